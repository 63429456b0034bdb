// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace peerlight::ui {

/// Paints what the style puts under a cell's content: selection, hover, focus; no text.
void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option);

/// The colour that lies under the content of the cell.
[[nodiscard]] QColor cellBackground(const QStyleOptionViewItem &option);

/// What the style would write the cell's text in.
[[nodiscard]] QColor cellTextColor(const QStyleOptionViewItem &option);

} // namespace peerlight::ui
