// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/lock.h"
#include "app/auth/secret_store.h"
#include "app/auth/secret_vault.h"
#include "app/connection/connection_check.h"
#include "app/connection/profile_store.h"
#include "app/connection/sign_in_desk.h"
#include "ui/connection/connection_values.h"
#include "ui/main/kept_secrets.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QActionGroup;
class QMenu;

namespace peerlight::ui {

class ConnectionForm;
class ConnectionsWindow;
class DisplayNames;
class Workspace;

/// What the windows of one program share for their connections. All must outlive the windows.
struct ConnectionServices
{
    connection::ProfileStore *profiles = nullptr;
    auth::SecretStore *keychain = nullptr;
    auth::Lock *lock = nullptr;
};

/// Everything of a window that has to do with the connection in use: the menu of saved ones, the sign-in, the keychain,
/// the test of a connection and the lock. It fills the form, and gives the workspace what can be used.
class ConnectionPlace : public QObject
{
    Q_OBJECT
public:
    ConnectionPlace(ConnectionServices services, ConnectionForm &form, Workspace &workspace, QWidget &window);
    ~ConnectionPlace() override;

    /// Calls `act` with what the form holds, after a sign-in where that takes one. False if a field is wrong: then the
    /// form has marked it.
    bool withConnection(std::function<void(const CheckedConnection &)> act);

    void fillMenu(QMenu &menu);
    /// What saved connections are called. While names are hidden, what shows a connection in full is not offered.
    void setNames(DisplayNames &names);
    void use(const connection::Profile &profile);
    /// The saved connection of this name; false if there is none.
    bool useNamed(const QString &nameOrId);
    void lock();

private:
    void makeActions();
    void showProfiles();
    void saveCurrent();
    void openConnections();
    void check(const connection::Profile &profile);
    void checkForm();
    void runCheck(const connection::Access &access);
    void link(const CheckedConnection &checked);
    void takeRefusal();
    void takeLock(auth::Lock::Reason reason);
    void sayLocked();
    void showTimeLeft();
    void showRefused(const api::Error &error);
    [[nodiscard]] std::optional<connection::Access> accessOf(CheckedConnection &connection);

    ConnectionServices m_services;
    ConnectionForm &m_form;
    Workspace &m_workspace;
    QWidget &m_window;
    connection::SignInDesk m_desk;
    KeptSecrets m_kept;
    auth::Lock::Reason m_lockedBy = auth::Lock::Reason::Asked;
    std::unique_ptr<connection::ConnectionCheck> m_check;
    QPointer<ConnectionsWindow> m_connections;
    QPointer<DisplayNames> m_names; ///< null: their own
    QMenu *m_menu = nullptr;
    QActionGroup *m_profileActions;
    QAction *m_save = nullptr;
    QAction *m_manage = nullptr;
    QAction *m_test = nullptr;
    QAction *m_lock = nullptr;
    QList<QAction *> m_kinds; ///< of signing in
    QTimer m_validity;        ///< how long the sign-in holds is shown, and counts down
};

} // namespace peerlight::ui
