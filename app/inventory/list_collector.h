// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/list_columns.h"
#include "app/inventory/peer_list.h"
#include "app/inventory/shared_texts.h"

#include <QSet>

#include <array>

namespace peerlight::inventory {

/// Takes what the readers of all formats find, and keeps the account: each id once, unread pieces bounded. Pure.
class ListCollector
{
public:
    /// `row.peer.id` is not set yet: it is read from `id`. `line` 0: not known.
    void take(QStringView id, ListedPeer row, int line, const QString &path = {});
    void unread(QStringView text, const QString &why, int line, const QString &path = {});

    [[nodiscard]] bool isTooLong() const { return m_list.peers.size() > mostPeers; }
    [[nodiscard]] PeerListText &list() { return m_list; }

private:
    std::array<SharedTexts, 12> m_columns; ///< of those whose texts stand in many rows
    PeerListText m_list;
    QSet<api::PeerId> m_seen;
};

} // namespace peerlight::inventory
