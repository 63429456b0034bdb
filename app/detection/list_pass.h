// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/detection/row.h"

#include <QSet>

#include <optional>

namespace peerlight::detection {

/// One walk over the pages of the task list. Knows when to stop with servers that repeat a marker, ignore
/// `limit`, or send no page_info ("Querying the Connectivity Detection Task List" declares none). Pure.
class ListPass
{
public:
    enum class Purpose { Fence, Watch };

    ListPass(Purpose purpose, Millis startedAt) : m_purpose(purpose), m_startedAt(startedAt) {}

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] Millis startedAt() const { return m_startedAt; }
    [[nodiscard]] int pages() const { return m_pages; }

    /// The page to ask for next; marker empty for the first.
    [[nodiscard]] api::PageRequest nextRequest() const { return {m_marker, pageLimit}; }
    /// Takes a page; false when it was the last one.
    [[nodiscard]] bool take(const api::DetectionPage &page);
    /// Whether the walk ended because of a guard, so that tasks may be missing from it.
    [[nodiscard]] bool cutShort() const { return m_cutShort; }

    static constexpr int pageLimit = 2000; ///< the documented maximum
    static constexpr int maxPages = 50;

private:
    Purpose m_purpose;
    Millis m_startedAt;
    QString m_marker;
    QSet<QString> m_seenMarkers;
    int m_pages = 0;
    bool m_cutShort = false;
};

} // namespace peerlight::detection
