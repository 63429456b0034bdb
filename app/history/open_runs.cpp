// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/open_runs.h"

#include "app/history/codes.h"
#include "app/history/run_image.h"

#include <QCoreApplication>

namespace peerlight::history {

using namespace Qt::StringLiterals;
using detection::Millis;

namespace {

struct OpenRunsWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// A run without its rows.
struct Candidate
{
    qint64 no = 0;
    QString owner;
    bool shared = false;
    OpenRun run;
};

QList<Candidate> candidates(Database &db, const QString &where, const QVariantList &values)
{
    QList<Candidate> found;
    const QString columns =
        u"no, owner, id, endpoint, project, started_at, deadline_ms, left_open, fence_known, shared"_s;
    db.each(u"SELECT %1 FROM run WHERE %2 ORDER BY no"_s.arg(columns, where), values, [&found](const QSqlQuery &query) {
        Candidate candidate;
        candidate.no = query.value(0).toLongLong();
        candidate.owner = query.value(1).toString();
        candidate.run.runId = query.value(2).toString();
        candidate.run.endpoint = query.value(3).toString();
        candidate.run.project = query.value(4).toString();
        candidate.run.startedAtMs = query.value(5).toLongLong();
        candidate.run.rowDeadline = Millis(query.value(6).toLongLong());
        candidate.run.leftOpen = query.value(7).toInt() != 0;
        candidate.run.fenceKnown = query.value(8).toInt() != 0;
        candidate.shared = query.value(9).toInt() != 0;
        found.append(candidate);
    });
    return found;
}

OpenRow::Was wasOf(State state, const QString &taskId)
{
    if (state == State::Planned)
        return OpenRow::Was::Planned;
    return taskId.isEmpty() ? OpenRow::Was::InDoubt : OpenRow::Was::Accepted;
}

OpenRow rowOf(const QSqlQuery &query, const Moment &now)
{
    OpenRow row;
    row.place = query.value(0).toInt();
    row.peer = api::PeerId::parse(query.value(1).toString()).value_or(api::PeerId());
    row.peerName = query.value(2).toString();
    row.remoteGateway = query.value(3).toString();
    row.taskId = query.value(5).toString();
    row.was = wasOf(stateOf(query.value(4).toInt()), row.taskId);
    row.recovered = query.value(6).toInt() != 0;
    row.requests = query.value(7).toInt();
    if (row.was == OpenRow::Was::Planned)
        return row;
    // The wall clock may have been set since; it is all there is after a boot.
    const bool sameBoot = !now.bootId.isEmpty() && query.value(10).toString() == now.bootId;
    const qint64 ago =
        sameBoot ? now.at.steady.count() - query.value(9).toLongLong() : now.at.wallMs - query.value(8).toLongLong();
    row.sentAgo = Millis(std::max<qint64>(0, ago));
    return row;
}

void readRows(Database &db, Candidate &candidate, const Moment &now)
{
    OpenRun &run = candidate.run;
    db.each(uR"(SELECT d.place, p.id, n.name, n.gateway, d.state, d.task_id, d.recovered, d.requests, d.sent_at,
                d.sent_boot_ms, b.id
                FROM detection d JOIN peer p ON p.no = d.peer_no JOIN naming n ON n.no = d.naming_no
                LEFT JOIN boot b ON b.no = d.boot_no
                WHERE d.run_no = ? AND d.state < 5 AND d.state >= ? ORDER BY d.place)"_s,
            {candidate.no, codeOf(run.leftOpen ? State::Planned : State::Sending)},
            [&](const QSqlQuery &query) { run.rows.append(rowOf(query, now)); });
    run.nextPlace =
        db.value(u"SELECT COALESCE(MAX(place), -1) + 1 FROM detection WHERE run_no = ?"_s, {candidate.no}).toInt();
    db.each(u"SELECT task_id FROM fence WHERE run_no = ? ORDER BY task_id"_s, {candidate.no},
            [&](const QSqlQuery &query) { run.fenceIds.append(query.value(0).toString()); });
}

/// The tasks of the run's peers that other runs own are no answer to a lost reply of this one.
void fenceOtherRuns(Database &db, Candidate &candidate)
{
    db.each(uR"(SELECT DISTINCT task_id FROM detection WHERE task_id IS NOT NULL AND run_no <> ?
                AND peer_no IN (SELECT peer_no FROM detection WHERE run_no = ? AND state < 5))"_s,
            {candidate.no, candidate.no},
            [&](const QSqlQuery &query) { candidate.run.fenceIds.append(query.value(0).toString()); });
}

/// What was planned in a run that died is not sent by surprise when the program is started again.
void endPlannedRows(Database &db, const Candidate &candidate, const Moment &now)
{
    if (candidate.run.leftOpen)
        return;
    db.run(u"UPDATE detection SET state = ?, reason = ?, ended_at = ? WHERE run_no = ? AND state < 5 AND state = ?"_s,
           {codeOf(State::Unknown), codeOf(detection::UnknownReason::Abandoned), now.at.wallMs, candidate.no,
            codeOf(State::Planned)});
    if (now.marks)
        markRunUnsent(db, candidate.no);
}

void close(Database &db, const Candidate &candidate, const Moment &now)
{
    endPlannedRows(db, candidate, now);
    db.run(u"UPDATE run SET ended_at = COALESCE(ended_at, ?) WHERE no = ?"_s, {now.at.wallMs, candidate.no});
    db.run(u"DELETE FROM fence WHERE run_no = ?"_s, {candidate.no});
    countRun(db, candidate.no);
    if (now.marks)
        markRunUnsent(db, candidate.no);
}

} // namespace

QList<OpenRun> findOpenRuns(Database &db, const IsOrphan &isOrphan, const Moment &now)
{
    QList<OpenRun> open;
    // Also of runs that have ended: a row may have ended in doubt.
    const QString where = u"ended_at IS NULL OR no IN (SELECT run_no FROM detection WHERE state < 5)"_s;
    for (Candidate &candidate : candidates(db, where, {})) {
        if (!isOrphan(candidate.owner, candidate.run.runId) || (candidate.shared && candidate.run.leftOpen))
            continue;
        readRows(db, candidate, now);
        if (candidate.run.rows.isEmpty())
            close(db, candidate, now);
        else
            open.append(candidate.run);
    }
    return open;
}

OpenRun claimRun(Database &db, const QString &runId, const QString &owner, const IsOrphan &isOrphan, const Moment &now)
{
    QList<Candidate> found = candidates(db, u"id = ?"_s, {runId});
    if (found.isEmpty()) {
        db.fail(OpenRunsWords::tr("This run is not in the history."));
        return {};
    }
    Candidate &candidate = found.first();
    if (!isOrphan(candidate.owner, runId)) {
        db.fail(OpenRunsWords::tr("This run is followed by another window or program."));
        return {};
    }
    if (candidate.shared && candidate.run.leftOpen) {
        db.fail(
            OpenRunsWords::tr("This run is shared with a team: it goes on when the team's history can be reached."));
        return {};
    }
    db.run(u"UPDATE run SET owner = ? WHERE no = ?"_s, {owner, candidate.no});
    readRows(db, candidate, now);
    if (candidate.run.rows.isEmpty()) {
        close(db, candidate, now);
    } else {
        endPlannedRows(db, candidate, now);
        fenceOtherRuns(db, candidate);
    }
    return candidate.run;
}

} // namespace peerlight::history
