// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/row_ranges.h"

#include <algorithm>

namespace peerlight::ui {

std::vector<RowRange> exactRanges(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    std::vector<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && ranges.back().last + 1 == row)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

std::vector<RowRange> mergedRanges(std::vector<int> rows, int total)
{
    const bool most = rows.size() * 2 > static_cast<std::size_t>(total);
    const std::vector<RowRange> ranges = exactRanges(std::move(rows));
    if (most && !ranges.empty())
        return {{ranges.front().first, ranges.back().last}};
    return ranges;
}

} // namespace peerlight::ui
