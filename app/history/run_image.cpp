// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/run_image.h"

#include "app/history/codes.h"

#include <algorithm>
#include <map>
#include <set>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView imageRunColumns =
    u"endpoint, project, started_at, ended_at, deadline_ms, owner, left_open, fence_known, requests, operator";
constexpr int imageColumns = 19;
constexpr QStringView imageRows =
    u"SELECT d.place, p.id, n.name, n.gateway, d.state, d.reason, d.recovered, d.requests, d.loss, d.task_id, "
    "d.status, d.start_time, d.end_time, d.queued_at, d.sent_at, d.accepted_at, d.ended_at, b.id, d.sent_boot_ms, "
    "m.detection_no, m.status_text, m.raw, m.error_kind, m.http_status, m.api_code, m.request_id, m.error_text, "
    "m.error_detail, m.candidates "
    "FROM detection d JOIN peer p ON p.no = d.peer_no JOIN naming n ON n.no = d.naming_no "
    "LEFT JOIN boot b ON b.no = d.boot_no LEFT JOIN detection_more m ON m.detection_no = d.no WHERE d.run_no = ?";
enum Column { Place, Peer, Name, Gateway, ImageState, Reason, Boot = 17 };

void addRow(RunImage &image, const QSqlQuery &query)
{
    QVariantList row;
    for (int column = 0; column < imageColumns; ++column)
        row.append(query.value(column));
    if (!query.value(imageColumns).isNull()) {
        QVariantList more{row[Place], row[ImageState], row[Reason]};
        for (int column = imageColumns + 1; column < imageColumns + 10; ++column)
            more.append(query.value(column));
        image.more.append(more);
    }
    image.rows.append(row);
}

RunImage imageWithoutRows(Database &db, const QVariant &runNo, bool withFence)
{
    RunImage image;
    image.withFence = withFence;
    db.each(u"SELECT id, %1 FROM run WHERE no = ?"_s.arg(imageRunColumns), {runNo}, [&image](const QSqlQuery &query) {
        image.id = query.value(0).toString();
        for (int column = 1; column <= 10; ++column)
            image.run.append(query.value(column));
    });
    if (withFence)
        db.each(u"SELECT task_id FROM fence WHERE run_no = ? ORDER BY task_id"_s, {runNo},
                [&image](const QSqlQuery &query) { image.fence.append(query.value(0).toString()); });
    return image;
}

/// `head`, then `values` once for each row, then `tail`: many rows in one statement, since each is a way to the
/// server and back. Of few sizes, so that each is prepared once.
void runMany(Database &db, const QString &head, const QString &values, const QString &tail,
             const QList<QVariantList> &rows)
{
    qsizetype at = 0;
    for (const qsizetype size : {100, 10, 1}) {
        const QString sql = head + QStringList(size, values).join(u", "_s) + tail;
        for (; rows.size() - at >= size; at += size) {
            QVariantList all;
            for (qsizetype n = at; n < at + size; ++n)
                all += rows[n];
            db.run(sql, all);
        }
    }
}

/// What rows lean on. In the order of their texts: two workstations that add the same ones in different orders would
/// wait for each other.
void writeWords(Database &db, const RunImage &image)
{
    std::set<QString> peers;
    std::set<QString> boots;
    std::map<QStringList, QVariantList> names;
    for (const QVariantList &row : image.rows) {
        const QString peer = row[Peer].toString();
        peers.insert(peer);
        names[{peer, row[Name].toString(), row[Gateway].toString()}] = {row[Peer], row[Name], row[Gateway]};
        if (!row[Boot].isNull())
            boots.insert(row[Boot].toString());
    }
    QList<QVariantList> values;
    for (const QString &peer : peers)
        values.append({peer});
    runMany(db, u"INSERT INTO peer (id) VALUES "_s, u"(?)"_s, u" ON CONFLICT (id) DO NOTHING"_s, values);
    values.clear();
    for (const auto &[key, name] : names)
        values.append(name);
    runMany(db, u"INSERT INTO naming (peer_no, name, gateway) VALUES "_s,
            u"((SELECT no FROM peer WHERE id = ?), ?, ?)"_s, u" ON CONFLICT (peer_no, name, gateway) DO NOTHING"_s,
            values);
    for (const QString &boot : boots)
        db.run(u"INSERT INTO boot (id) VALUES (?) ON CONFLICT (id) DO NOTHING"_s, {orEmpty(boot)});
}

