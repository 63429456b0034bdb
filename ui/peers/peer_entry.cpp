// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_entry.h"

namespace peerlight::ui {

namespace {

void fill(QString &known, const QString &incoming)
{
    if (!incoming.isEmpty())
        known = incoming;
}

template<typename T>
void fill(std::optional<T> &known, const std::optional<T> &incoming)
{
    if (incoming)
        known = incoming;
}

} // namespace

bool mergePeer(inventory::Peer &known, const inventory::Peer &incoming)
{
    const inventory::Peer before = known;
    fill(known.name, incoming.name);
    fill(known.remoteGateway, incoming.remoteGateway);
    fill(known.localGateway, incoming.localGateway);
    fill(known.addressFamily, incoming.addressFamily);
    fill(known.routeMode, incoming.routeMode);
    fill(known.bgpAsn, incoming.bgpAsn);
    fill(known.bgpStatus, incoming.bgpStatus);
    fill(known.status, incoming.status);
    fill(known.vlan, incoming.vlan);
    fill(known.interfaceId, incoming.interfaceId);
    fill(known.interfaceName, incoming.interfaceName);
    fill(known.lineId, incoming.lineId);
    fill(known.gatewayId, incoming.gatewayId);
    fill(known.deviceId, incoming.deviceId);
    return !(known == before);
}

void takeRow(PeerEntry &entry, const detection::Row &row)
{
    // A row may be told again after it has ended (its task id can arrive late): that is no new result.
    const bool known = entry.row && hasEnded(entry.row->phase) && entry.row->queuedAt == row.queuedAt;
    entry.row = row;
    entry.outcome = insight::outcomeOf(row);
    if (!hasEnded(row.phase))
        return;
    if (known && !entry.history.isEmpty())
        entry.history.removeLast();
    entry.history.append(static_cast<int>(*entry.outcome));
    if (entry.history.size() > historyLength)
        entry.history.removeFirst();
}

std::optional<qint64> resultTime(const PeerEntry &entry)
{
    if (!entry.row || !entry.row->endedAt)
        return std::nullopt;
    return entry.row->endedAt->wallMs;
}

double phaseProgress(detection::Phase phase)
{
    switch (phase) {
    case detection::Phase::Queued:
        return 0;
    case detection::Phase::Sending:
        return 0.25;
    case detection::Phase::Unconfirmed:
        return 0.5;
    case detection::Phase::Processing:
        return 0.75;
    case detection::Phase::Complete:
    case detection::Phase::Error:
    case detection::Phase::Unknown:
        return 1;
    }
    return 0;
}

} // namespace peerlight::ui
