// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/kept.h"

namespace peerlight::history {

// Inside of a transaction of `db`. Both are answered by the index detection_time alone.

/// See History::strips().
[[nodiscard]] QList<Strip> readStrips(Database &db, const StripQuery &query);
/// See History::series().
[[nodiscard]] SeriesPage readSeries(Database &db, const SeriesQuery &query);

} // namespace peerlight::history
