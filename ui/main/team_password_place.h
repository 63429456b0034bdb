// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace peerlight::auth {
class Lock;
}

namespace peerlight::ui {

class TeamPassword;

/// Where a window puts the password of the team's history into the keychain, or takes it out again.
class TeamPasswordPlace : public QObject
{
    Q_OBJECT
public:
    /// `lock` may be null. What was typed and not stored goes with the lock.
    TeamPasswordPlace(TeamPassword &password, auth::Lock *lock, QWidget &window);

    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void open();
    [[nodiscard]] QDialog *makePage();

    TeamPassword &m_password;
    auth::Lock *m_lock;
    QWidget &m_window;
    QAction *m_action;
    QPointer<QDialog> m_page;
};

} // namespace peerlight::ui
