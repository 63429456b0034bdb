// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include "ui/common/icons.h"
#include "ui/common/mnemonic_keeper.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/environment_mark.h"
#include "ui/main/about_dialog.h"
#include "ui/main/centre_tabs.h"
#include "ui/main/details_dock.h"
#include "ui/main/details_place.h"
#include "ui/main/dock_area.h"
#include "ui/main/first_run.h"
#include "ui/main/groups_dock.h"
#include "ui/main/inventory_place.h"
#include "ui/main/leftover_notice.h"
#include "ui/main/lists_place.h"
#include "ui/main/message_bar.h"
#include "ui/main/pane_ring.h"
#include "ui/main/peer_intake.h"
#include "ui/main/runs_desk.h"
#include "ui/main/status_line.h"
#include "ui/main/summary_place.h"
#include "ui/main/summary_strip.h"
#include "ui/main/views_place.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

// Places are made in the order in which the eye meets them: that is the tab order.
MainWindow::MainWindow(Workspace &workspace, QString memoryFile, ConnectionServices services, const DeskServices &desk,
                       QWidget *parent)
    : QMainWindow(parent), m_workspace(workspace), m_memoryFile(std::move(memoryFile)),
      m_actions(createMainActions(*this)), m_environment(new EnvironmentMark(this)),
      m_form(new ConnectionForm(regionChoices(), this)),
      m_connection(new ConnectionPlace(services, *m_form, workspace, *this)), m_message(new MessageBar(this)),
      m_intake(new PeerIntake(this)), m_tabs(new CentreTabs(this)), m_firstRun(new FirstRun(this)),
      m_view(new PeerView(workspace.peers(), this)), m_summary(new SummaryPlace(workspace, *m_view, *this)),
      m_details(new DetailsDock(this)),
      m_detailsPlace(new DetailsPlace(
          workspace, *m_view, *m_details, [this](const auto &act) { withConnection(act); }, *this)),
      m_inventory(new InventoryPlace(workspace, *m_form, *m_view, m_details->pane(), *this)),
      m_status(new StatusLine(*statusBar(), this)),
      m_lists(new ListsPlace(*m_intake, *m_view, workspace, m_inventory->book(), *this)),
      m_views(new ViewsPlace(viewsFileBeside(m_memoryFile), *m_view, workspace, *this)),
      m_desk(new FrontDesk({*this, workspace, m_actions, *m_form, *m_connection, *m_intake, *m_view, *m_environment,
                            services.profiles, services.lock, m_memoryFile, m_inventory->book()},
                           desk)),
      m_runs(new RunsDesk({*this, workspace, *m_view, m_inventory->book(), m_desk->names(), m_desk->safety(), *m_tabs,
                           m_actions, *m_form, m_memoryFile, [this](const auto &act) { withConnection(act); }}))
{
    setWindowTitle(tr("Peerlight"));
    setWindowIcon(icon(IconName::App));
    createToolBar(*this, m_actions, m_environment);
    setCentralWidget(buildCentre());
    makeIntakeAction();
    m_actions.confirm = m_detailsPlace->confirmAction();
    const auto *ring = new PaneRing({m_form, m_message, &m_summary->strip(), &m_inventory->groups(), m_intake,
                                     m_firstRun, m_view, &m_details->pane()},
                                    *this);
    const QList<QAction *> panels{m_intakeAction, m_inventory->wishAction(), m_details->wishAction(),
                                  m_summary->goToAction()};
    m_connection->fillMenu(*fillMenus(*this, m_actions, panels + ring->actions() + m_detailsPlace->tabActions()));
    m_inventory->addMenus(*menuBar(), *m_actions.loadPeers);
    m_view->addMenuActions({m_actions.detect, m_actions.sendAgain});
    m_lists->fillMenu(*menuBar()->findChild<QMenu *>(u"peers"_s));
    m_views->fillMenu(*menuBar()->findChild<QMenu *>(u"view"_s));
    m_statusTimer.setInterval(std::chrono::milliseconds(500));
    connectActions();
    connectPlaces();
    connectWorkspace();
    giveNames();
    m_runs->putIn(*m_centre);
    m_desk->putIn();
    new MnemonicKeeper(*this);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    recall();
    m_form->beginTyping();
    followPeers();
    followActivity();
    followStatus();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildCentre()
{
    // All of them are this window's from the start: moved from elsewhere, a widget goes to the tab order's end.
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_firstRun);
    m_centre->addWidget(m_view);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_intake);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({204, 1076});
    m_docks = new DockArea(*m_splitter, m_inventory->dock(), *m_details, this);

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addWidget(&m_summary->strip());
    column->addWidget(m_docks, 1);
    return page;
}

