// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/desktop_bus.h"

#include <QFileInfo>

#if defined(QT_DBUS_LIB)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace peerlight::ui {

DesktopBus::DesktopBus(QString connection, QObject *parent) : QObject(parent), m_connection(std::move(connection)) {}

DesktopBus::~DesktopBus() = default;

#if defined(QT_DBUS_LIB)

namespace {

// The Desktop Notifications Specification, version 1.2.
const QString notifications = u"org.freedesktop.Notifications"_s;
const QString notificationsPath = u"/org/freedesktop/Notifications"_s;
const QString desktopEntry = u"org.peerlight.Peerlight"_s;

/// Without an address libdbus would look for one by starting programs.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

/// Bodies may hold markup, so what would be read as such is escaped.
QString escapedBody(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

bool DesktopBus::join()
{
    if (std::exchange(m_tried, true))
        return m_joined;
    if (m_connection.isEmpty()) {
        if (!hasSessionBus())
            return false;
        m_connection = QDBusConnection::sessionBus().name();
    }
    QDBusConnection bus(m_connection);
    m_joined = bus.isConnected();
    // Qt compares a slot's name without spaces.
    // clang-format off
    if (m_joined)
        bus.connect(notifications, notificationsPath, notifications, u"ActionInvoked"_s, this,
                    SLOT(actionInvoked(uint,QString)));
    // clang-format on
    return m_joined;
}

void DesktopBus::notify(const QString &title, const QString &body, bool urgent)
{
    if (!join())
        return;
    auto call = QDBusMessage::createMethodCall(notifications, notificationsPath, notifications, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, desktopEntry},
                            {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(urgent ? 2 : 1))}};
    call << u"Peerlight"_s << m_last << desktopEntry << title << escapedBody(body)
         << QStringList{u"default"_s, tr("Show the window")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection(m_connection).asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (!reply.isError())
            m_last = reply.value();
        watcher->deleteLater();
    });
}

void DesktopBus::showProgress(double progress)
{
    if (!join())
        return;
    auto update =
        QDBusMessage::createSignal(u"/org/peerlight/Peerlight"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties{{u"progress-visible"_s, progress >= 0}, {u"progress"_s, std::max(progress, 0.0)}};
    update << u"application://%1.desktop"_s.arg(desktopEntry) << properties;
    QDBusConnection(m_connection).send(update);
}

#else

bool DesktopBus::join()
{
    return false;
}

void DesktopBus::notify(const QString &, const QString &, bool) {}

void DesktopBus::showProgress(double) {}

#endif

void DesktopBus::actionInvoked(uint id, const QString &)
{
    if (id == m_last && id != 0)
        Q_EMIT activated();
}

} // namespace peerlight::ui
