// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_entry.h"
#include "ui/peers/peer_table_roles.h"

#include <QString>
#include <QVariant>

namespace peerlight::ui {

/// The whole text of a cell, as it is copied; the table shows it cut and with direction marks visible.
/// `now` is ms since 1970 UTC. Pure, translated.
[[nodiscard]] QString cellText(const PeerEntry &entry, PeerColumn column, qint64 now);

/// What a cell is ordered by: QString or qlonglong, invalid where the cell has no value. Ascending order
/// starts with what needs a look: the worst outcome, the highest loss, the youngest result.
[[nodiscard]] QVariant cellSortKey(const PeerEntry &entry, PeerColumn column);

/// The state of the task in a word or two: "Queued", "Processing", "Lost reply".
[[nodiscard]] QString taskWord(const detection::Row &row);

/// The row as one sentence for assistive technology, with its age.
[[nodiscard]] QString rowSentence(const PeerEntry &entry, qint64 now);

/// True if the entry's result is so old that it says little about the line now.
[[nodiscard]] bool isStale(const PeerEntry &entry, qint64 now);

/// Addresses in the order of their numbers: IPv4 before IPv6, anything else after them as text.
[[nodiscard]] QString addressSortKey(const QString &address);

} // namespace peerlight::ui