void MainWindow::makeIntakeAction()
{
    m_intakeAction = new QAction(tr("Peer &IDs"), this);
    m_intakeAction->setCheckable(true);
    m_intakeAction->setChecked(true);
    m_intakeAction->setShortcut(Qt::CTRL | Qt::Key_I);
    connect(m_intakeAction, &QAction::toggled, m_intake, &QWidget::setVisible);
}

void MainWindow::connectActions()
{
    connect(m_actions.detect, &QAction::triggered, this, [this] { detect(false); });
    connect(m_actions.detectAll, &QAction::triggered, this, [this] { detect(true); });
    connect(m_actions.followUp, &QAction::triggered, this, &MainWindow::followUp);
    connect(m_actions.sendAgain, &QAction::triggered, this, &MainWindow::sendAgain);
    connect(m_actions.stop, &QAction::triggered, &m_workspace, &Workspace::stopWaiting);
    connect(m_actions.addPeers, &QAction::triggered, m_intake, &PeerIntake::submit);
    connect(m_actions.loadPeers, &QAction::triggered, this, &MainWindow::loadPeers);
    connect(m_actions.openList, &QAction::triggered, m_lists, &ListsPlace::chooseList);
    connect(m_actions.filter, &QAction::triggered, m_view, &PeerView::focusFilter);
    connect(m_actions.demo, &QAction::triggered, &m_workspace, &Workspace::startDemo);
    connect(m_actions.connection, &QAction::triggered, m_form, &ConnectionForm::focusFirstGap);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(m_actions.newWindow, &QAction::triggered, this, &MainWindow::newWindowRequested);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { setTheme(static_cast<ThemeMode>(action->data().toInt())); });
}

void MainWindow::connectPlaces()
{
    connect(m_form, &ConnectionForm::edited, m_environment,
            [this] { m_environment->setEnvironment(m_form->environment()); });
    connect(m_form, &ConnectionForm::applied, this, &MainWindow::applyConnection);
    connect(m_message, &MessageBar::dismissed, &m_workspace, &Workspace::dismissNotice);
    connect(m_message, &MessageBar::offerTaken, this, &MainWindow::takeOffer);
    connect(m_intake, &PeerIntake::loadRequested, this, &MainWindow::loadPeers);
    connect(m_firstRun, &FirstRun::demoRequested, &m_workspace, &Workspace::startDemo);
    connect(m_firstRun, &FirstRun::connectionRequested, m_form, &ConnectionForm::focusFirstGap);
    connect(m_firstRun, &FirstRun::listRequested, m_lists, &ListsPlace::chooseList);
    connect(m_view, &PeerView::removeRequested, &m_workspace, &Workspace::removePeers);
    auto &peers = m_workspace.peers();
    m_peersSoon.setSingleShot(true);
    connect(&m_peersSoon, &QTimer::timeout, this, &MainWindow::followPeers);
    connect(&peers, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_centre->currentWidget() != m_view)
            followPeers();
        else if (!m_peersSoon.isActive())
            m_peersSoon.start(100); // a long list comes in many slices, and this walks over all rows
    });
    connect(&peers, &QAbstractItemModel::rowsRemoved, this, &MainWindow::followPeers);
    connect(&peers, &QAbstractItemModel::modelReset, this, &MainWindow::followPeers);
}

void MainWindow::connectWorkspace()
{
    connect(m_desk, &FrontDesk::themeChosen, this, &MainWindow::setTheme);
    connect(m_runs, &RunsDesk::repeatingChanged, this, &MainWindow::followActivity);
    connect(&m_workspace, &Workspace::activityChanged, this, &MainWindow::followActivity);
    connect(&m_workspace, &Workspace::statusChanged, this, &MainWindow::followStatus);
    connect(&m_statusTimer, &QTimer::timeout, this, &MainWindow::followStatus);
    connect(&m_workspace, &Workspace::noticeChanged, this,
            [this] { m_message->showNotice(m_desk->share().shown(m_workspace.notice())); });
    connect(&m_workspace, &Workspace::openRunsChanged, this, &MainWindow::followActivity);
    connect(&m_workspace, &Workspace::runFinished, this, &MainWindow::followActivity);
    connect(&m_workspace, &Workspace::demoStarted, m_form, &ConnectionForm::fillForDemo);
}

void MainWindow::recall()
{
    if (m_memoryFile.isEmpty())
        return;
    const auto memory = readWindowMemory(m_memoryFile);
    restoreGeometry(memory.geometry);
    m_docks->restoreState(memory.docks);
    m_splitter->restoreState(memory.splitter);
    m_view->restoreState(memory.table);
    m_form->setTexts(memory.connection);
}

