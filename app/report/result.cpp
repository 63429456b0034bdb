// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result.h"

#include "app/insight/verdict.h"

#include <QTimeZone>

namespace peerlight::report {

namespace {

QDateTime ownTime(const std::optional<detection::Stamp> &stamp)
{
    if (!stamp || stamp->wallMs == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(stamp->wallMs, QTimeZone::utc());
}

} // namespace

ResultLine resultLine(const detection::Row &row, const inventory::Peer &peer, const QString &runId)
{
    ResultLine line;
    line.runId = runId;
    line.candidates = row.candidates;
    line.peerId = row.peer.text();
    line.peerName = peer.name;
    line.remoteGateway = peer.remoteGateway;
    line.detectionId = row.detectionId;
    line.outcome = insight::outcomeOf(row);
    line.reason = insight::reasonText(row);
    line.reasonCode = insight::reasonKey(row.reason);
    if (row.phase == detection::Phase::Complete && line.outcome != insight::Outcome::Unknown)
        line.lossPercent = row.lossPercent;
    line.startedAt = ownTime(row.sentAt);
    line.endedAt = ownTime(row.endedAt);
    if (row.detection) {
        line.serviceStartTime = row.detection->startTime;
        line.serviceEndTime = row.detection->endTime;
    }
    if (row.error)
        line.requestId = row.error->requestId;
    line.requests = row.requests;
    line.recovered = row.recovered;
    return line;
}

bool isDemoEndpoint(const QString &endpoint)
{
    return endpoint.startsWith(u"http://");
}

} // namespace peerlight::report
