// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/peer.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace peerlight::report {

/// One line of a result file.
struct ResultLine
{
    QString peerId;
    QString peerName; ///< empty: null in JSON
    QString remoteGateway;
    QString detectionId; ///< empty: null in JSON
    insight::Outcome outcome = insight::Outcome::Unknown;
    QString reason;                 ///< one English sentence; empty: null in JSON
    QString reasonCode;             ///< "lost_reply", ...; empty: null in JSON
    std::optional<int> lossPercent; ///< only of a complete task
    QDateTime startedAt;            ///< our clock, UTC; invalid: null in JSON
    QDateTime endedAt;
    QString serviceStartTime; ///< the service's own text
    QString serviceEndTime;
    QString requestId; ///< of the last error, for support
    int requests = 0;
    bool recovered = false;
    QString runId;          ///< empty: null in JSON
    QStringList candidates; ///< tasks that could be this peer's, when its reply was lost and there are several
};

struct RunHeader
{
    QString runId; ///< a UUID without braces
    int peers = 0;
    QString endpoint;
    QString projectId;
    QDateTime startedAt;
    bool demo = false; ///< of a simulated service
};

/// Plain http is for this machine alone, and what answers there is a simulated service, in a drill or a test.
[[nodiscard]] bool isDemoEndpoint(const QString &endpoint);

struct RunSummary
{
    QString runId;
    insight::OutcomeCounts counts;
    qint64 requests = 0;
    qint64 wallMs = 0;
};

[[nodiscard]] ResultLine resultLine(const detection::Row &row, const inventory::Peer &peer, const QString &runId = {});

} // namespace peerlight::report
