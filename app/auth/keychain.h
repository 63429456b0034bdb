// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"

#include <chrono>
#include <functional>
#include <map>

namespace QKeychain {
class Job;
}

namespace peerlight::auth {

/// The system's keychain, by QtKeychain: the Secret Service or KWallet on Linux, Keychain on macOS, the Credential
/// Manager on Windows. Never falls back to a file. A call that is not answered within the deadline ends with TooLate:
/// a locked keychain may show its own dialog for longer than that, and a write may still be carried out.
///
/// Copies that are beyond reach: QtKeychain makes a base64 text of what is written and a buffer of what is read, which
/// are overwritten when they are freed (freed_memory.cpp); libsecret, glib and the session bus, which carry the secret
/// to the keychain's process, keep buffers of their own for a while.
class Keychain final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualDeadline{10'000};

    explicit Keychain(QObject *parent = nullptr) : Keychain(usualDeadline, parent) {}
    explicit Keychain(std::chrono::milliseconds deadline, QObject *parent = nullptr);
    ~Keychain() override;

    [[nodiscard]] bool outlivesSession() const override { return true; }

    /// Whether there is a keychain that works. Asks it for an entry that does not exist. The error tells what to do.
    void check(QObject *context, StoreHandler<void> done);

    /// Under a dismissed dialog of a locked keychain, libsecret says NotFound.
    void read(const QString &keyId, QObject *context, StoreHandler<Secret> done) override;
    void write(const QString &keyId, const Secret &secret, QObject *context, StoreHandler<void> done) override;
    void remove(const QString &keyId, QObject *context, StoreHandler<void> done) override;

private:
    /// Ends a call: with the failure, or with the job that has worked.
    using End = std::function<void(const StoreError *failure, QKeychain::Job *job)>;
    void start(QKeychain::Job *job, const QString &keyId, End end);
    void refuse(const StoreError &error, End end);
    quint64 open(End end);
    void close(quint64 ticket, const StoreError *failure, QKeychain::Job *job);

    std::chrono::milliseconds m_deadline;
    std::map<quint64, End> m_open;
    quint64 m_lastTicket = 0;
};

} // namespace peerlight::auth
