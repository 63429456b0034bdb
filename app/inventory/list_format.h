// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QStringList>
#include <QStringView>

namespace peerlight::inventory {

/// How a list is to be read, told by its beginning.
struct ListHead
{
    ListFormat format = ListFormat::Text;
    char16_t separator = 0; ///< of a table
    bool isDrawn = false;   ///< with '|' and '+': see undrawn()
    bool hasHeader = false; ///< the first record of the table is its titles
    QStringList titles;     ///< of the header
    QList<ColumnUse> uses;  ///< of the columns of a table
    qsizetype from = 0;     ///< where the content begins in the text that was looked at
    int firstLine = 1;      ///< the line of that place
};

/// `isWhole`: there is nothing after `text`. Looks at the first two records at most. Pure.
///
/// A table is a list whose first record has titles among which is that of a peer id; or, without such a title, one
/// whose records have as many cells, of which exactly one is an id. All else is text. What a person chose stands.
[[nodiscard]] ListHead headOf(QStringView text, bool isWhole, const ListChoices &choices);

/// The cells of a record of a drawn table without what the frame adds; none for a rule ("+----+", "|---|"). Pure.
[[nodiscard]] QStringList undrawn(const QStringList &cells);

} // namespace peerlight::inventory
