// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/connection_place.h"
#include "ui/main/front_desk.h"
#include "ui/main/main_actions.h"
#include "ui/main/notice.h"
#include "ui/main/theme_switch.h"
#include "ui/main/window_memory.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace peerlight::ui {

class CentreTabs;
class ConnectionForm;
class DetailsDock;
class DetailsPlace;
class DockArea;
class EnvironmentMark;
class FirstRun;
class InventoryPlace;
class ListsPlace;
class MessageBar;
class PeerIntake;
class PeerView;
class RunsDesk;
class StatusLine;
class SummaryPlace;
class ViewsPlace;
class Workspace;

/// Puts the places of the window together and connects them with the workspace; it decides nothing about
/// detections itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `workspace` must outlive the window. `memoryFile` is where the window keeps what it remembers;
    /// empty: nowhere.
    /// What `services` has must outlive it, too; what it does not have is not offered.
    MainWindow(Workspace &workspace, QString memoryFile, ConnectionServices services = {},
               const DeskServices &desk = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setTheme(ThemeMode mode);
    [[nodiscard]] ListsPlace &lists() { return *m_lists; }
    /// Fills in what a peerlight:// address names, and selects its peers; or opens the list of a file:// address.
    /// Sends nothing.
    void openLink(const QString &link);
    void comeToFront();
    /// Goes on where another window of the same workspace stands, which can go then.
    void takeOver(MainWindow &before);

Q_SIGNALS:
    void newWindowRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *buildCentre();
    void giveNames();
    void makeIntakeAction();
    void connectActions();
    void connectWorkspace();
    void connectPlaces();
    void recall();
    void remember();

    void detect(bool all);
    void detectPeers(bool all, const CheckedConnection &connection);
    void withConnection(const std::function<void(const CheckedConnection &)> &act);
    void takeOffer(Notice::Offer offer);
    void followUp();
    void sendAgain();
    void loadPeers();
    void applyConnection();
    void followPeers();
    void followActivity();
    void followStatus();

    Workspace &m_workspace;
    const QString m_memoryFile;
    ThemeSwitch m_theme;
    MainActions m_actions;
    EnvironmentMark *m_environment;
    ConnectionForm *m_form;
    ConnectionPlace *m_connection;
    MessageBar *m_message;
    PeerIntake *m_intake;
    CentreTabs *m_tabs;
    FirstRun *m_firstRun;
    PeerView *m_view;
    SummaryPlace *m_summary;
    DetailsDock *m_details;
    DetailsPlace *m_detailsPlace;
    InventoryPlace *m_inventory;
    StatusLine *m_status;
    ListsPlace *m_lists;
    ViewsPlace *m_views;
    FrontDesk *m_desk;
    RunsDesk *m_runs;
    QStackedWidget *m_centre = nullptr;
    QSplitter *m_splitter = nullptr;
    DockArea *m_docks = nullptr;
    QAction *m_intakeAction = nullptr;
    bool m_followsWhenApplied = false; ///< the form asks for what following up needs
    QTimer m_peersSoon;
    QTimer m_statusTimer; ///< waits count down while nothing else changes
};

} // namespace peerlight::ui
