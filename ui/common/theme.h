// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace peerlight::ui {

enum class ThemeMode { System, Light, Dark };

/// The palette of the window. System gives `system` back as it is; Light and Dark are our own, made for
/// the Fusion style: every text and every outcome colour (outcome_look.h) holds 4.5:1 on Base, AlternateBase
/// and Window.
[[nodiscard]] QPalette paletteFor(ThemeMode mode, const QPalette &system);

/// `palette` for a table of outcomes: the selection is a tint, so that outcome colours stay readable on it.
[[nodiscard]] QPalette tablePalette(const QPalette &palette);

} // namespace peerlight::ui
