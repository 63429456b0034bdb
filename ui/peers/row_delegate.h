// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace peerlight::ui {

/// Cells of a table whose rows are selected as a whole: the one focused cell gets a frame only where the
/// selection does not show it already. Reads Qt's own roles. Has no state.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace peerlight::ui
