// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/recovery.h"

#include "app/history/codes.h"
#include "app/history/database_file.h"
#include "app/history/run_image.h"
#include "app/history/sqlite.h"
#include "app/history/table_copy.h"
#include "app/platform/owned_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype pageBytes = 4096;
constexpr qsizetype headBytes = 100;

bool hasOurTables(Database &db)
{
    qint64 found = 0;
    const Done read = db.check([&] {
        found = db.value(u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' "
                         "AND name IN ('run', 'peer', 'naming', 'detection')"_s)
                    .toLongLong();
    });
    return read && found == 4;
}

bool openToRead(Database &db, const QString &file)
{
    const bool isOpen =
        db.openUntouched(file).has_value() && db.check([&] { sqlite::makeLenient(db); }) && hasOurTables(db);
    if (!isOpen)
        db.close();
    return isOpen;
}

QByteArray number(quint32 value, int bytes)
{
    QByteArray out(bytes, '\0');
    for (int n = bytes - 1; n >= 0; --n, value >>= 8)
        out[n] = static_cast<char>(value & 0xff);
    return out;
}

/// The head of a file that is as ours are: https://www.sqlite.org/fileformat2.html#the_database_header. How many pages
/// there are is left to the file's size, and the pages that are free are not looked for.
QByteArray usualHead()
{
    QByteArray head(headBytes, '\0');
    head.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    head.replace(16, 2, number(pageBytes, 2));
    head.replace(18, 6, QByteArray("\x01\x01\x00\x40\x20\x20", 6));
    head.replace(24, 4, number(1, 4)); // changes
    head.replace(40, 4, number(1, 4)); // of the tables
    head.replace(44, 4, number(4, 4)); // their format
    head.replace(56, 4, number(1, 4)); // UTF-8
    return head;
}

/// A copy of `damaged` whose beginning is `head`.
bool copyWithHead(const QString &damaged, const QString &copy, const QByteArray &head)
{
    QFile::remove(copy);
    if (!QFile::copy(damaged, copy))
        return false;
    QFile file(copy);
    return file.open(QIODevice::ReadWrite) && file.write(head) == head.size() && file.flush();
}

/// A copy into which the log beside the file has been written back. Where the file's own head can be read, that has
/// been done already, when it was last closed.
bool copyWithLog(const QString &damaged, const QString &copy)
{
    const QString log = u"-wal"_s;
    QByteArray head = usualHead();
    head.replace(18, 2, "\x02\x02"); // there is a log
    QFile::remove(copy + log);
    if (QFileInfo(damaged + log).size() == 0 || !copyWithHead(damaged, copy, head) ||
        !QFile::copy(damaged + log, copy + log))
        return false;
    Database db;
    const bool written = db.open(copy, detection::Millis(0)).has_value() && db.check([&db] {
        sqlite::makeLenient(db);
        static_cast<void>(db.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    });
    db.close();
    QFile::remove(copy + log);
    return written;
}

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(pageBytes) : QByteArray();
}

/// As it is; else with the head that it should have; else with the first page of a new file, which leads to the same
/// pages as long as no table was added to it.
bool openAnyhow(Database &db, const QString &damaged, const QString &copy, const QString &fresh)
{
    return (copyWithLog(damaged, copy) && openToRead(db, copy)) || openToRead(db, damaged) ||
           (copyWithHead(damaged, copy, usualHead()) && openToRead(db, copy)) ||
           (copyWithHead(damaged, copy, usualHead() + beginningOf(fresh).mid(headBytes)) && openToRead(db, copy));
}

qint64 countOf(Database &db, const QString &table)
{
    return db.value(u"SELECT COUNT(*) FROM "_s + table).toLongLong();
}

/// How many detections there were, from an index that can still be counted.
std::optional<qint64> countedDetections(Database &from)
{
    for (const auto *const index : {"detection_peer", "detection_place", "detection_time"}) {
        qint64 count = 0;
        const QString sql = u"SELECT COUNT(*) FROM detection INDEXED BY "_s + QLatin1StringView(index);
        if (from.check([&] { count = from.value(sql).toLongLong(); }))
            return count;
    }
    return {};
}

