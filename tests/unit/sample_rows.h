// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

namespace peerlight::tests {

// Rows as the engine would leave them, for tests of what is made of them.

inline api::PeerId samplePeerId()
{
    return *api::PeerId::parse(u"1158951c-a6f1-40a0-af88-632817fd24ac");
}

inline inventory::Peer samplePeer()
{
    inventory::Peer peer;
    peer.id = samplePeerId();
    peer.name = QStringLiteral("edge-bj-2");
    peer.remoteGateway = QStringLiteral("10.1.2.2/30");
    return peer;
}

inline detection::Row rowIn(detection::Phase phase)
{
    detection::Row row;
    row.peer = samplePeerId();
    row.phase = phase;
    return row;
}

inline detection::Row completeRow(std::optional<int> loss)
{
    detection::Row row = rowIn(detection::Phase::Complete);
    row.lossPercent = loss;
    row.detectionId = QStringLiteral("e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90");
    api::Detection task;
    task.id = *api::DetectionId::parse(row.detectionId);
    task.peerId = row.peer;
    task.status = api::DetectionStatus::Complete;
    task.statusText = QStringLiteral("complete");
    task.lossRatio = loss;
    task.startTime = QStringLiteral("2026-03-04 08:15:30");
    task.endTime = QStringLiteral("2026-03-04 08:15:42");
    row.detection = task;
    return row;
}

inline detection::Row unknownRow(detection::UnknownReason reason)
{
    detection::Row row = rowIn(detection::Phase::Unknown);
    row.reason = reason;
    return row;
}

inline api::Error errorOf(api::ErrorKind kind, int httpStatus = 0, const QString &apiCode = {})
{
    api::Error error;
    error.kind = kind;
    error.httpStatus = httpStatus;
    error.apiCode = apiCode;
    error.requestId = QStringLiteral("0abc0000000000000000000000000001");
    error.text = QStringLiteral("A sentence of the wire.");
    return error;
}

} // namespace peerlight::tests