void writeRun(Database &db, const RunImage &image)
{
    // Who holds the run keeps it while it is heard of.
    db.run(uR"(INSERT INTO run (id, %1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
               ended_at = COALESCE(excluded.ended_at, run.ended_at), left_open = excluded.left_open,
               fence_known = excluded.fence_known,
               requests = CASE WHEN excluded.requests > run.requests THEN excluded.requests ELSE run.requests END,
               owner = CASE WHEN EXISTS (SELECT 1 FROM owner o WHERE o.name = run.owner) THEN run.owner
                            ELSE excluded.owner END)"_s.arg(imageRunColumns),
           QVariantList{image.id} + image.run);
}

/// How much a row knows: open, given up unsent by somebody else, ended without a result, a result.
QString rankOf(const QString &row)
{
    return u"CASE WHEN %1.state IN (5, 6) THEN 3 WHEN %1.state = 7 AND %1.reason = %2 THEN 1 "
           "WHEN %1.state IN (4, 7) THEN 2 ELSE 0 END"_s.arg(row)
               .arg(codeOf(detection::UnknownReason::Abandoned));
}

void writeRows(Database &db, const RunImage &image, const QVariant &runNo)
{
    QList<QVariantList> rows;
    for (const QVariantList &row : image.rows) {
        QVariantList values{runNo, row[Place], row[Peer], row[Peer], row[Name], row[Gateway]};
        values += row.mid(ImageState);
        rows.append(values);
    }
    const QString taken = u"state reason recovered requests loss status start_time end_time queued_at sent_at "
                          "accepted_at ended_at boot_no sent_boot_ms"_s;
    QStringList sets{u"task_id = COALESCE(excluded.task_id, detection.task_id)"_s};
    for (const QString &column : taken.split(u' '))
        sets.append(u"%1 = excluded.%1"_s.arg(column));
    runMany(db,
            u"INSERT INTO detection (run_no, place, peer_no, naming_no, state, reason, recovered, requests, loss, "
            "task_id, status, start_time, end_time, queued_at, sent_at, accepted_at, ended_at, boot_no, sent_boot_ms) "
            "VALUES "_s,
            u"(?, ?, (SELECT no FROM peer WHERE id = ?), (SELECT n.no FROM naming n JOIN peer p ON p.no = n.peer_no "
            "WHERE p.id = ? AND n.name = ? AND n.gateway = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "(SELECT no FROM boot WHERE id = ?), ?)"_s,
            u" ON CONFLICT (run_no, place) DO UPDATE SET %1 WHERE %2 >= %3"_s.arg(
                sets.join(u", "_s), rankOf(u"excluded"_s), rankOf(u"detection"_s)),
            rows);
}

/// The rare words, of rows that are what the image says: another's result keeps its own.
void writeMoreOf(Database &db, const RunImage &image, const QVariant &runNo)
{
    QList<QVariantList> ended;
    for (const QVariantList &row : image.rows) {
        if (stateOf(row[ImageState].toInt()) >= State::EndedInDoubt)
            ended.append({row[Place], row[ImageState], row[Reason]});
    }
    // Not only of those that have none now: what is written below replaces it.
    for (qsizetype at = 0; at < ended.size(); at += 100) {
        QVariantList values{runNo};
        const qsizetype count = std::min<qsizetype>(100, ended.size() - at);
        for (qsizetype n = at; n < at + count; ++n)
            values += ended[n];
        const QString same = QStringList(count, u"(place = ? AND state = ? AND reason = ?)"_s).join(u" OR "_s);
        db.run(u"DELETE FROM detection_more WHERE detection_no IN (SELECT no FROM detection WHERE run_no = ? "
               "AND (%1))"_s.arg(same),
               values);
    }
    for (const QVariantList &more : image.more) {
        db.run(uR"(INSERT INTO detection_more (detection_no, status_text, raw, error_kind, http_status, api_code,
                   request_id, error_text, error_detail, candidates)
                   SELECT no, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS INTEGER), CAST(? AS INTEGER),
                   CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)
                   FROM detection WHERE run_no = ? AND place = ? AND state = ? AND reason = ?
                   ON CONFLICT (detection_no) DO NOTHING)"_s,
               more.mid(3) + QVariantList{runNo} + more.first(3));
    }
}

} // namespace

