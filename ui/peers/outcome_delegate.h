// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/row_delegate.h"

#include <QRect>

namespace peerlight::ui {

/// Where an outcome cell puts its shape and its word.
struct OutcomeCell
{
    QRect shape;
    QRect text;

    bool operator==(const OutcomeCell &) const = default;
};

/// Shape at the leading edge (right in a right-to-left window), text behind it. Pure.
[[nodiscard]] OutcomeCell outcomeCell(const QRect &cell, int shapeSide, Qt::LayoutDirection direction);

/// Paints an outcome as shape and word in its colour.
/// Reads OutcomeRole (int of insight::Outcome), DisplayRole (the word) and ProgressRole (double).
/// Without an OutcomeRole only the word is painted, in the cell's own text colour and at the place where the
/// words of its neighbours stand. Has no state.
class OutcomeDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace peerlight::ui
