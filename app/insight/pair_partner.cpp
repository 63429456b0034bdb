// SPDX-License-Identifier: GPL-3.0-or-later
// Which peers are ways to one place.
#include "app/insight/pair_verdict.h"
#include "app/insight/remote_net.h"

namespace peerlight::insight {

namespace {

bool sameSet(const QString &a, const QString &b)
{
    return !a.isEmpty() && a == b;
}

bool familiesDiffer(const inventory::Peer &a, const inventory::Peer &b)
{
    return !a.addressFamily.isEmpty() && !b.addressFamily.isEmpty() &&
           a.addressFamily.compare(b.addressFamily, Qt::CaseInsensitive) != 0;
}

/// How strongly a reason binds; the enum stands in that order.
int rank(SamePlace place)
{
    return static_cast<int>(place);
}

} // namespace

std::optional<SamePlace> samePlace(const inventory::Peer &a, const inventory::Peer &b)
{
    if (a.id == b.id)
        return std::nullopt;
    // An address alone is not enough: two customers may both use 10.0.0.2.
    const bool sameCloudEnd = sameSet(a.gatewayId, b.gatewayId) || sameSet(a.interfaceId, b.interfaceId);
    if (sameCloudEnd) {
        const auto netA = remoteNetOf(a.remoteGateway);
        const auto netB = remoteNetOf(b.remoteGateway);
        if (netA && netB && netA->address == netB->address)
            return SamePlace::RemoteGateway;
        if (netA && netB && overlap(*netA, *netB))
            return SamePlace::RemoteNetwork;
    }
    if (sameSet(a.interfaceId, b.interfaceId))
        return SamePlace::Interface;
    return std::nullopt;
}

std::optional<SharedRisk> sharedRisk(const inventory::Peer &a, const inventory::Peer &b)
{
    if (sameSet(a.lineId, b.lineId) || sameSet(a.interfaceId, b.interfaceId))
        return SharedRisk::Line;
    if (sameSet(a.deviceId, b.deviceId))
        return SharedRisk::Device;
    return std::nullopt;
}

std::optional<Partner> partnerOf(const inventory::Peer &peer, const QList<inventory::Peer> &peers)
{
    std::optional<Partner> best;
    qsizetype atGateway = -1;
    int othersAtGateway = 0;
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const inventory::Peer &other = peers[i];
        if (other.id == peer.id)
            continue;
        const auto place = samePlace(peer, other);
        if (place && (!best || rank(*place) < rank(best->place)))
            best = Partner{i, *place};
        if (sameSet(peer.gatewayId, other.gatewayId) && !familiesDiffer(peer, other)) {
            ++othersAtGateway;
            atGateway = i;
        }
    }
    // Of many peers at a gateway nobody knows which two belong together; the routes behind them are not loaded.
    // A way over another interface stands for more than one over the same.
    if (othersAtGateway == 1 && (!best || (best->place == SamePlace::Interface && best->index != atGateway)))
        return Partner{atGateway, SamePlace::CloudGateway};
    return best;
}

} // namespace peerlight::insight
