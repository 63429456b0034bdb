// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/peer_feed.h"

#include <QElapsedTimer>

#include <algorithm>

namespace peerlight::ui {

PeerFeed::PeerFeed(QList<inventory::Peer> peers, Add add, QObject *parent)
    : QObject(parent), m_peers(std::move(peers)), m_add(std::move(add))
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PeerFeed::addSlice);
}

void PeerFeed::start()
{
    addSlice();
}

void PeerFeed::addSlice()
{
    constexpr qint64 wantedNs = 10'000'000;
    constexpr qsizetype least = 1000; // each slice is told to all, which has its own price
    constexpr qsizetype most = 4000;
    const qsizetype length = std::min(m_slice, m_peers.size() - m_at);
    QElapsedTimer timer;
    timer.start();
    m_added += m_add(m_peers.sliced(m_at, length));
    m_at += length;
    if (m_at >= m_peers.size()) {
        Q_EMIT finished(m_added);
        return;
    }
    m_slice = std::clamp(timer.nsecsElapsed() > wantedNs ? m_slice / 2 : m_slice * 3 / 2, least, most);
    m_next.start();
    Q_EMIT progressed(int(m_at), int(m_peers.size()));
}

} // namespace peerlight::ui
