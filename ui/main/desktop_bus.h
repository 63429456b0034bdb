// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace peerlight::ui {

/// What the desktop can show outside the window: a notification, and progress at the program's icon. Over the session
/// bus, where there is one and somebody listens; elsewhere nothing happens. Nothing here waits or fails.
class DesktopBus : public QObject
{
    Q_OBJECT
public:
    /// `connection`: the name of a bus connection that QtDBus has; empty: the person's session bus, joined when it is
    /// first needed.
    explicit DesktopBus(QString connection = {}, QObject *parent = nullptr);
    ~DesktopBus() override;

    /// A newer notification takes the place of the one before. Plain text.
    void notify(const QString &title, const QString &body, bool urgent);
    /// 0 to 1; negative: none.
    void showProgress(double progress);

Q_SIGNALS:
    void activated(); ///< the person has pressed the notification

private Q_SLOTS: // by name: QtDBus knows no other way
    void actionInvoked(uint id, const QString &key);

private:
    [[nodiscard]] bool join();

    QString m_connection;
    bool m_joined = false;
    bool m_tried = false;
    uint m_last = 0; ///< id of the notification, given by the desktop
};

} // namespace peerlight::ui
