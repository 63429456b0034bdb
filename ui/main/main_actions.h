// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <array>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace peerlight::ui {

/// Every action of the main window, each with a shortcut or a mnemonic. They belong to the window.
struct MainActions
{
    QAction *detect = nullptr;
    QAction *detectAll = nullptr;
    QAction *confirm = nullptr; ///< made by DetailsPlace
    QAction *stop = nullptr;
    QAction *followUp = nullptr;
    QAction *sendAgain = nullptr;
    QAction *addPeers = nullptr;
    QAction *loadPeers = nullptr;
    QAction *openList = nullptr;
    QAction *filter = nullptr;
    QAction *demo = nullptr;
    QAction *connection = nullptr;
    QAction *newWindow = nullptr;
    QAction *quit = nullptr;
    QAction *about = nullptr;
    QActionGroup *themes = nullptr; ///< one action a ThemeMode, which is its data
};

[[nodiscard]] MainActions createMainActions(QMainWindow &window);

/// `panels` are the view's own toggles (docks, side panel).
/// Gives the menu of the connections, which is empty.
[[nodiscard]] QMenu *fillMenus(QMainWindow &window, const MainActions &actions, const QList<QAction *> &panels);
/// The bar takes `atRight`.
void createToolBar(QMainWindow &window, const MainActions &actions, QWidget *atRight);

/// What Detect says: while a run waits for a credential, that pressing goes on with the new one.
void showDetectMeaning(QAction &detect, bool wantsCredential);

[[nodiscard]] QAction *themeAction(const QActionGroup &themes, ThemeMode mode);

} // namespace peerlight::ui
