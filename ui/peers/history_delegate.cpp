// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/history_delegate.h"

#include "ui/common/color_math.h"
#include "ui/common/outcome_look.h"
#include "ui/peers/cell_background.h"
#include "ui/peers/peer_entry.h"
#include "ui/peers/peer_table_roles.h"
#include "ui/peers/table_style.h"

#include <QPainter>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr double share = 0.86; // of a place that its shape may fill

} // namespace

QList<QRectF> historyPlaces(const QRect &cell, int count, Qt::LayoutDirection direction)
{
    if (count < 0 || count > historyLength)
        return {};
    const double place =
        std::min<double>(historyPlaceWidth(cell.height()), (cell.width() - 2.0 * cellMargin) / historyLength);
    if (place <= 0)
        return {};
    const double side = std::min(place * share, double(cell.height()));
    QList<QRectF> places;
    for (int i = historyLength - count; i < historyLength; ++i) {
        const double center = cellMargin + place * (i + 0.5);
        const double x = direction == Qt::RightToLeft ? cell.right() + 1 - center : cell.left() + center;
        places.append(QRectF(x - side / 2, cell.top() + (cell.height() - side) / 2, side, side));
    }
    return places;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(HistoryRole);
    if (!value.isValid()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    paintCellBackground(painter, item);
    const auto outcomes = value.value<QList<int>>();
    const QList<QRectF> places = historyPlaces(item.rect, static_cast<int>(outcomes.size()), item.direction);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto outcome = static_cast<insight::Outcome>(outcomes.at(i));
        const QColor color = readableOn(cellBackground(item), outcomeColor(outcome, item.palette), cellTextColor(item));
        paintOutcomeShape(painter, places.at(i), outcome, color, 1);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = RowDelegate::sizeHint(option, index);
    return {static_cast<int>(2 * cellMargin + historyPlaceWidth(base.height()) * historyLength), base.height()};
}

} // namespace peerlight::ui
