// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace peerlight::ui {
Q_NAMESPACE

/// Columns of the peer table. The names are saved in settings: add, never rename. The order here is the
/// model's; the person's own order is the header's.
enum class PeerColumn {
    Outcome,
    Peer,
    Pair,
    RemoteGateway,
    Loss,
    LastTen,
    Age,
    Task,
    AddressFamily,
    LocalGateway,
    Vlan,
    BgpAsn,
    BgpStatus,
    Line,
    Gateway,
    DetectionId,
    Started,
    Ended,
    Interface,
    Tags,
    Notes,
    Count
};
Q_ENUM_NS(PeerColumn)

inline constexpr int peerColumnCount = static_cast<int>(PeerColumn::Count);

/// What the table's cells say besides Qt's own roles. A role is the same in every column of a row, but
/// SortRole and CopyRole, which belong to the column.
enum PeerRole : int {
    PeerIdRole = Qt::UserRole + 1, ///< QString
    OutcomeRole,                   ///< int of insight::Outcome; invalid: never detected
    SortRole,                      ///< QString or qlonglong; invalid: no value, goes last in either order
    CopyRole,                      ///< QString, the whole text of the cell
    RowRole,                       ///< const detection::Row *, null: never detected; valid until the next change
    HistoryRole,                   ///< QList<int> of insight::Outcome, oldest first, at most ten
    ProgressRole,                  ///< double, 0 to 1: how many of its phases a running row has passed
    AccessibleSentenceRole,        ///< QString, the row as one sentence
};

} // namespace peerlight::ui
