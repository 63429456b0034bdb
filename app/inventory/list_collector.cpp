// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_collector.h"

namespace peerlight::inventory {

namespace {

constexpr qsizetype mostUnreadKept = 1000;
constexpr qsizetype longestUnreadText = 80;
constexpr qsizetype longestPath = 200;

} // namespace

void ListCollector::take(QStringView id, ListedPeer row, int line, const QString &path)
{
    const auto peer = api::PeerId::parse(id);
    if (!peer)
        return unread(id, peer.error(), line, path);
    if (m_seen.contains(*peer)) {
        ++m_list.duplicates;
        return;
    }
    m_seen.insert(*peer);
    Peer &read = row.peer;
    read.id = *peer;
    auto column = m_columns.begin();
    for (QString *text :
         {&read.interfaceId, &read.interfaceName, &read.lineId, &read.gatewayId, &read.deviceId, &read.addressFamily,
          &read.routeMode, &read.bgpStatus, &read.status, &row.extras.lineName, &row.extras.gatewayName})
        (column++)->share(*text);
    for (QString &tag : row.extras.tags)
        column->share(tag);
    m_list.peers.append(row.peer);
    if (row.extras != ListExtras())
        m_list.extras.insert(*peer, row.extras);
}

void ListCollector::unread(QStringView text, const QString &why, int line, const QString &path)
{
    ++m_list.unreadCount;
    if (m_list.unread.size() < mostUnreadKept)
        m_list.unread.append({line, text.trimmed().left(longestUnreadText).toString(), why, path.left(longestPath)});
}

} // namespace peerlight::inventory
