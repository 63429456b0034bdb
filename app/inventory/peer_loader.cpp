// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_loader.h"

#include "app/api/retry.h"
#include "app/inventory/peer_of.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

namespace peerlight::inventory {

PeerLoader::PeerLoader(api::DetectionService &service, QObject *parent) : QObject(parent), m_service(service) {}

void PeerLoader::start()
{
    if (m_started)
        return;
    m_started = true;
    requestPage();
}

void PeerLoader::cancel()
{
    if (!m_started || m_finished)
        return;
    api::Error error;
    error.kind = api::ErrorKind::Cancelled;
    error.text = QCoreApplication::translate("PeerLoader", "Loading the peers was cancelled.");
    finish(tl::unexpected(error));
}

void PeerLoader::requestPage()
{
    if (m_finished)
        return;
    ++m_attempt;
    m_service.listVirtualInterfaces(
        {m_marker, PageWalk::pageLimit}, this,
        [this](const api::Result<api::InterfacePage> &page, const api::Exchange &) { takePage(page); });
}

void PeerLoader::takePage(const api::Result<api::InterfacePage> &page)
{
    if (m_finished)
        return;
    if (!page)
        return retryOrFail(page.error());
    m_attempt = 0;
    const int newInterfaces = addPeersOf(*page);
    Q_EMIT progressed(int(m_peers.size()));
    if (m_finished) // cancelled by a listener
        return;
    const auto next = m_walk.next(*page, newInterfaces);
    if (!next)
        return finish(tl::unexpected(next.error()));
    if (next->isEmpty())
        return finish(m_peers);
    m_marker = *next;
    requestPage();
}

void PeerLoader::retryOrFail(const api::Error &error)
{
    const auto delay = api::readRetryDelay(error, m_attempt, QRandomGenerator::global()->generateDouble());
    if (!delay)
        return finish(tl::unexpected(error));
    QTimer::singleShot(*delay, this, &PeerLoader::requestPage);
}

/// Gives how many interfaces of the page were not seen before.
int PeerLoader::addPeersOf(const api::InterfacePage &page)
{
    int newInterfaces = 0;
    for (const api::VirtualInterface &vif : page.items) {
        if (!m_seenInterfaces.contains(vif.id)) {
            m_seenInterfaces.insert(vif.id);
            ++newInterfaces;
        }
        for (const api::VifPeer &peer : vif.peers) {
            if (m_seenPeers.contains(peer.id))
                continue;
            m_seenPeers.insert(peer.id);
            m_peers.append(peerOf(peer, vif));
        }
    }
    return newInterfaces;
}

void PeerLoader::finish(const api::Result<QList<Peer>> &result)
{
    m_finished = true;
    Q_EMIT finished(result);
}

} // namespace peerlight::inventory
