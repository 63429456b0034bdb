// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/lock.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace peerlight::auth {

namespace {

/// Timers stand still while the machine sleeps, so the time is looked at more often than the limit asks for.
constexpr std::chrono::milliseconds longestWait{30'000};

} // namespace

Lock::Lock(SecretVault &vault, Clock now, QObject *parent) : QObject(parent), m_vault(vault), m_now(std::move(now))
{
    m_idle.activity(m_now());
    watch();
}

void Lock::setIdleLimit(std::chrono::minutes limit)
{
    m_idle.setLimit(limit);
    watch();
}

void Lock::activity()
{
    if (m_locked)
        return;
    const IdleRule::Instant now = m_now();
    // The first key after the machine slept must not undo what the time before has decided.
    if (m_idle.isDue(now))
        lock(Reason::Idle);
    else
        m_idle.activity(now);
}

void Lock::lockNow()
{
    lock(Reason::Asked);
}

void Lock::suspended()
{
    lock(Reason::Suspended);
}

void Lock::unlock()
{
    m_idle.activity(m_now());
    if (!std::exchange(m_locked, false))
        return;
    watch();
    Q_EMIT unlocked();
}

void Lock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (m_idle.isDue(m_now()))
        lock(Reason::Idle);
    else
        watch();
}

void Lock::lock(Reason reason)
{
    if (std::exchange(m_locked, true))
        return;
    m_timer.stop();
    m_vault.wipe();
    Q_EMIT locked(reason);
}

void Lock::watch()
{
    m_timer.stop();
    if (m_locked)
        return;
    if (const auto left = m_idle.left(m_now()))
        m_timer.start(static_cast<int>(std::min(*left, longestWait).count()), this);
}

} // namespace peerlight::auth
