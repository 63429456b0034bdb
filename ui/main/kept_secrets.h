// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"
#include "app/connection/profile.h"

#include <QObject>

namespace peerlight::auth {
class SecretVault;
}

namespace peerlight::ui {

class ConnectionForm;
struct Notice;

/// What the keychain keeps for a saved connection: put into the form when the connection is chosen, and written down
/// once the service has accepted it. What could not be done is told with said().
class KeptSecrets : public QObject
{
    Q_OBJECT
public:
    /// `store` and `vault` may be null; all must outlive it. What is read goes with the vault.
    KeptSecrets(auth::SecretStore *store, auth::SecretVault *vault, ConnectionForm &form, QObject *parent = nullptr);

    /// Reads what is kept for the profile of the form, if that is kept.
    void read();
    /// Writes what the form holds, if it is to be kept and is not what was read.
    void keep();
    /// What is being read is not wanted any more.
    void forget();

Q_SIGNALS:
    void said(const peerlight::ui::Notice &notice);

private:
    using Take = void (KeptSecrets::*)(const auth::Secret &secret);

    void readOne(const QString &keyId, Take take);
    void takeSecret(const auth::Secret &secret);
    void takeProxyPassword(const auth::Secret &password);
    void keepOne(const QString &keyId, const auth::Secret &secret, auth::Secret &known);
    void tell(const auth::StoreError &error);

    auth::SecretStore *m_store;
    auth::SecretVault *m_vault;
    ConnectionForm &m_form;
    auth::Secret m_known; ///< that is in the keychain already
    auth::Secret m_knownProxy;
    quint32 m_generation = 0; ///< answers to what was asked for before are dropped
};

} // namespace peerlight::ui
