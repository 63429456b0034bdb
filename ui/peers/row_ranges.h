// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace peerlight::ui {

/// Rows first to last, both included.
struct RowRange
{
    int first = 0;
    int last = 0;

    bool operator==(const RowRange &) const = default;
};

/// Joins neighbours among `rows` (in any order, each once). If they are more than half of `total`, one range
/// over all of them: repainting a few rows too many is cheaper than many signals.
[[nodiscard]] std::vector<RowRange> mergedRanges(std::vector<int> rows, int total);

/// Only joins neighbours.
[[nodiscard]] std::vector<RowRange> exactRanges(std::vector<int> rows);

} // namespace peerlight::ui
