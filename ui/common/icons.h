// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace peerlight::ui {

/// One family of line icons (24 x 24, stroke 1.75) in resources/icons; App is the program's own.
enum class IconName {
    Detect,
    DetectAll,
    Stop,
    Repeat,
    Baseline,
    Compare,
    Evidence,
    Add,
    Load,
    Remove,
    Filter,
    Copy,
    Demo,
    Connect,
    OpenList,
    Details,
    Theme,
    Palette,
    Preferences,
    Guide,
    Keyboard,
    HideNames,
    Close,
    App,
};

/// Line icons are drawn in the button text colour of the application's palette at the time of painting,
/// so they follow a change of theme by themselves. Needs a QGuiApplication.
[[nodiscard]] QIcon icon(IconName name);

/// Registers resources/peerlight.qrc, which the linker would drop from a static library. icon() does it
/// by itself; call it before other files of the resource are read. May be called often.
void initResources();

} // namespace peerlight::ui
