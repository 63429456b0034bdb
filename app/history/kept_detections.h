// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/kept.h"

namespace peerlight::history {

/// A page of the kept detections, newest first; each page costs the same, however far back it is. To be called
/// within a transaction.
[[nodiscard]] DetectionPage readDetections(Database &db, const DetectionQuery &query);

} // namespace peerlight::history