void markUnsent(Database &db, const QVariant &runNo, int place)
{
    // What waits keeps its turn, so that rows come in the order of their run, and counts how often it changed: what is
    // on its way already is sent once more then.
    db.run(u"INSERT INTO unsent (run_no, place) VALUES (?, ?) "
           "ON CONFLICT (run_no, place) DO UPDATE SET changes = unsent.changes + 1"_s,
           {runNo, place});
}

void markRunUnsent(Database &db, const QVariant &runNo)
{
    db.run(u"INSERT INTO unsent (run_no, place) SELECT run_no, place FROM detection WHERE run_no = ? ORDER BY place "
           "ON CONFLICT (run_no, place) DO UPDATE SET changes = unsent.changes + 1"_s,
           {runNo});
    markUnsent(db, runNo, runItself);
}

Batch takeBatch(Database &db, int limit)
{
    Batch batch;
    std::map<qint64, QList<int>> places;
    db.each(u"SELECT mark, run_no, place, changes FROM unsent ORDER BY mark LIMIT ?"_s, {limit},
            [&](const QSqlQuery &query) {
                batch.upTo = query.value(0).toLongLong();
                batch.marks.append({query.value(0), query.value(3)});
                places[query.value(1).toLongLong()].append(query.value(2).toInt());
            });
    batch.last = db.value(u"SELECT COALESCE(MAX(mark), 0) FROM unsent"_s).toLongLong();
    for (const auto &[runNo, changed] : places) {
        db.run(u"UPDATE run SET shared = 1 WHERE no = ? AND shared = 0"_s, {runNo});
        RunImage image = imageWithoutRows(db, runNo, changed.contains(runItself));
        for (const int place : changed)
            db.each(imageRows.toString() + u" AND d.place = ?"_s, {runNo, place},
                    [&image](const QSqlQuery &query) { addRow(image, query); });
        batch.runs.append(image);
    }
    return batch;
}

void dropBatch(Database &db, const QList<QVariantList> &marks)
{
    for (const QVariantList &mark : marks)
        db.run(u"DELETE FROM unsent WHERE mark = ? AND changes = ?"_s, mark);
}

RunImage readImage(Database &db, const QString &runId)
{
    const QVariant runNo = db.value(u"SELECT no FROM run WHERE id = ?"_s, {runId});
    RunImage image = imageWithoutRows(db, runNo, true);
    db.each(imageRows.toString() + u" ORDER BY d.place"_s, {runNo},
            [&image](const QSqlQuery &query) { addRow(image, query); });
    return image;
}

void writeImage(Database &db, const RunImage &image)
{
    writeRun(db, image);
    const QVariant runNo = db.value(u"SELECT no FROM run WHERE id = ?"_s, {image.id});
    if (image.withFence) {
        db.run(u"DELETE FROM fence WHERE run_no = ?"_s, {runNo});
        QList<QVariantList> fence;
        for (const QString &task : image.fence)
            fence.append({runNo, task});
        runMany(db, u"INSERT INTO fence (run_no, task_id) VALUES "_s, u"(?, ?)"_s,
                u" ON CONFLICT (run_no, task_id) DO NOTHING"_s, fence);
    }
    writeWords(db, image);
    writeRows(db, image, runNo);
    writeMoreOf(db, image, runNo);
    dropCounts(db, runNo);
    if (!db.value(u"SELECT ended_at FROM run WHERE no = ?"_s, {runNo}).isNull())
        countRun(db, runNo);
}

void countRun(Database &db, const QVariant &runNo)
{
    dropCounts(db, runNo);
    db.run(
        u"INSERT INTO run_count (run_no, state, loss, detections) SELECT run_no, state, COALESCE(loss, -1), COUNT(*) "
        "FROM detection WHERE run_no = ? GROUP BY run_no, state, COALESCE(loss, -1)"_s,
        {runNo});
}

void dropCounts(Database &db, const QVariant &runNo)
{
    db.run(u"DELETE FROM run_count WHERE run_no = ?"_s, {runNo});
}

} // namespace peerlight::history