/// A row whose page was damaged may still look like one.
void removeImpossible(Database &to)
{
    to.run(u"DELETE FROM detection WHERE typeof(run_no) <> 'integer' OR typeof(place) <> 'integer' OR place < 0 "
           "OR typeof(state) <> 'integer' OR state NOT BETWEEN 0 AND 7 OR typeof(queued_at) <> 'integer' "
           "OR (state = 5) <> (loss IS NOT NULL) OR (loss IS NOT NULL AND loss NOT BETWEEN 0 AND 100) "
           "OR (reason <> 0 AND state NOT IN (4, 7))"_s);
    // A file that ends within a page is read as if zeros followed.
    for (const auto &[table, column] : {std::pair{"detection", "task_id"},
                                        {"detection", "start_time"},
                                        {"detection", "end_time"},
                                        {"peer", "id"},
                                        {"run", "id"},
                                        {"naming", "name"}})
        to.run(u"DELETE FROM %1 WHERE instr(CAST(%2 AS BLOB), x'00') > 0"_s.arg(QLatin1StringView(table),
                                                                                QLatin1StringView(column)));
}

/// Rows that others lean on and that could not be read. A detection without its run or the peer's name still says how
/// the peer was; one without its peer says nothing.
void mendReferences(Database &to, Recovered &recovered)
{
    to.run(u"DELETE FROM detection WHERE peer_no NOT IN (SELECT no FROM peer)"_s);
    to.run(u"DELETE FROM naming WHERE peer_no NOT IN (SELECT no FROM peer)"_s);
    to.run(u"INSERT OR IGNORE INTO naming (peer_no, name, gateway) SELECT DISTINCT peer_no, '', '' FROM detection "
           "WHERE naming_no NOT IN (SELECT no FROM naming)"_s);
    to.run(u"UPDATE detection SET naming_no = (SELECT MAX(no) FROM naming n WHERE n.peer_no = detection.peer_no) "
           "WHERE naming_no NOT IN (SELECT no FROM naming)"_s);
    recovered.nameless = to.value(u"SELECT COUNT(DISTINCT run_no) FROM detection "
                                  "WHERE run_no NOT IN (SELECT no FROM run)"_s)
                             .toInt();
    // Nobody knows at which service its open rows would have to be looked for.
    to.run(u"UPDATE detection SET state = ?, reason = CASE WHEN state = ? THEN ? ELSE ? END, ended_at = queued_at "
           "WHERE state < 5 AND run_no NOT IN (SELECT no FROM run)"_s,
           {codeOf(State::Unknown), codeOf(State::Planned), codeOf(detection::UnknownReason::Abandoned),
            codeOf(detection::UnknownReason::LostReply)});
    to.run(u"INSERT INTO run (no, id, endpoint, project, started_at, ended_at, deadline_ms, owner) "
           "SELECT run_no, printf('00000000-0000-4000-8000-%012x', run_no), '', '', MIN(queued_at), "
           "MAX(COALESCE(ended_at, queued_at)), 0, '' FROM detection WHERE run_no NOT IN (SELECT no FROM run) "
           "GROUP BY run_no"_s);
    to.run(u"INSERT OR IGNORE INTO own_group (name) SELECT group_name FROM own_member"_s);
    to.run(u"INSERT OR IGNORE INTO own_card SELECT DISTINCT line_id, '', '', '', '', '' FROM own_window"_s);
}

