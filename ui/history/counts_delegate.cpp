// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/counts_delegate.h"

#include "ui/common/color_math.h"
#include "ui/common/local_text.h"
#include "ui/common/outcome_look.h"
#include "ui/history/run_list_model.h"

#include <QApplication>
#include <QPainter>

namespace peerlight::ui {

namespace {

constexpr int countsMargin = 4;
constexpr int countsShape = 12;
constexpr int countsGap = 9; // between one number and the next shape

} // namespace

void CountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(RunListModel::CountsRole);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    if (!value.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setClipRect(item.rect);
    painter->setFont(item.font);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor back = item.palette.color(group, selected ? QPalette::Highlight : QPalette::Base);
    const auto counts = value.value<insight::OutcomeCounts>();
    int x = item.rect.left() + countsMargin;
    for (const auto outcome : insight::worstFirst) {
        if (counts.of(outcome) == 0)
            continue;
        const QRectF shape(x, item.rect.center().y() - countsShape / 2.0 + 0.5, countsShape, countsShape);
        paintOutcomeShape(painter, shape, outcome, readableOn(back, outcomeColor(outcome, item.palette), text), 0.5);
        x += countsShape + 3;
        const QString number = countText(counts.of(outcome));
        const int width = item.fontMetrics.horizontalAdvance(number);
        painter->setPen(text);
        painter->drawText(QRect(x, item.rect.top(), width + 1, item.rect.height()), Qt::AlignVCenter, number);
        x += width + countsGap;
    }
    painter->restore();
}

QSize CountsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(RunListModel::CountsRole);
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    if (!value.isValid())
        return base;
    const auto counts = value.value<insight::OutcomeCounts>();
    int width = countsMargin;
    for (const auto outcome : insight::worstFirst) {
        if (const int count = counts.of(outcome); count > 0)
            width += countsShape + 3 + option.fontMetrics.horizontalAdvance(countText(count)) + countsGap;
    }
    return {width, base.height()};
}

} // namespace peerlight::ui
