// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace peerlight::ui {

/// A group with its counts behind it: a shape and a number for each outcome there is, then the number of peers. Where
/// the line is too short, counts give way from the end, the worst outcome last, and then the name is cut.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace peerlight::ui
