// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/list_page.h"

#include <QSet>
#include <QString>

namespace peerlight::inventory {

/// Where the next page of a list is, and whether there is one. Ends on services that ignore the marker, repeat it, or
/// never end. Pure.
class PageWalk
{
public:
    static constexpr int pageLimit = 2000;

    /// The marker of the next page; empty after the last one. `newItems`: of this page, not seen before.
    template<typename Item>
    [[nodiscard]] api::Result<QString> next(const api::ListPage<Item> &page, qsizetype newItems)
    {
        const bool full = page.received >= pageLimit;
        const QString marker = page.hasPageInfo ? page.nextMarker : (full ? page.lastId : QString());
        // A page that brings nothing new ends the list too, whatever it says comes next: then the service ignores the
        // marker, and all that it has is here.
        return goOn(newItems == 0 ? QString() : marker);
    }

private:
    [[nodiscard]] api::Result<QString> goOn(const QString &marker);

    static constexpr int mostPages = 50;
    QSet<QString> m_seen;
    int m_pages = 0;
};

} // namespace peerlight::inventory
