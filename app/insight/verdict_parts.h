// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QStringList>

namespace peerlight::insight {

/// What to check next, most useful first; the parts of a verdict, see verdict.h.
[[nodiscard]] QStringList nextSteps(const detection::Row &row, const inventory::Peer &peer);

/// What a verdict rests on, one fact a line, nothing that was not sent by the service or seen by us.
[[nodiscard]] QStringList evidenceOf(const detection::Row &row, const inventory::Peer &peer);

} // namespace peerlight::insight
