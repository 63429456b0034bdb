// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/drill_place.h"

#include "ui/common/icons.h"
#include "ui/connection/connection_form.h"
#include "ui/drill/drill_list_window.h"
#include "ui/drill/drill_panel.h"
#include "ui/drill/drill_session.h"
#include "ui/main/workspace.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

DrillPlace::DrillPlace(const DrillRoom &room, DrillSession *session, QMainWindow &window)
    : QObject(&window), m_room(room), m_session(session), m_window(window),
      m_action(new QAction(icon(IconName::Demo), tr("D&rills…"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_action->setToolTip(tr("Exercises with a simulated service"));
    connect(m_action, &QAction::triggered, this, &DrillPlace::openList);
    window.addAction(m_action);
    if (QAction *last = window.menuBar()->actions().value(window.menuBar()->actions().size() - 1); last && last->menu())
        last->menu()->insertAction(last->menu()->actions().value(0), m_action);
    if (m_session)
        putInPanel();
}

void DrillPlace::putInPanel()
{
    m_window.setWindowTitle(tr("DEMO – %1 – Peerlight").arg(m_session->card().title));
    auto *panel = new DrillPanel(*m_session, &m_window);
    auto *dock = new QDockWidget(tr("Drill"), &m_window);
    dock->setObjectName("drill"_L1);
    dock->setFeatures(QDockWidget::DockWidgetMovable);
    dock->setWidget(panel);
    m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    // The window goes with it, and whatever is calling with the window: later.
    connect(panel, &DrillPanel::leaveWanted, &m_window, &QWidget::close, Qt::QueuedConnection);
    connect(panel, &DrillPanel::anotherWanted, this, &DrillPlace::openList);
}

void DrillPlace::openList()
{
    if (!m_list) {
        m_list = new DrillListWindow(m_room.cards(), &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        if (m_session)
            m_list->setSeed(m_session->run().seed + 1);
        connect(m_list, &DrillListWindow::wanted, this, &DrillPlace::wanted);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

void DrillPlace::closeList()
{
    if (m_list)
        m_list->close();
}

void DrillPlace::showProblem(const QString &sentence)
{
    if (m_list)
        m_list->showProblem(sentence);
}

void DrillPlace::begin(Workspace &workspace)
{
    auto *form = m_window.findChild<ConnectionForm *>();
    if (!m_session || !form)
        return;
    const DrillRun &run = m_session->run();
    form->fillForDemo({run.endpoint, run.projectId, run.token});
    if (const auto connection = form->check())
        workspace.loadPeers(*connection);
}

} // namespace peerlight::ui
