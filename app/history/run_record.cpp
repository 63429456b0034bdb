// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/run_record.h"

#include "app/history/codes.h"
#include "app/history/run_image.h"

#include <utility>

namespace peerlight::history {

using namespace Qt::StringLiterals;
using detection::Row;

/// One entry on its way into the tables.
class RunRecord::Entries
{
public:
    Entries(Database &db, const RunRecord &run, const Pen &pen, Group &group)
        : m_db(db), m_run(run), m_pen(pen), m_group(group), m_runNo(numberOf(db, run, group))
    {}

    void operator()(const detection::RowsPlanned &planned) const;
    void operator()(const detection::FenceStored &fence) const;
    void operator()(const detection::RowSending &sending) const;
    void operator()(const detection::RowReturned &returned) const;
    void operator()(const detection::RowInDoubt &inDoubt) const;
    void operator()(const detection::RowAccepted &accepted) const;
    void operator()(const detection::RowEnded &ended) const;
    void operator()(const detection::RunLeftOpen &leftOpen) const;
    void operator()(const detection::RunClosed &closed) const;

private:
    [[nodiscard]] static QVariant numberOf(Database &db, const RunRecord &run, Group &group)
    {
        if (!group.runNo.isValid())
            group.runNo = db.value(u"SELECT no FROM run WHERE id = ?"_s, {run.runId()});
        return group.runNo;
    }
    [[nodiscard]] int placeOf(detection::RowId row) const { return m_run.placeOf(row); }
    void mark(int place) const
    {
        if (m_pen.marks)
            markUnsent(m_db, m_runNo, place);
    }
    void plan(const api::PeerId &peer, int place, qint64 queuedAt) const;
    void writeMore(const Row &row) const;

    Database &m_db;
    const RunRecord &m_run;
    const Pen &m_pen;
    Group &m_group;
    const QVariant m_runNo;
};

namespace {

QVariant wallOf(const std::optional<detection::Stamp> &stamp)
{
    return stamp ? QVariant(stamp->wallMs) : QVariant();
}

/// What the service said, where the columns of every detection cannot tell it.
QVariant unusualWord(const std::optional<api::Detection> &task)
{
    return task && task->statusText != wordOf(task->status) ? orEmpty(task->statusText) : QVariant();
}

/// Only what was not understood is worth its place: it is what a ticket to the service needs.
QVariant rawOf(const Row &row)
{
    if (row.reason != detection::UnknownReason::NotUnderstood || !row.detection || row.detection->raw.isEmpty())
        return {};
    return QString::fromUtf8(row.detection->raw.text());
}

} // namespace

void RunRecord::Entries::operator()(const detection::RowsPlanned &planned) const
{
    quint32 row = static_cast<quint32>(planned.first);
    for (const api::PeerId &peer : planned.peers)
        plan(peer, placeOf(detection::RowId{row++}), planned.at.wallMs);
}

void RunRecord::Entries::plan(const api::PeerId &peer, int place, qint64 queuedAt) const
{
    const inventory::Peer known = m_run.m_peers.value(peer);
    const QVariant name = orEmpty(known.name);
    const QVariant gateway = orEmpty(known.remoteGateway);
    m_db.run(u"INSERT INTO peer (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s, {peer.text()});
    const QVariant peerNo = m_db.value(u"SELECT no FROM peer WHERE id = ?"_s, {peer.text()});
    m_db.run(uR"(INSERT INTO naming (peer_no, name, gateway) VALUES (?, ?, ?)
                 ON CONFLICT (peer_no, name, gateway) DO NOTHING)"_s,
             {peerNo, name, gateway});
    const QVariant namingNo =
        m_db.value(u"SELECT no FROM naming WHERE peer_no = ? AND name = ? AND gateway = ?"_s, {peerNo, name, gateway});
    m_db.run(uR"(INSERT INTO detection (run_no, place, peer_no, naming_no, state, queued_at)
                 VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (run_no, place) DO NOTHING)"_s,
             {m_runNo, place, peerNo, namingNo, codeOf(State::Planned), queuedAt});
    mark(place);
}

void RunRecord::Entries::operator()(const detection::FenceStored &fence) const
{
    m_db.run(u"UPDATE run SET fence_known = ? WHERE no = ?"_s, {fence.known ? 1 : 0, m_runNo});
    m_db.run(u"DELETE FROM fence WHERE run_no = ?"_s, {m_runNo});
    for (const QString &task : fence.taskIds)
        m_db.run(u"INSERT INTO fence (run_no, task_id) VALUES (?, ?) ON CONFLICT (run_no, task_id) DO NOTHING"_s,
                 {m_runNo, task});
    mark(runItself);
}

void RunRecord::Entries::operator()(const detection::RowSending &sending) const
{
    m_db.run(u"INSERT INTO boot (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s, {orEmpty(m_pen.bootId)});
    m_db.run(uR"(UPDATE detection SET state = ?, requests = requests + 1, sent_at = ?, sent_boot_ms = ?,
                 boot_no = (SELECT no FROM boot WHERE id = ?) WHERE run_no = ? AND place = ?)"_s,
             {codeOf(State::Sending), sending.at.wallMs, static_cast<qint64>(sending.at.steady.count()),
              orEmpty(m_pen.bootId), m_runNo, placeOf(sending.row)});
    mark(placeOf(sending.row));
}

void RunRecord::Entries::operator()(const detection::RowReturned &returned) const
{
    m_db.run(u"UPDATE detection SET state = ?, sent_at = NULL WHERE run_no = ? AND place = ?"_s,
             {codeOf(State::Planned), m_runNo, placeOf(returned.row)});
    mark(placeOf(returned.row));
}

