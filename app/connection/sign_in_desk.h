// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/iam.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace peerlight::api {
class IamClient;
}

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

/// Signs in where that is needed, and keeps the token for as long as it holds: many askers, one sign-in. A password
/// goes out once: what is refused is not tried again. Everything that it keeps is gone after forget(). Lives on one
/// thread.
class SignInDesk : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const api::Result<ReadyAccess> &)>;
    using Clock = std::function<QDateTime()>; ///< UTC

    explicit SignInDesk(QObject *parent = nullptr);
    SignInDesk(Clock nowUtc, QObject *parent = nullptr);
    ~SignInDesk() override;

    /// `done` is called once: at once where nothing has to be asked for, with Cancelled on forget() and destruction,
    /// and not at all if `context` is gone.
    void get(const Access &access, QObject *context, Done done);
    /// The token that get() gave for this access was refused: one new sign-in, if the same words can be used again.
    void renew(const Access &access, QObject *context, Done done);

    void forget(); ///< ends what is open, and drops every token

    [[nodiscard]] bool isBusy() const { return m_client != nullptr; }
    /// Until when the token of the last sign-in holds, by the clock of the service.
    [[nodiscard]] const QDateTime &expiresAtUtc() const { return m_expiresAtUtc; }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };
    void begin(const Access &access, QObject *context, Done done);
    void signIn();
    void takeToken(const api::Result<api::IssuedToken> &token);
    void lookUpProjects();
    void takeProjects(const api::Result<QList<api::IamProject>> &projects);
    void finish(const api::Result<ReadyAccess> &result);
    [[nodiscard]] bool holds(const Access &access) const;

    Clock m_now;
    std::unique_ptr<api::IamClient> m_client; ///< while something is asked for
    Access m_asked;                           ///< that is being asked for
    std::vector<Waiting> m_waiting;
    QString m_keptFor; ///< whose token is kept
    std::optional<ReadyAccess> m_kept;
    QDateTime m_expiresAtUtc;
};

} // namespace peerlight::connection
