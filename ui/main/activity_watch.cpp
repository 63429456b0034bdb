// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/activity_watch.h"

#include <QEvent>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace peerlight::ui {

ActivityWatch::ActivityWatch(auth::Lock &lock, QObject *parent) : QObject(parent), m_lock(lock)
{
#ifdef QT_DBUS_LIB
    // "The D-Bus API of systemd-logind", signal PrepareForSleep; "Idle Inhibition Service", signal ActiveChanged.
    auto system = QDBusConnection::systemBus();
    system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    auto session = QDBusConnection::sessionBus();
    session.connect(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                    u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s, this, SLOT(takeSleep(bool)));
#endif
}

void ActivityWatch::takeSleep(bool begins)
{
    if (begins)
        m_lock.suspended();
}

bool ActivityWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_lock.activity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace peerlight::ui
