// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace peerlight::auth {

/// Hears from the system when the person goes away: the machine is about to sleep (logind), or the screen was locked
/// (the screen saver interface of freedesktop.org or of GNOME). Hears nothing where there is no D-Bus; then the idle
/// limit of auth::Lock is what is left, whose clock counts sleep. The machine does not wait for us, so what is done
/// upon away() may be done only after it has woken up.
class SuspendWatch final : public QObject
{
    Q_OBJECT
public:
    /// On the machine's bus and the session's. Connecting to a bus may take a moment; once, at the start.
    explicit SuspendWatch(QObject *parent = nullptr);
    /// On connections that QtDBus has under these names.
    SuspendWatch(const QString &machineBus, const QString &sessionBus, QObject *parent = nullptr);

    [[nodiscard]] bool hearsSleep() const { return m_hearsSleep; }
    [[nodiscard]] bool hearsScreenLock() const { return m_hearsScreenLock; }

Q_SIGNALS:
    void away();

private Q_SLOTS: // by name: QtDBus knows no other way
    void prepareForSleep(bool begins);
    void screenSaverChanged(bool active);

private:
    bool m_hearsSleep = false;
    bool m_hearsScreenLock = false;
};

} // namespace peerlight::auth
