// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace peerlight::api {

/// A page of a list of the inventory, and how to get the next one. `page_info` may be missing, and a service may
/// repeat a marker: whoever walks the pages guards against both.
template<typename Item>
struct ListPage
{
    QList<Item> items;
    int received = 0; ///< members of the page, the unusable ones included
    QString lastId;   ///< of the last member: the next marker where there is no page_info
    QString nextMarker;
    bool hasPageInfo = false;
};

} // namespace peerlight::api
