// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/seeded.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <vector>

class QUrlQuery;

namespace peerlight::simulator {

/// The query of a list ("Querying the VIF Peer Detection List"); the default order is by id, ascending.
struct ListQuery
{
    int limit = 2000;
    int offset = 0; ///< items left out before the page
    std::optional<SimId> marker;
    bool descending = false;
    bool reverse = false; ///< the page that ends before the marker
};

/// Nothing if a parameter is outside its documented range, which is an error DC.0001. Only sort_key=id is
/// taken, since no document says which others work. Unknown parameters are ignored.
[[nodiscard]] std::optional<ListQuery> parseListQuery(const QUrlQuery &query);

template<class Item>
struct Page
{
    std::vector<const Item *> items;
    bool more = false; ///< further items follow the page
};

/// Cuts the page out of the items, which are sorted by id, ascending.
template<class Item>
[[nodiscard]] Page<Item> pageOf(std::vector<const Item *> items, const ListQuery &query)
{
    if (query.descending)
        std::reverse(items.begin(), items.end());
    const auto isBefore = [&query](SimId a, SimId b) { return query.descending ? b < a : a < b; };
    const size_t limit = static_cast<size_t>(query.limit);
    auto begin = items.begin();
    auto end = items.end();
    if (query.reverse) {
        if (query.marker)
            end = std::partition_point(begin, end, [&](const Item *item) { return isBefore(item->id, *query.marker); });
        if (static_cast<size_t>(end - begin) > limit)
            begin = end - query.limit;
    } else {
        if (query.marker)
            begin =
                std::partition_point(begin, end, [&](const Item *item) { return !isBefore(*query.marker, item->id); });
        begin += std::min<std::ptrdiff_t>(query.offset, end - begin);
        if (static_cast<size_t>(end - begin) > limit)
            end = begin + query.limit;
    }
    return {std::vector<const Item *>(begin, end), end != items.end()};
}

/// The member page_info of a list answer; next_marker is left out on the last page.
[[nodiscard]] QByteArray pageInfoJson(SimId first, SimId last, size_t count, bool more);

} // namespace peerlight::simulator
