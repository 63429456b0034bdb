// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/idle_rule.h"
#include "app/auth/secret_vault.h"
#include "app/platform/boot_clock.h"

#include <QBasicTimer>
#include <QObject>

#include <chrono>
#include <functional>

namespace peerlight::auth {

/// Takes the secrets of a session away when the person asks for it, was idle for too long, or the machine goes to
/// sleep. What was learned with them stays. Begins unlocked. Lives on the thread of the vault, which it does not own
/// and which must live longer.
class Lock final : public QObject
{
    Q_OBJECT
public:
    enum class Reason { Asked, Idle, Suspended };
    Q_ENUM(Reason)

    static constexpr std::chrono::minutes usualLimit{15};
    using Clock = std::function<IdleRule::Instant()>;

    explicit Lock(SecretVault &vault, QObject *parent = nullptr) : Lock(vault, platform::sinceBoot, parent) {}
    Lock(SecretVault &vault, Clock now, QObject *parent = nullptr);

    /// 0: never by itself. Counts from the last activity.
    void setIdleLimit(std::chrono::minutes limit);
    [[nodiscard]] std::chrono::minutes idleLimit() const { return m_idle.limit(); }
    [[nodiscard]] bool isLocked() const { return m_locked; }

    void activity();  ///< a key, a click; cheap, for each of them. Locks if it comes too late
    void lockNow();   ///< does nothing when locked
    void suspended(); ///< the machine goes to sleep, or its screen was locked
    void unlock();    ///< the person has given a secret again

    /// Where to link what is to go with the lock.
    [[nodiscard]] SecretVault &vault() const { return m_vault; }

Q_SIGNALS:
    /// The vault was wiped. To be done now: clear the credential of every client, drop its connections, clear fields.
    /// What that frees is overwritten as it is freed: freed_memory.cpp.
    void locked(peerlight::auth::Lock::Reason reason);
    void unlocked();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void lock(Reason reason);
    void watch();

    SecretVault &m_vault;
    Clock m_now;
    IdleRule m_idle{usualLimit};
    QBasicTimer m_timer;
    bool m_locked = false;
};

} // namespace peerlight::auth
