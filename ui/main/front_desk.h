// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/main/palette_place.h"
#include "ui/main/safety_place.h"
#include "ui/main/share_switch.h"

#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace peerlight::auth {
class Lock;
}

namespace peerlight::ui {

class ConnectionForm;
class ConnectionPlace;
class DesktopBus;
class DisplayNames;
class EnvironmentMark;
class GuidePlace;
class InventoryBook;
class Languages;
class Notifier;
class PeerIntake;
class PeerView;
class PreferencesPlace;
class PreferenceStore;
class TeamPassword;
class TeamPasswordPlace;
class Workspace;
struct MainActions;

/// What all windows of a program share of it. Must outlive them; what is null, a window makes for itself.
struct DeskServices
{
    PreferenceStore *preferences = nullptr;
    DisplayNames *names = nullptr;
    DesktopBus *desktop = nullptr;
    TeamPassword *teamPassword = nullptr; ///< null: there is no team, or the environment has its password
    Languages *languages = nullptr;       ///< null: there is none to choose
};

/// The places around the work of a window: palette, guide, preferences, the switch for a shared screen, the question
/// before much is sent, the news outside the window, the band and the clocks. It puts them in and applies preferences.
class FrontDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Workspace &workspace;
        const MainActions &actions;
        ConnectionForm &form;
        ConnectionPlace &connection;
        PeerIntake &intake;
        PeerView &view;
        EnvironmentMark &environment;
        connection::ProfileStore *profiles; ///< null: none
        auth::Lock *lock;                   ///< null: nothing is locked
        QString memoryFile;
        const InventoryBook &book;
    };

    FrontDesk(const Parts &parts, const DeskServices &services);
    ~FrontDesk() override;

    /// After the menus and the toolbar are there.
    void putIn();
    /// The theme that is in force, wherever it was chosen.
    void noteTheme(ThemeMode mode);
    void setComfortable(bool comfortable);
    /// Opens what was open in the window before this one.
    void takeOver(const FrontDesk &before);

    [[nodiscard]] DisplayNames &names() const { return m_names; }
    [[nodiscard]] PalettePlace &palette() const { return *m_palette; }
    [[nodiscard]] SafetyPlace &safety() const { return *m_safety; }
    [[nodiscard]] ShareSwitch &share() const { return *m_share; }

Q_SIGNALS:
    void themeChosen(peerlight::ui::ThemeMode mode);

private:
    void putInMenus();
    void putInBar();
    void putInBand();
    void apply();

    Parts m_parts;
    std::unique_ptr<PreferenceStore> m_ownPreferences; ///< where none are shared
    std::unique_ptr<DisplayNames> m_ownNames;
    std::unique_ptr<DesktopBus> m_ownDesktop;
    PreferenceStore &m_preferences;
    DisplayNames &m_names;
    DesktopBus &m_desktop;
    PalettePlace *m_palette;
    PreferencesPlace *m_preferencesPlace;
    TeamPasswordPlace *m_teamPassword = nullptr; ///< null: see DeskServices
    GuidePlace *m_guide;
    SafetyPlace *m_safety;
    ShareSwitch *m_share;
    Notifier *m_notifier = nullptr;
};

} // namespace peerlight::ui
