// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace peerlight::ui {

/// Relative luminance of WCAG 2 ("relative luminance"), 0 (black) to 1 (white). Alpha is ignored.
[[nodiscard]] double luminance(const QColor &color);

/// Contrast ratio of WCAG 2, 1 to 21; text needs 4.5 or more.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `share` (0 to 1) of `over`, the rest of `under`; opaque.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);

/// True if the palette writes light on dark.
[[nodiscard]] bool isDark(const QPalette &palette);

/// `wanted` if it can be read on `background` (4.5:1), else `fallback`.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &wanted, const QColor &fallback);

} // namespace peerlight::ui
