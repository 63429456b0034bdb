// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"

#include <QApplication>
#include <QPainter>

namespace peerlight::ui {

namespace {

constexpr int sideSpace = 8;

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString title = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const auto group = !index.data(PaletteModel::EnabledRole).toBool() && !selected ? QPalette::Disabled
                       : item.state.testFlag(QStyle::State_Active)                  ? QPalette::Active
                                                                                    : QPalette::Inactive;
    const auto strong = selected ? QPalette::HighlightedText : QPalette::Text;
    const auto faint = selected ? QPalette::HighlightedText : QPalette::PlaceholderText;
    painter->save();
    painter->setFont(item.font);
    QRect room = item.rect.adjusted(sideSpace, 0, -sideSpace, 0);
    const bool mirrored = item.direction == Qt::RightToLeft;
    const auto take = [&](const QString &text, QPalette::ColorRole role, bool atEnd) {
        const int width = std::min(room.width(), item.fontMetrics.horizontalAdvance(text) + 2);
        const bool right = atEnd != mirrored;
        const QRect place(right ? room.right() - width + 1 : room.left(), room.top(), width, room.height());
        painter->setPen(item.palette.color(group, role));
        painter->drawText(place, Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                          item.fontMetrics.elidedText(text, Qt::ElideRight, width));
        const int used = width + 2 * sideSpace;
        room.adjust(right ? 0 : used, 0, right ? -used : 0, 0);
    };
    take(index.data(PaletteModel::KeysRole).toString(), faint, true);
    take(title, strong, false);
    if (room.width() > 0)
        take(index.data(PaletteModel::DetailRole).toString(), faint, false);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    return {usual.width(), std::max(28, option.fontMetrics.height() + 8)};
}

} // namespace peerlight::ui
