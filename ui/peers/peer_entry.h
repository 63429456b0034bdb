// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/inventory_extras.h"
#include "app/inventory/peer.h"

#include <QList>

#include <optional>

namespace peerlight::ui {

inline constexpr int historyLength = 10;

/// One line of the peer table: a peer and what was seen of it in this session.
struct PeerEntry
{
    inventory::Peer peer;
    inventory::PeerExtras extras;            ///< of what it hangs on, and of the person
    std::optional<detection::Row> row;       ///< the latest detection
    std::optional<insight::Outcome> outcome; ///< of `row`
    QList<int> history;                      ///< outcomes of ended detections, oldest first
    bool timesInUtc = false;                 ///< what is shown of its times
};

/// Fills `known` with what `incoming` (the same peer) knows; what `incoming` leaves empty is kept.
/// Gives true if that changed anything.
bool mergePeer(inventory::Peer &known, const inventory::Peer &incoming);

/// Makes `row` the entry's latest detection; an ended one enters the history once.
void takeRow(PeerEntry &entry, const detection::Row &row);

/// The wall clock time at which the entry's result was known, ms since 1970 UTC; empty without a result.
[[nodiscard]] std::optional<qint64> resultTime(const PeerEntry &entry);

/// How many of its phases a row has passed, 0 to 1. The service tells no progress of its own.
[[nodiscard]] double phaseProgress(detection::Phase phase);

} // namespace peerlight::ui
