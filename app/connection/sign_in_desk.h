// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/iam_client.h"
#include "app/api/token_keeper.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace peerlight::connection {

/// What is needed to use a connection: a credential, or who signs in for one; a project, or the region it is named
/// after.
struct Access
{
    api::Connection connection;
    auth::Credential credential;
    std::optional<api::SignIn> signIn;
    api::Endpoint iam; ///< only where there is a sign-in or no project
    QString regionId;
};

/// A connection that can be used now.
struct ReadyAccess
{
    api::Connection connection;
    auth::Credential credential;
    QDateTime expiresAtUtc;            ///< invalid: not known
    QList<api::IamProject> projects{}; ///< that can be chosen from; only where one had to be looked up
};

/// Gives what a connection needs to be used: signs in where that takes a password, and looks the project up where it is
/// not known. One sign-in for all who ask, which api::TokenKeeper renews before its end; a password goes out once, and
/// what is refused is not tried again. Everything that it keeps is gone after forget(). Lives on one thread.
class SignInDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const api::Result<ReadyAccess> &)>;

    explicit SignInDesk(QObject *parent = nullptr);
    ~SignInDesk() override;

    /// `done` is called once: at once where nothing has to be asked for, with Cancelled when another access is asked
    /// for, on forget() and on destruction, and not at all if `context` is gone.
    void get(const Access &access, QObject *context, Done done);
    /// The service refused the token of the last sign-in: a new one, if the same words can be used again.
    void renew(QObject *context, Done done);
    /// The service took the token: it is worth being renewed.
    void noteAccepted();

    void forget(); ///< ends what is open, and drops every token

    [[nodiscard]] bool isBusy() const { return !m_waiting.empty(); }
    [[nodiscard]] bool hasSignedIn() const { return m_keeper && m_keeper->token(); }
    [[nodiscard]] std::chrono::milliseconds timeLeft() const; ///< of the token; 0: none

Q_SIGNALS:
    /// Each new token of a sign-in.
    void renewed(const peerlight::auth::Credential &credential);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };
    void use(const Access &access);
    void askKeeper();
    void takeCredential(const api::Result<auth::Credential> &credential);
    void lookUpProjects(const auth::Credential &credential);
    void takeProjects(const api::Result<QList<api::IamProject>> &projects);
    void signInFor(const api::ProjectId &project);
    void finish(const api::Result<ReadyAccess> &result);
    [[nodiscard]] bool isSame(const Access &access) const;

    Access m_access; ///< that was asked for last
    std::unique_ptr<api::IamClient> m_client;
    std::unique_ptr<api::TokenKeeper> m_keeper; ///< after the client that it uses
    std::vector<Waiting> m_waiting;
    quint32 m_generation = 0; ///< answers to what was asked for before are dropped
};

} // namespace peerlight::connection
