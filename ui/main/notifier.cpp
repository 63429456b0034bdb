// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/notifier.h"

#include "ui/common/announcer.h"
#include "ui/common/counts_text.h"
#include "ui/common/icons.h"
#include "ui/common/local_text.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/workspace.h"
#include "ui/preferences/preference_store.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

struct NewsWords
{
    Q_DECLARE_TR_FUNCTIONS(RunNews)
};

/// Pauses that end by themselves and soon are no news.
bool waitsForPerson(detection::PauseReason pause)
{
    switch (pause) {
    case detection::PauseReason::Credential:
    case detection::PauseReason::Offline:
    case detection::PauseReason::Storage:
        return true;
    case detection::PauseReason::None:
    case detection::PauseReason::Throttled:
    case detection::PauseReason::Failing:
    case detection::PauseReason::Pace:
        break;
    }
    return false;
}

QString pauseSentence(detection::PauseReason pause)
{
    switch (pause) {
    case detection::PauseReason::Credential:
        return NewsWords::tr("It waits for a new token.");
    case detection::PauseReason::Offline:
        return NewsWords::tr("The service cannot be reached.");
    case detection::PauseReason::Storage:
        return NewsWords::tr("The history cannot be written.");
    case detection::PauseReason::None:
    case detection::PauseReason::Throttled:
    case detection::PauseReason::Failing:
    case detection::PauseReason::Pace:
        break;
    }
    return {};
}

} // namespace

RunNews runNews(const StatusFacts &facts)
{
    if (!facts.run)
        return {};
    const auto &run = *facts.run;
    const bool bad = facts.counts.of(insight::Outcome::Unreachable) + facts.counts.of(insight::Outcome::Degraded) > 0;
    if (run.finished)
        return {NewsWords::tr("Detection ended"), countsText(facts.counts), bad};
    if (!waitsForPerson(run.pause))
        return {};
    return {NewsWords::tr("Detection paused"),
            u"%1 %2"_s.arg(pauseSentence(run.pause),
                           NewsWords::tr("%1 of %2 ended.").arg(countText(run.ended), countText(run.rows))),
            true};
}

Notifier::Notifier(Workspace &workspace, PreferenceStore &store, DesktopBus &desktop, Announcer &announcer,
                   QWidget &window)
    : QObject(&window), m_workspace(workspace), m_store(store), m_desktop(desktop), m_announcer(announcer),
      m_window(window)
{
    connect(&m_workspace, &Workspace::statusChanged, this, &Notifier::takeStatus);
    connect(&m_workspace, &Workspace::activityChanged, this, &Notifier::takeStatus);
    connect(&m_workspace, &Workspace::runFinished, this, &Notifier::takeStatus);
    connect(&m_desktop, &DesktopBus::activated, this, &Notifier::bringForward);
    connect(&m_store, &PreferenceStore::changed, this, &Notifier::showTray);
    showTray();
}

Notifier::~Notifier()
{
    if (m_shownPercent >= 0)
        m_desktop.showProgress(-1);
}

void Notifier::takeStatus()
{
    StatusFacts facts = m_workspace.statusFacts();
    // A run that is just being made has no open row either, and the last rows of one arrive with its end.
    if (facts.run)
        facts.run->finished = !m_workspace.isRunning();
    const RunNews news = runNews(facts);
    showProgress(facts);
    announce(facts, news);
    if (news.title == m_told.title)
        return; // counts that move on are no second notification
    m_told = news;
    if (!news.isEmpty() && m_store.values().notifications && !m_window.isActiveWindow())
        m_desktop.notify(news.title, news.body, news.urgent);
}

void Notifier::showProgress(const StatusFacts &facts)
{
    const bool live = facts.run && !facts.run->finished && facts.run->rows > 0 && m_store.values().taskBarProgress;
    const int percent = live ? facts.run->ended * 100 / facts.run->rows : -1;
    if (std::exchange(m_shownPercent, percent) != percent)
        m_desktop.showProgress(live ? percent / 100.0 : -1);
}

void Notifier::announce(const StatusFacts &facts, const RunNews &news)
{
    if (!facts.run || !m_store.values().announcements)
        return;
    const int ended = facts.run->finished ? facts.run->rows : facts.run->ended;
    if (!news.isEmpty() && news.title != m_told.title)
        m_announcer.say(u"%1. %2"_s.arg(news.title, news.body));
    else if (!facts.run->finished && ended > 0 && ended != m_endedTold)
        m_announcer.say(
            tr("%1 of %2 ended: %3").arg(countText(ended), countText(facts.run->rows), countsText(facts.counts)));
    m_endedTold = ended;
}

void Notifier::showTray()
{
    const bool wanted = m_store.values().tray && QSystemTrayIcon::isSystemTrayAvailable();
    if (!wanted) {
        delete m_tray;
        return;
    }
    if (m_tray)
        return;
    m_tray = new QSystemTrayIcon(icon(IconName::App), this);
    m_tray->setToolTip(u"Peerlight"_s);
    auto *menu = new QMenu(&m_window);
    menu->addAction(tr("&Show the window"), this, &Notifier::bringForward);
    menu->addAction(tr("&Close the window"), &m_window, &QWidget::close);
    connect(m_tray, &QObject::destroyed, menu, &QObject::deleteLater);
    m_tray->setContextMenu(menu);
    connect(m_tray, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            bringForward();
    });
    m_tray->show();
}

void Notifier::bringForward()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace peerlight::ui
