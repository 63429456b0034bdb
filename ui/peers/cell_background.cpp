// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/cell_background.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

namespace peerlight::ui {

namespace {

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

void paintCellBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    empty.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

QColor cellBackground(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(groupOf(option), selected ? QPalette::Highlight : QPalette::Base);
}

QColor cellTextColor(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(groupOf(option), selected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace peerlight::ui
