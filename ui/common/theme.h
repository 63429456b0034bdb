// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QStringView>

#include <optional>

namespace peerlight::ui {

enum class ThemeMode { System, Light, Dark, HighContrast };

/// "system", "light", "dark" or "high-contrast": names of the settings file and of --theme.
[[nodiscard]] std::optional<ThemeMode> themeFromName(QStringView name);
[[nodiscard]] QString themeName(ThemeMode mode);

/// The palette of the window. System gives `system` back as it is; the others are our own, made for the Fusion style:
/// every text and every outcome colour (outcome_look.h) holds 4.5:1 on Base, AlternateBase and Window, and text holds
/// 7:1 in HighContrast.
[[nodiscard]] QPalette paletteFor(ThemeMode mode, const QPalette &system);

/// `palette` for a table of outcomes: the selection is a tint, so that outcome colours stay readable on it.
[[nodiscard]] QPalette tablePalette(const QPalette &palette);

} // namespace peerlight::ui