/// What else leans on something that is not there.
void removeDangling(Database &to, const QStringList &tables)
{
    for (const QString &table : tables) {
        QList<QStringList> references;
        to.each(
            u"SELECT \"from\", \"table\", COALESCE(\"to\", (SELECT name FROM pragma_table_info(f.\"table\") "
            "WHERE pk = 1)) FROM pragma_foreign_key_list(?) f"_s,
            {table}, [&references](const QSqlQuery &query) {
                references.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
            });
        for (const QStringList &leansOn : std::as_const(references)) {
            const bool canDoWithout = table == "detection"_L1 && leansOn[1] == "boot"_L1;
            to.run(
                (canDoWithout ? u"UPDATE detection SET boot_no = NULL"_s : u"DELETE FROM "_s + table) +
                u" WHERE %1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(leansOn[0], leansOn[2], leansOn[1]));
        }
    }
}

/// Indices that only make reading fast are made when the rows are there.
QStringList takeIndices(Database &to)
{
    QStringList made;
    QStringList names;
    to.each(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'"_s, {},
            [&](const QSqlQuery &query) {
                names.append(query.value(0).toString());
                made.append(query.value(1).toString());
            });
    for (const QString &name : std::as_const(names))
        to.run(u"DROP INDEX "_s + name);
    return made;
}

/// Copies all tables; gives what is to be said of it.
tl::expected<Recovered, Failure> copyAll(Database &from, Database &to)
{
    Recovered recovered;
    recovered.tables = true;
    const QStringList tables = tablesOf(to);
    qint64 skipped = 0;
    for (const QString &table : tables) {
        if (table == "run_count"_L1) // is counted anew
            continue;
        const TableCopied copied = copyTable(from, to, table);
        if (!copied.failure.sentence.isEmpty())
            return tl::unexpected(copied.failure);
        if (table == "detection"_L1) {
            skipped = copied.skipped;
            recovered.lostMore = copied.endless;
        } else if (table != "boot"_L1 && table != "peer"_L1 && table != "naming"_L1 && table != "run"_L1) {
            recovered.lostBeside = recovered.lostBeside || copied.damaged;
        }
    }
    const std::optional<qint64> before = countedDetections(from);
    qint64 ofRuns = 0; // that have ended
    static_cast<void>(
        from.check([&] { ofRuns = from.value(u"SELECT SUM(detections) FROM run_count"_s).toLongLong(); }));
    const Done mended = to.transaction(Access::Write, [&] {
        const qint64 copied = countOf(to, u"detection"_s);
        removeImpossible(to);
        mendReferences(to, recovered);
        removeDangling(to, tables);
        to.run(uR"(INSERT INTO run_count (run_no, state, loss, detections)
            SELECT d.run_no, d.state, COALESCE(d.loss, -1), COUNT(*) FROM detection d JOIN run r ON r.no = d.run_no
            WHERE r.ended_at IS NOT NULL GROUP BY d.run_no, d.state, COALESCE(d.loss, -1))"_s);
        recovered.runs = countOf(to, u"run"_s);
        recovered.detections = countOf(to, u"detection"_s);
        recovered.lost =
            before ? *before - recovered.detections : std::max(skipped + copied, ofRuns) - recovered.detections;
        recovered.lostMore = recovered.lostMore && !before;
    });
    if (!mended)
        return tl::unexpected(mended.error());
    return recovered;
}

} // namespace

Expected<Recovered> recoverInto(const QString &mended, const QString &damaged, const QList<SchemaStep> &steps)
{
    const QString copy = damaged + u".copy"_s;
    const auto tidy = qScopeGuard([&copy] { QFile::remove(copy); });
    Recovered recovered;
    QStringList indices;
    Database to;
    Done done = to.open(mended, detection::Millis(0))
                    .and_then([&] {
                        return to.check([&] {
                            sqlite::makeShrinkable(to);
                            sqlite::makeHasty(to);
                        });
                    })
                    .and_then([&] { return migrate(to, steps, mended); })
                    .and_then([&] { return to.transaction(Access::Write, [&] { indices = takeIndices(to); }); });
    Database from;
    if (done && openAnyhow(from, damaged, copy, mended)) {
        const tl::expected<Recovered, Failure> copied = copyAll(from, to);
        if (copied)
            recovered = *copied;
        else
            done = tl::unexpected(copied.error());
    }
    if (done)
        done = to.transaction(Access::Write, [&] {
            for (const QString &index : std::as_const(indices))
                to.run(index);
        });
    from.close();
    to.close();
    QFile written(mended);
    if (done && (!written.open(QIODevice::ReadWrite) || !platform::syncToDisk(written)))
        return tl::unexpected(RecoveryWords::tr("This file cannot be written: %1").arg(mended));
    if (!done)
        return tl::unexpected(done.error().sentence);
    return recovered;
}

QString recoveredText(const Recovered &recovered)
{
    const QString kept = QString::number(recovered.detections);
    const QString runs = QString::number(recovered.runs);
    QString text;
    if (recovered.lostMore && recovered.lost > 0)
        text = RecoveryWords::tr("%1 detections of %2 runs could be read and were kept, at least %3 could not be read")
                   .arg(kept, runs, QString::number(recovered.lost));
    else if (recovered.lostMore)
        text = RecoveryWords::tr("%1 detections of %2 runs could be read and were kept, how many could not be read is "
                                 "not known")
                   .arg(kept, runs);
    else if (recovered.lost > 0)
        text = RecoveryWords::tr("%1 detections of %2 runs could be read and were kept, %3 could not be read")
                   .arg(kept, runs, QString::number(recovered.lost));
    else
        text = RecoveryWords::tr("all its %1 detections of %2 runs could be read and were kept").arg(kept, runs);
    if (recovered.lostBeside)
        text += RecoveryWords::tr(", of looks, groups, tags or cards not all could be read");
    return text;
}

} // namespace peerlight::history
