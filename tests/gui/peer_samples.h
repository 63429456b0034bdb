// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QList>

namespace peerlight::tests {

using namespace Qt::StringLiterals;

// Peers and rows for tests of the table: small, and different from each other in every column.

inline api::PeerId peerId(int number)
{
    const QString text = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    return *api::PeerId::parse(text);
}

inline inventory::Peer peerNumber(int number)
{
    inventory::Peer peer;
    peer.id = peerId(number);
    peer.name = u"edge-%1"_s.arg(number);
    peer.remoteGateway = u"10.1.%1.2/30"_s.arg(number);
    peer.localGateway = u"10.1.%1.1/30"_s.arg(number);
    peer.addressFamily = u"ipv4"_s;
    peer.bgpAsn = 64512 + number;
    peer.vlan = 100 + number;
    peer.interfaceName = u"vif-%1"_s.arg(number / 2);
    peer.lineId = u"dc-line-%1"_s.arg(number / 2);
    peer.gatewayId = u"vgw-%1"_s.arg(number % 3);
    return peer;
}

inline QList<inventory::Peer> peersNumbered(int first, int last)
{
    QList<inventory::Peer> peers;
    for (int number = first; number <= last; ++number)
        peers.append(peerNumber(number));
    return peers;
}

/// A row of the detection that was asked for at `queuedAt`.
inline detection::Row rowOf(int number, detection::Phase phase, qint64 queuedAt = 1000)
{
    detection::Row row;
    row.peer = peerId(number);
    row.phase = phase;
    row.queuedAt = {detection::Millis(queuedAt), queuedAt};
    if (phase != detection::Phase::Queued)
        row.sentAt = detection::Stamp{detection::Millis(queuedAt + 10), queuedAt + 10};
    if (detection::hasEnded(phase))
        row.endedAt = detection::Stamp{detection::Millis(queuedAt + 8000), queuedAt + 8000};
    return row;
}

inline detection::Row completeRow(int number, int loss, qint64 queuedAt = 1000)
{
    detection::Row row = rowOf(number, detection::Phase::Complete, queuedAt);
    row.lossPercent = loss;
    row.detectionId = u"e4a9d1c3-0b52-4c67-8f10-%1"_s.arg(number, 12, 10, QChar(u'0'));
    api::Detection task;
    task.id = *api::DetectionId::parse(row.detectionId);
    task.peerId = row.peer;
    task.status = api::DetectionStatus::Complete;
    task.statusText = u"complete"_s;
    task.lossRatio = loss;
    task.raw = QJsonObject{{u"id"_s, row.detectionId}, {u"status"_s, u"complete"_s}, {u"loss_ratio"_s, loss}};
    row.detection = task;
    return row;
}

} // namespace peerlight::tests
