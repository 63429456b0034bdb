// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/row_delegate.h"

#include <QList>
#include <QRectF>

namespace peerlight::ui {

/// How wide one outcome is in a row of this height.
[[nodiscard]] constexpr int historyPlaceWidth(int rowHeight)
{
    return rowHeight * 13 / 24;
}

/// The squares for `count` outcomes in `cell`, oldest first. Ten places of equal width at the leading edge; the latest
/// outcome always stands in the last place (the left one in a right-to-left window). More than ten: none. Pure.
[[nodiscard]] QList<QRectF> historyPlaces(const QRect &cell, int count, Qt::LayoutDirection direction);

/// Paints the last outcomes of a peer as a line of shapes in their colours.
/// Reads HistoryRole (QList<int> of insight::Outcome, oldest first). Without one the cell is painted by the
/// base class. Has no state.
class HistoryDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace peerlight::ui
