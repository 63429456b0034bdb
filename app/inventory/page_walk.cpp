// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/page_walk.h"

#include <QCoreApplication>

namespace peerlight::inventory {

api::Result<QString> PageWalk::goOn(const QString &marker)
{
    ++m_pages;
    if (marker.isEmpty())
        return QString();
    if (!m_seen.contains(marker) && m_pages < mostPages) {
        m_seen.insert(marker);
        return marker;
    }
    api::Error error;
    error.kind = api::ErrorKind::Protocol;
    error.text = QCoreApplication::translate("PageWalk", "A list of the service does not end: it repeats a page or has "
                                                         "more than 50 pages.");
    return tl::unexpected(error);
}

} // namespace peerlight::inventory