void RunRecord::Entries::operator()(const detection::RowInDoubt &inDoubt) const
{
    m_db.run(u"UPDATE detection SET state = ? WHERE run_no = ? AND place = ?"_s,
             {codeOf(State::InDoubt), m_runNo, placeOf(inDoubt.row)});
    mark(placeOf(inDoubt.row));
}

void RunRecord::Entries::operator()(const detection::RowAccepted &accepted) const
{
    m_db.run(uR"(UPDATE detection SET state = ?, task_id = ?, recovered = ?, accepted_at = ?
                 WHERE run_no = ? AND place = ?)"_s,
             {codeOf(State::Accepted), accepted.taskId, accepted.recovered ? 1 : 0, accepted.at.wallMs, m_runNo,
              placeOf(accepted.row)});
    mark(placeOf(accepted.row));
}

void RunRecord::Entries::operator()(const detection::RowEnded &ended) const
{
    const Row &row = ended.row;
    const std::optional<api::Detection> &task = row.detection;
    // What the journal knew before stays: a task's id is never forgotten, and of a run that was gone on with only
    // the first process knew when the create left.
    m_db.run(uR"(UPDATE detection SET state = ?, reason = ?, recovered = ?, requests = ?, loss = ?,
                 task_id = COALESCE(?, task_id), status = ?, start_time = ?, end_time = ?,
                 sent_at = COALESCE(sent_at, ?), accepted_at = COALESCE(accepted_at, ?), ended_at = ?
                 WHERE run_no = ? AND place = ?)"_s,
             {codeOf(endStateOf(row.phase, ended.inDoubt)), codeOf(row.reason), row.recovered ? 1 : 0, row.requests,
              orNull(row.lossPercent), orNull(row.detectionId), task ? codeOf(task->status) : QVariant(),
              orNull(task ? task->startTime : QString()), orNull(task ? task->endTime : QString()), wallOf(row.sentAt),
              wallOf(row.acceptedAt), wallOf(row.endedAt), m_runNo, placeOf(row.id)});
    writeMore(row);
    if (!std::exchange(m_group.countsDropped, true))
        dropCounts(m_db, m_runNo); // of a run that had ended
    mark(placeOf(row.id));
}

void RunRecord::Entries::writeMore(const Row &row) const
{
    m_db.run(u"DELETE FROM detection_more WHERE detection_no = "
             "(SELECT no FROM detection WHERE run_no = ? AND place = ?)"_s,
             {m_runNo, placeOf(row.id)});
    const QVariant word = unusualWord(row.detection);
    const QVariant raw = rawOf(row);
    if (!row.error && word.isNull() && raw.isNull() && row.candidates.isEmpty())
        return;
    const api::Error error = row.error.value_or(api::Error{});
    m_db.run(uR"(INSERT INTO detection_more (detection_no, status_text, raw, error_kind, http_status, api_code,
                 request_id, error_text, error_detail, candidates)
                 VALUES ((SELECT no FROM detection WHERE run_no = ? AND place = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
             {m_runNo, placeOf(row.id), word, raw, row.error ? codeOf(error.kind) : QVariant(), error.httpStatus,
              orNull(error.apiCode), orNull(error.requestId), orNull(error.text), orNull(error.detail),
              orNull(row.candidates.join(u' '))});
}

void RunRecord::Entries::operator()(const detection::RunLeftOpen &) const
{
    m_db.run(u"UPDATE run SET left_open = 1 WHERE no = ?"_s, {m_runNo});
    mark(runItself);
}

void RunRecord::Entries::operator()(const detection::RunClosed &closed) const
{
    m_db.run(u"UPDATE run SET ended_at = ?, requests = requests + ? WHERE no = ?"_s,
             {closed.at.wallMs, closed.requests, m_runNo});
    // The fence, often longer than the run, is of use only while a task may have to be looked for.
    m_db.run(uR"(DELETE FROM fence WHERE run_no = ?
                 AND NOT EXISTS (SELECT 1 FROM detection WHERE run_no = ? AND state < 5))"_s,
             {m_runNo, m_runNo});
    countRun(m_db, m_runNo);
    m_group.countsDropped = false;
    mark(runItself);
}

RunRecord::RunRecord(const RunContext &context) : m_context(context)
{
    for (const inventory::Peer &peer : context.peers)
        m_peers.insert(peer.id, peer);
    m_context.peers.clear();
}

RunRecord::RunRecord(const OpenRun &run) : m_nextPlace(run.nextPlace)
{
    m_context = {run.runId, run.endpoint, run.project, run.startedAtMs, {}, run.rowDeadline};
    for (const OpenRow &row : run.rows)
        m_places.append(row.place);
}

void RunRecord::begin(Database &db, const Pen &pen) const
{
    db.run(uR"(INSERT INTO run (id, endpoint, project, started_at, deadline_ms, owner, operator)
               VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING)"_s,
           {m_context.runId, orEmpty(m_context.endpoint), orEmpty(m_context.project), m_context.startedAtMs,
            static_cast<qint64>(m_context.rowDeadline.count()), pen.owner, orEmpty(pen.operatorName)});
    if (pen.marks)
        markUnsent(db, db.value(u"SELECT no FROM run WHERE id = ?"_s, {m_context.runId}), runItself);
}

void RunRecord::write(Database &db, const detection::JournalEntry &entry, const Pen &pen, Group &group) const
{
    std::visit(Entries(db, *this, pen, group), entry);
}

int RunRecord::placeOf(detection::RowId row) const
{
    const int n = static_cast<int>(row);
    return n < m_places.size() ? m_places[n] : m_nextPlace + n - static_cast<int>(m_places.size());
}

} // namespace peerlight::history
