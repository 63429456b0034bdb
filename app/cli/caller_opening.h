// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"
#include "app/cli/caller.h"
#include "app/cli/command.h"
#include "app/connection/sign_in_desk.h"

namespace peerlight::cli {

/// Makes a caller ready that came with a profile: reads its secrets, opens its route, and looks its project up. Ends
/// exactly once with finished(), and not at all if destroyed first; the reason of a code that is not 0 is on standard
/// error by then.
class CallerOpening : public Command
{
    Q_OBJECT
public:
    enum class Until {
        Secrets, ///< there is a credential, or who signs in; the project may be missing
        Project, ///< there is a project, too, for which somebody may have signed in
    };

    /// Caller and store must outlive it.
    CallerOpening(Caller &caller, auth::SecretStore &store, Until until, QObject *parent = nullptr);
    ~CallerOpening() override;

    /// Nothing has to be read or asked for: the caller came without a profile.
    [[nodiscard]] static bool isNeeded(const Caller &caller) { return caller.profile.has_value(); }

    void start() override;
    void interrupt() override;

private:
    using Read = tl::expected<auth::Secret, auth::StoreError>;
    void takeProxyPassword(const Read &password);
    void openRoute(const auth::Secret &proxyPassword);
    void takeSecret(const Read &secret);
    void lookUpProject();
    void takeProject(const api::Result<connection::ReadyAccess> &ready);
    void refuse(const QString &why);

    Caller &m_caller;
    auth::SecretStore &m_store;
    const Until m_until;
    connection::SignInDesk m_desk; ///< goes first, and ends what is open
};

} // namespace peerlight::cli
