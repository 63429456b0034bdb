// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/outcome_delegate.h"

#include "ui/common/color_math.h"
#include "ui/common/outcome_look.h"
#include "ui/peers/cell_background.h"
#include "ui/peers/peer_table_roles.h"
#include "ui/peers/table_style.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace peerlight::ui {

namespace {

constexpr int gap = 6;

int shapeSide(const QStyleOptionViewItem &option)
{
    return std::clamp(option.fontMetrics.height(), 12, std::max(12, option.rect.height() - 8));
}

} // namespace

OutcomeCell outcomeCell(const QRect &cell, int shapeSide, Qt::LayoutDirection direction)
{
    const QRect shape(cell.left() + cellMargin, cell.top() + (cell.height() - shapeSide) / 2, shapeSide, shapeSide);
    const int textLeft = shape.right() + 1 + gap;
    const QRect text(textLeft, cell.top(), std::max(0, cell.right() + 1 - cellMargin - textLeft), cell.height());
    return {QStyle::visualRect(direction, cell, shape), QStyle::visualRect(direction, cell, text)};
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(OutcomeRole);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const OutcomeCell cell = outcomeCell(item.rect, shapeSide(item), item.direction);
    painter->save();
    paintCellBackground(painter, item);
    QColor color = cellTextColor(item);
    if (value.isValid()) {
        const auto outcome = static_cast<insight::Outcome>(value.toInt());
        color = readableOn(cellBackground(item), outcomeColor(outcome, item.palette), color);
        paintOutcomeShape(painter, cell.shape, outcome, color, index.data(ProgressRole).toDouble());
    }
    painter->setFont(item.font);
    painter->setPen(color);
    const QString text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, cell.text.width());
    painter->drawText(cell.text, QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = RowDelegate::sizeHint(option, index);
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {2 * cellMargin + option.fontMetrics.height() + gap + text + 2, base.height()};
}

} // namespace peerlight::ui
