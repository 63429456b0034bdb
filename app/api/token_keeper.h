// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/iam.h"
#include "app/auth/token_life.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace peerlight::api {

/// Keeps a token of a sign-in good: signs in when asked, and once more before the end. However many ask, one sign-in
/// is under way; one that was refused is not repeated, since failures lock the user. Lives on one thread; never blocks.
class TokenKeeper final : public QObject
{
    Q_OBJECT
public:
    /// Signs in once, and calls the handler once; IamClient::signIn(), or a fake in tests.
    using SignInCall = std::function<void(QObject *context, Handler<IssuedToken> done)>;
    using Now = std::function<QDateTime()>; ///< UTC
    using Done = std::function<void(const Result<auth::Credential> &)>;

    /// `repeatable`: the same sign-in works again, see SignIn::isRepeatable().
    TokenKeeper(SignInCall signIn, bool repeatable, QObject *parent = nullptr,
                Now now = &QDateTime::currentDateTimeUtc);
    /// Who still waits is told Cancelled.
    ~TokenKeeper() override;

    /// A new token, for the first time or after the last one was refused. The handler is called once, never before this
    /// has returned, and not if `context` is gone by then. Signs in at most once for all who wait. Ends with
    /// ErrorKind::Credential, and nothing is sent, if a sign-in was refused before, if it takes a new one-time code, or
    /// if the last token was refused before it was good for anything: the next one would be, too.
    void renew(QObject *context, Done done);

    /// The service took the token. Only what works is renewed before somebody asks.
    void noteAccepted();

    [[nodiscard]] const std::optional<IssuedToken> &token() const { return m_token; } ///< the last one
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;                         ///< 0: none, or ended

    /// Signs in if the end is near. Called by a timer of its own; once for each token, whatever comes of it.
    void renewIfDue();

Q_SIGNALS:
    /// Each new token, before those who wait for it are told.
    void renewed(const peerlight::auth::Credential &credential);
    /// A sign-in did not give one.
    void failed(const peerlight::api::Error &error);

private:
    struct Asker
    {
        QPointer<QObject> context;
        Done done;
    };

    [[nodiscard]] std::optional<Error> refusal() const;
    void signIn();
    void take(const Result<IssuedToken> &issued);
    void tellAll(const Result<auth::Credential> &result);
    void plan();

    SignInCall m_signIn;
    Now m_now;
    bool m_repeatable;
    bool m_underWay = false;
    bool m_hasWorked = false;  ///< the token at hand
    bool m_triedEarly = false; ///< before the end of the token at hand
    std::optional<IssuedToken> m_token;
    auth::TokenLife m_life;
    QDateTime m_cameAtUtc;
    std::optional<Error> m_refused; ///< for good
    std::vector<Asker> m_askers;
    QTimer m_timer;
};

} // namespace peerlight::api
