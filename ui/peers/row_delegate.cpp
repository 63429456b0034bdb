// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/row_delegate.h"

namespace peerlight::ui {

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->state.testFlag(QStyle::State_Selected))
        option->state.setFlag(QStyle::State_HasFocus, false);
}

} // namespace peerlight::ui
