// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_table_roles.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QFontMetrics;
class QHeaderView;

namespace peerlight::ui {

struct ColumnState
{
    PeerColumn column = PeerColumn::Peer;
    int width = 100; ///< logical pixels
    bool visible = true;

    bool operator==(const ColumnState &) const = default;
};

/// How the person arranged the table.
struct TableState
{
    QList<ColumnState> columns; ///< from the leading edge, each column once
    PeerColumn sortColumn = PeerColumn::Outcome;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool operator==(const TableState &) const = default;
};

/// Before a person has changed anything: the usual columns, with widths for this font; worst outcomes first.
[[nodiscard]] TableState defaultTableState(const QFontMetrics &metrics);

/// JSON with the names of the columns, so that a later version with more columns still reads it.
[[nodiscard]] QByteArray tableStateBytes(const TableState &state);

/// Columns that the bytes do not know come last, as in `fallback`; columns that this program does not know are
/// skipped. Empty if the bytes are no table state.
[[nodiscard]] std::optional<TableState> tableStateFromBytes(const QByteArray &bytes, const TableState &fallback);

void applyTableState(QHeaderView &header, const TableState &state);
[[nodiscard]] TableState tableStateOf(const QHeaderView &header);

} // namespace peerlight::ui
