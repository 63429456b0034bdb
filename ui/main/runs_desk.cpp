// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/runs_desk.h"

#include "ui/common/icons.h"
#include "ui/compare/compare_page.h"
#include "ui/history/history_page.h"
#include "ui/main/centre_tabs.h"
#include "ui/main/compare_place.h"
#include "ui/main/copy_place.h"
#include "ui/main/history_place.h"
#include "ui/main/main_actions.h"
#include "ui/main/note_place.h"
#include "ui/main/report_place.h"
#include "ui/main/watch_place.h"
#include "ui/peers/peer_view.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

/// A page that is higher than the window scrolls: it must not make the window higher than the screen.
QWidget &scrollable(QWidget &page)
{
    auto *area = new QScrollArea(page.parentWidget());
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(&page);
    area->setFocusProxy(&page);
    return *area;
}

} // namespace

RunsDesk::RunsDesk(const Parts &parts)
    : QObject(&parts.window), m_parts(parts),
      m_note(new NotePlace({parts.window, parts.workspace, parts.view, parts.book, parts.names, parts.memoryFile})),
      m_history(new HistoryPlace(parts.workspace, parts.names, parts.window)),
      m_compare(new ComparePlace(parts.workspace, parts.names, parts.window)),
      m_watch(new WatchPlace({parts.window, parts.workspace, parts.view, parts.safety, parts.names,
                              watchFileBeside(parts.memoryFile), parts.withConnection})),
      m_report(new ReportPlace(
          {parts.window, parts.workspace, parts.view, parts.book, parts.names, m_history->page(), parts.form})),
      m_copy(new CopyPlace({parts.window, parts.workspace, parts.view, parts.names, m_history->page()}))
{
    // What acts on the list of peers shows it: nothing is sent from behind another tab.
    for (auto *action : {parts.actions.detect, parts.actions.detectAll, parts.actions.sendAgain, parts.actions.filter})
        connect(action, &QAction::triggered, &parts.tabs, &CentreTabs::showLive);
    connect(parts.actions.stop, &QAction::triggered, m_watch, &WatchPlace::stop);
    connect(m_watch, &WatchPlace::changed, this, &RunsDesk::repeatingChanged);
}

bool RunsDesk::isRepeating() const
{
    return m_watch->isActive();
}

void RunsDesk::showFolder()
{
    m_report->showFolder();
}

void RunsDesk::putIn(QWidget &live)
{
    putInTabs(live);
    putInMenus();
    putInBar();
}

void RunsDesk::putInTabs(QWidget &live)
{
    auto *goToLive = m_parts.tabs.addPlace(live, tr("Live"), tr("&Live"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(goToLive, &QAction::triggered, &m_parts.view, [this] { m_parts.view.setFocus(Qt::ShortcutFocusReason); });
    auto *goToHistory = m_parts.tabs.addPlace(scrollable(m_history->page()), tr("History"), tr("Histor&y"),
                                              Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    m_goToCompare = m_parts.tabs.addPlace(scrollable(m_compare->page()), tr("Compare"), tr("Co&mpare"),
                                          Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_goToCompare->setIcon(icon(IconName::Compare));
    m_goToCompare->setToolTip(tr("Compare two runs, or a run with a baseline (%1)")
                                  .arg(m_goToCompare->shortcut().toString(QKeySequence::NativeText)));
    makeCompareRun();
    if (auto *view = m_parts.window.menuBar()->findChild<QMenu *>("view"_L1)) {
        QAction *first = view->actions().value(0);
        view->insertActions(first, {goToLive, goToHistory, m_goToCompare});
        view->insertSeparator(first);
    }
}

/// From a run of the history to its comparison.
void RunsDesk::makeCompareRun()
{
    auto *compareRun = new QAction(tr("Co&mpare this run"), this);
    connect(compareRun, &QAction::triggered, this, [this] {
        if (const auto run = m_history->page().selectedRun())
            m_compare->page().choose({}, run->runId);
        m_goToCompare->trigger();
    });
    m_history->page().setActions(QList{m_history->baselineAction(), compareRun} + m_report->actions(),
                                 m_copy->keptActions());
    connect(m_history, &HistoryPlace::baselinesChanged, &m_compare->page(), &ComparePage::refresh);
}

void RunsDesk::putInMenus()
{
    for (auto *menu : m_parts.window.menuBar()->findChildren<QMenu *>()) {
        if (menu->actions().contains(m_parts.actions.quit)) {
            menu->insertActions(m_parts.actions.quit, m_report->actions());
            menu->insertSeparator(m_parts.actions.quit);
        }
        if (!menu->actions().contains(m_parts.actions.detect))
            continue;
        menu->addAction(m_watch->action());
        menu->addSeparator();
        m_note->fillMenu(*menu);
        m_copy->fillMenu(*menu);
        menu->addSeparator();
        m_history->fillMenu(*menu);
    }
}

void RunsDesk::putInBar()
{
    auto *bar = m_parts.window.findChild<QToolBar *>("tools"_L1);
    if (!bar)
        return;
    const auto entries = bar->actions();
    // As pictures, with their names in the tool tips: the bar says how narrow a window can be.
    for (auto *action : {m_watch->action(), m_history->baselineAction(), m_goToCompare, m_report->evidenceAction()})
        action->setPriority(QAction::LowPriority);
    QAction *behindStop = entries.value(entries.indexOf(m_parts.actions.stop) + 1);
    bar->insertActions(behindStop, {m_watch->action(), m_history->baselineAction(), m_goToCompare,
                                    m_report->evidenceAction(), m_note->action()});
}

} // namespace peerlight::ui
