// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/inventory/page_walk.h"
#include "app/inventory/peer.h"

#include <QObject>
#include <QSet>

namespace peerlight::inventory {

/// Loads the peers of a project page by page from its virtual interfaces. GETs are repeated as
/// app/api/retry.h says (3 attempts on network faults, 429 and 5xx); nothing is created.
/// Ends exactly once with finished(), also after cancel(); not at all if destroyed first.
class PeerLoader : public QObject
{
    Q_OBJECT
public:
    explicit PeerLoader(api::DetectionService &service, QObject *parent = nullptr);

    void start();  ///< a second start is ignored
    void cancel(); ///< ends with Cancelled; nothing if it was not started or has ended

Q_SIGNALS:
    void progressed(int peersSoFar);
    /// In the order of the service, each id once; after an error nothing of the list is given.
    void finished(const peerlight::api::Result<QList<peerlight::inventory::Peer>> &result);

private:
    void requestPage();
    void takePage(const api::Result<api::InterfacePage> &page);
    void retryOrFail(const api::Error &error);
    int addPeersOf(const api::InterfacePage &page);
    void finish(const api::Result<QList<Peer>> &result);

    api::DetectionService &m_service;
    PageWalk m_walk;
    QString m_marker;
    QSet<QString> m_seenInterfaces;
    QSet<api::PeerId> m_seenPeers;
    QList<Peer> m_peers;
    int m_attempt = 0;
    bool m_started = false;
    bool m_finished = false;
};

} // namespace peerlight::inventory
