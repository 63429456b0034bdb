// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"
#include "app/history/history.h"

#include <QObject>

namespace peerlight::ui {

/// The password of the team's history, in the system's keychain: read for each connection and not kept here. One a
/// program. What the keychain does not have, or does not give, libpq may find in ~/.pgpass; then it is not asked again.
class TeamPassword : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< the keychain was not asked yet
        Kept,
        None,
        Refused, ///< it did not do what it was asked for: see words()
    };

    /// Both must outlive it.
    TeamPassword(history::History &history, auth::SecretStore &store, const history::TeamPlace &place);

    [[nodiscard]] const QString &server() const { return m_server; } ///< "user@host:port/database"
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString words() const; ///< the state as a sentence, plain text

    /// Puts it into the keychain, and tries it.
    void keep(const auth::Secret &password);
    void forget();

Q_SIGNALS:
    void changed();

private:
    void answer();
    void setState(State state, const auth::StoreError &error = {});
    [[nodiscard]] QString keyId() const;

    history::History &m_history;
    auth::SecretStore &m_store;
    const QString m_server;
    State m_state = State::Unknown;
    auth::StoreError m_error;
};

} // namespace peerlight::ui
