// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QString>

namespace peerlight::ui {

/// The names and ids of a peer and its task on one line, each with what it is; what is not known is left
/// out. Plain text, translated. `row` may be null. Pure.
[[nodiscard]] QString factsLine(const inventory::Peer &peer, const detection::Row *row);

} // namespace peerlight::ui
