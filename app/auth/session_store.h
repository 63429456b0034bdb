// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"
#include "app/auth/secret_vault.h"

#include <functional>
#include <map>

namespace peerlight::auth {

/// Keeps secrets in memory until the program ends, or until wipe(): where there is no keychain, and in tests.
class SessionStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit SessionStore(QObject *parent = nullptr) : QObject(parent) {}
    ~SessionStore() override;

    [[nodiscard]] bool outlivesSession() const override { return false; }

    void read(const QString &keyId, QObject *context, StoreHandler<Secret> done) override;
    void write(const QString &keyId, const Secret &secret, QObject *context, StoreHandler<void> done) override;
    void remove(const QString &keyId, QObject *context, StoreHandler<void> done) override;

    /// Everything, in all copies; open calls end as if nothing had been kept.
    void wipe() { m_vault.wipe(); }

private:
    /// Ends the call; with the error if there is one.
    using End = std::function<void(const StoreError *failure)>;
    void endSoon(End end);
    void end(quint64 ticket);

    SecretVault m_vault;
    std::map<quint64, End> m_open;
    quint64 m_lastTicket = 0;
};

} // namespace peerlight::auth
