// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/front_desk.h"

#include "app/auth/lock.h"
#include "ui/common/action_list.h"
#include "ui/common/announcer.h"
#include "ui/common/display_names.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/environment_band.h"
#include "ui/connection/environment_mark.h"
#include "ui/main/clocks.h"
#include "ui/main/connection_place.h"
#include "ui/main/desktop_bus.h"
#include "ui/main/guide_place.h"
#include "ui/main/main_actions.h"
#include "ui/main/notifier.h"
#include "ui/main/peer_intake.h"
#include "ui/main/preferences_place.h"
#include "ui/main/team_password_place.h"
#include "ui/main/workspace.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_view.h"
#include "ui/preferences/preference_store.h"

#include <QAction>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

template<typename T, typename... Arguments>
T &sharedOr(T *shared, std::unique_ptr<T> &own, Arguments &&...arguments)
{
    if (shared)
        return *shared;
    own = std::make_unique<T>(std::forward<Arguments>(arguments)...);
    return *own;
}

QMenu *menuOf(const QMainWindow &window, const QAction *entry)
{
    for (auto *menu : window.menuBar()->findChildren<QMenu *>()) {
        if (menu->actions().contains(entry))
            return menu;
    }
    return nullptr;
}

} // namespace

FrontDesk::FrontDesk(const Parts &parts, const DeskServices &services)
    : QObject(&parts.window), m_parts(parts),
      m_preferences(sharedOr(services.preferences, m_ownPreferences, parts.memoryFile)),
      m_names(sharedOr(services.names, m_ownNames)), m_desktop(sharedOr(services.desktop, m_ownDesktop)),
      m_palette(
          new PalettePlace({parts.window, parts.workspace, parts.view, parts.connection, parts.profiles, m_names})),
      m_preferencesPlace(new PreferencesPlace(m_preferences, services.languages, parts.window)),
      m_guide(new GuidePlace(services.languages, parts.window)),
      m_safety(new SafetyPlace(m_preferences, parts.workspace, parts.window)),
      m_share(new ShareSwitch(m_names, {parts.window, parts.form, parts.intake, parts.profiles, parts.workspace.peers(),
                                        parts.book, parts.view.findChild<FilterEdit *>()}))
{
    if (services.teamPassword)
        m_teamPassword = new TeamPasswordPlace(*services.teamPassword, parts.lock, parts.window);
    parts.workspace.peers().setNames(&m_names);
    parts.connection.setNames(m_names);
    for (auto *action : {parts.actions.detect, parts.actions.detectAll, parts.actions.sendAgain, parts.actions.followUp,
                         parts.actions.loadPeers})
        markAsSending(*action);
}

FrontDesk::~FrontDesk()
{
    // The window's children go later, and the notifier uses what may be ours.
    m_parts.workspace.peers().setNames(nullptr);
    delete m_notifier;
    delete m_share;
    delete m_palette;
    delete m_preferencesPlace;
    delete m_teamPassword;
    delete m_safety;
}

void FrontDesk::putIn()
{
    putInMenus();
    putInBar();
    putInBand();
    auto *announcer = new Announcer(&m_parts.window);
    m_parts.window.statusBar()->addPermanentWidget(announcer);
    m_notifier = new Notifier(m_parts.workspace, m_preferences, m_desktop, *announcer, m_parts.window);
    connect(&m_preferences, &PreferenceStore::changed, this, &FrontDesk::apply);
    connect(&m_preferences, &PreferenceStore::notKept, this, [this](const QString &file) {
        m_parts.workspace.say({Notice::Kind::Info, tr("The settings could not be saved to %1.").arg(file), {}});
    });
    connect(&m_names, &DisplayNames::changed, &m_parts.workspace, &Workspace::noticeChanged); // in other words
    connect(&m_names, &DisplayNames::changed, m_guide, &GuidePlace::refresh);
    connect(&m_names, &DisplayNames::changed, m_palette, &PalettePlace::forget);
    m_names.setHidden(m_names.areHidden() || m_preferences.values().hideNamesAtStart);
    apply();
}

void FrontDesk::putInMenus()
{
    const auto &actions = m_parts.actions;
    if (auto *file = menuOf(m_parts.window, actions.quit)) {
        file->insertAction(actions.quit, m_preferencesPlace->action());
        if (m_teamPassword)
            file->insertAction(actions.quit, m_teamPassword->action());
        file->insertSeparator(actions.quit);
    }
    if (auto *help = menuOf(m_parts.window, actions.about)) {
        help->insertActions(actions.about, m_guide->actions());
        help->insertAction(actions.about, m_palette->action());
        help->insertSeparator(actions.about);
    }
    const auto menus = m_parts.window.menuBar()->findChildren<QMenu *>();
    for (auto *menu : menus) {
        for (auto *entry : menu->actions()) {
            if (entry->menu() && entry->menu()->actions() == actions.themes->actions()) {
                menu->insertAction(entry, m_share->action());
                return;
            }
        }
    }
}

void FrontDesk::putInBar()
{
    auto *bar = m_parts.window.findChild<QToolBar *>("tools"_L1);
    if (!bar)
        return;
    QAction *mark = nullptr;
    for (auto *entry : bar->actions()) {
        if (bar->widgetForAction(entry) == &m_parts.environment)
            mark = entry;
    }
    bar->insertWidget(mark, new Clocks(bar));
    bar->insertAction(mark, m_share->action());
    // What does not fit is hidden, the mark of the environment first: the window is as wide as the bar wants to be.
    const auto keepWhole = [bar] { bar->setMinimumWidth(bar->sizeHint().width()); };
    connect(&m_parts.form, &ConnectionForm::edited, bar, keepWhole, Qt::QueuedConnection);
    connect(m_parts.actions.detect, &QAction::changed, bar, keepWhole, Qt::QueuedConnection);
    keepWhole();
}

void FrontDesk::putInBand()
{
    auto *column = qobject_cast<QVBoxLayout *>(m_parts.window.centralWidget()->layout());
    if (!column)
        return;
    auto *band = new EnvironmentBand(m_parts.window.centralWidget());
    column->insertWidget(0, band);
    const auto follow = [this, band] { band->setEnvironment(m_parts.form.environment()); };
    connect(&m_parts.form, &ConnectionForm::edited, band, follow);
    follow();
}

void FrontDesk::noteTheme(ThemeMode mode)
{
    Preferences values = m_preferences.values();
    values.theme = mode;
    m_preferences.set(values);
}

void FrontDesk::setComfortable(bool comfortable)
{
    Preferences values = m_preferences.values();
    values.density = comfortable ? Density::Comfortable : Density::Dense;
    m_preferences.set(values);
}

void FrontDesk::takeOver(const FrontDesk &before)
{
    if (before.m_preferencesPlace->isOpen())
        m_preferencesPlace->action()->trigger();
    m_guide->takeOver(*before.m_guide);
}

void FrontDesk::apply()
{
    const Preferences &values = m_preferences.values();
    Q_EMIT themeChosen(values.theme);
    if (m_parts.lock)
        m_parts.lock->setIdleLimit(std::chrono::minutes(values.lockAfterMinutes));
    m_parts.view.setComfortable(values.density == Density::Comfortable);
    m_parts.workspace.peers().setTimesInUtc(values.timesInUtc);
}

} // namespace peerlight::ui
