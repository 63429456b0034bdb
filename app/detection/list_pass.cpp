// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/list_pass.h"

namespace peerlight::detection {

bool ListPass::take(const api::DetectionPage &page)
{
    ++m_pages;
    QString next;
    if (!page.nextMarker.isEmpty())
        next = page.nextMarker;
    else if (!page.hasPageInfo && page.received >= pageLimit)
        next = page.lastId;
    if (next.isEmpty())
        return false;
    // A marker that was there before would lead round in a circle: the server ignores it, or lies.
    if (m_seenMarkers.contains(next) || m_pages >= maxPages) {
        m_cutShort = true;
        return false;
    }
    m_seenMarkers.insert(next);
    m_marker = next;
    return true;
}

} // namespace peerlight::detection
