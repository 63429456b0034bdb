// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/suspend_watch.h"

#if defined(QT_DBUS_LIB)
#include <QDBusConnection>
#endif

namespace peerlight::auth {

using namespace Qt::StringLiterals;

#if defined(QT_DBUS_LIB)

SuspendWatch::SuspendWatch(QObject *parent)
    : SuspendWatch(QDBusConnection::systemBus().name(), QDBusConnection::sessionBus().name(), parent)
{}

SuspendWatch::SuspendWatch(const QString &machineBus, const QString &sessionBus, QObject *parent) : QObject(parent)
{
    QDBusConnection machine(machineBus);
    m_hearsSleep = machine.isConnected() && machine.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                            u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                                            this, SLOT(prepareForSleep(bool)));
    QDBusConnection session(sessionBus);
    if (!session.isConnected())
        return;
    // Of any sender and path: desktops differ in both, and whoever is on this bus is the person's own.
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s}) {
        if (session.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool))))
            m_hearsScreenLock = true;
    }
}

#else

SuspendWatch::SuspendWatch(QObject *parent) : QObject(parent) {}

SuspendWatch::SuspendWatch(const QString &, const QString &, QObject *parent) : QObject(parent) {}

#endif

void SuspendWatch::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT away();
}

void SuspendWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT away();
}

} // namespace peerlight::auth
