// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/look.h"
#include "app/inventory/own_data.h"
#include "app/report/evidence_source.h"

#include <QTimeZone>

namespace peerlight::report {

struct RunDetection
{
    inventory::Peer peer;
    detection::Row row;
    QString runId;      ///< empty: not kept, or not known
    QString lineName{}; ///< where another source than the look knows it
};

/// A run, or a part of one, with what was known around it: everything that reports are made of.
struct RunContents
{
    QString runId; ///< empty: it was not kept
    QString endpoint;
    QString projectId;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< invalid: it goes on
    qint64 requests = 0;
    bool demo = false;
    QList<RunDetection> detections; ///< of a peer that was sent again, the last is the latest
    std::optional<inventory::Look> look{};
    inventory::OwnData own{};
    QStringList causes{}; ///< what many have in common, a sentence each
};

/// Each peer once, with its line and the circuit card of that where they are known. Pure but for the version of the
/// program.
[[nodiscard]] HandOverNote noteOf(const RunContents &run);
/// Pure but for the name of the system.
[[nodiscard]] EvidenceSource evidenceOf(const RunContents &run);

/// Of what the history gives (history::WholeRun): history and report stand side by side, and do not know each other.
template<typename WholeRun>
[[nodiscard]] RunContents contentsOf(const WholeRun &whole)
{
    const auto instant = [](qint64 wallMs) { return QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()); };
    RunContents run;
    run.runId = whole.run.runId;
    run.endpoint = whole.run.endpoint;
    run.projectId = whole.run.project;
    run.startedAt = instant(whole.run.startedAtMs);
    if (whole.run.endedAtMs)
        run.endedAt = instant(*whole.run.endedAtMs);
    run.requests = whole.run.requests;
    run.demo = isDemoEndpoint(whole.run.endpoint);
    for (const auto &kept : whole.detections)
        run.detections.append({kept.peer, kept.row, kept.runId});
    run.look = whole.look;
    run.own = whole.own;
    return run;
}

} // namespace peerlight::report