void MainWindow::remember()
{
    if (m_memoryFile.isEmpty())
        return;
    const WindowMemory memory{saveGeometry(), m_docks->saveState(), m_splitter->saveState(), m_view->saveState(),
                              m_form->texts()};
    if (!writeWindowMemory(m_memoryFile, memory))
        m_workspace.say({Notice::Kind::Info, tr("The settings could not be saved to %1.").arg(m_memoryFile), {}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::setTheme(ThemeMode mode)
{
    m_theme.apply(mode);
    themeAction(*m_actions.themes, mode)->setChecked(true);
    m_desk->noteTheme(mode);
}

void MainWindow::withConnection(const std::function<void(const CheckedConnection &)> &act)
{
    if (!m_connection->withConnection(act))
        m_workspace.say({Notice::Kind::Info, tr("Nothing was sent. %1").arg(m_form->firstProblem()), {}});
}

void MainWindow::detect(bool all)
{
    withConnection([this, all](const CheckedConnection &connection) { detectPeers(all, connection); });
}

void MainWindow::detectPeers(bool all, const CheckedConnection &connection)
{
    if (m_workspace.wantsCredential()) {
        m_workspace.renewCredential(connection.credential);
        return;
    }
    auto peers = all ? m_view->allPeers() : m_view->selectedPeers();
    if (peers.isEmpty())
        peers = m_view->shownPeers(); // what a filter hides is not sent unseen
    m_desk->safety().detect(connection, peers, [this] { remember(); });
}

void MainWindow::takeOffer(Notice::Offer offer)
{
    switch (offer) {
    case Notice::Offer::None:
        break;
    case Notice::Offer::FollowUp:
        followUp();
        break;
    case Notice::Offer::SendAgain:
        sendAgain();
        break;
    case Notice::Offer::ShowChanges:
        m_inventory->showChanges();
        break;
    case Notice::Offer::WithoutHistory:
        m_workspace.goWithoutHistory();
        break;
    case Notice::Offer::ShowFolder:
        m_runs->showFolder();
        break;
    case Notice::Offer::RemoveLeftover:
        removeLeftover(m_workspace);
        break;
    }
}

/// A run is followed over its own connection only: the form is filled with it, and asks for what is missing.
void MainWindow::followUp()
{
    const auto at = m_workspace.openRunsAt();
    if (!at)
        return;
    m_form->setTexts(*at);
    m_followsWhenApplied = !m_connection->withConnection(
        [this](const CheckedConnection &connection) { m_workspace.followUp(connection); });
    if (m_followsWhenApplied)
        m_workspace.say({Notice::Kind::Info,
                         tr("To follow the detections up: %1 Then press Return.").arg(m_form->firstProblem()),
                         {}});
}

void MainWindow::sendAgain()
{
    withConnection([this](const CheckedConnection &connection) {
        m_desk->safety().detect(connection, m_workspace.peersInDoubt(), [] {});
    });
}

void MainWindow::loadPeers()
{
    withConnection([this](const CheckedConnection &connection) {
        if (m_workspace.loadPeers(connection))
            remember();
    });
}

void MainWindow::applyConnection()
{
    if (m_workspace.wantsCredential())
        detect(false);
    else if (std::exchange(m_followsWhenApplied, false))
        followUp();
    else if (m_workspace.peers().rowCount() == 0)
        m_intake->focusText();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::followPeers()
{
    const bool empty = m_workspace.peers().rowCount() == 0;
    const bool focusLeaves = !empty && m_firstRun->isAncestorOf(focusWidget());
    m_centre->setCurrentWidget(empty ? static_cast<QWidget *>(m_firstRun) : m_view);
    m_details->setUseful(!empty);
    if (focusLeaves)
        m_view->setFocus(Qt::OtherFocusReason);
    followActivity();
    followStatus();
}

void MainWindow::followActivity()
{
    const bool idle = m_workspace.isIdle();
    const bool somePeers = m_workspace.peers().rowCount() > 0;
    showDetectMeaning(*m_actions.detect, m_workspace.wantsCredential());
    m_actions.detect->setEnabled(idle || m_workspace.wantsCredential());
    m_actions.detectAll->setEnabled(idle && somePeers);
    m_actions.stop->setEnabled(!idle || m_runs->isRepeating());
    m_actions.followUp->setEnabled(idle && m_workspace.openRunsAt().has_value());
    m_actions.sendAgain->setEnabled(idle && !m_workspace.peersInDoubt().isEmpty());
    m_actions.loadPeers->setEnabled(idle);
    m_intake->setLoadEnabled(idle);
    m_actions.demo->setEnabled(idle);
    m_firstRun->setDemoEnabled(idle);
    m_actions.filter->setEnabled(somePeers);
    m_view->setLive(m_workspace.isRunning());
    if (idle)
        m_statusTimer.stop();
    else if (!m_statusTimer.isActive())
        m_statusTimer.start();
}

void MainWindow::followStatus()
{
    m_status->showFacts(m_workspace.statusFacts());
}

} // namespace peerlight::ui
