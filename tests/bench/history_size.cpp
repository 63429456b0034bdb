// SPDX-License-Identifier: GPL-3.0-or-later

// A history of the size that years make, and what the window asks of it. The file is generated past the journal,
// since ten million detections would take hours to be written one by one; all that is timed goes through History.
//   bench_history [--detections N] [--folder DIR]      a folder that is named is kept, and used again

#include "app/history/database_file.h"
#include "tests/unit/history_fixture.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

namespace {

constexpr int peers = 2000;
constexpr int rowsOfRun = 200;
constexpr qint64 year = 365LL * 86'400'000;

void fill(Database &db, qint64 detections)
{
    QStringList indices;
    db.each(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'detection'"_s, {},
            [&indices](const QSqlQuery &query) {
                indices += {query.value(0).toString(), query.value(1).toString()};
            });
    for (qsizetype n = 0; n < indices.size(); n += 2)
        db.run(u"DROP INDEX "_s + indices[n]);
    const auto numbers = [](qint64 first, qint64 count) {
        return u"WITH RECURSIVE c(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < %2) "_s.arg(first).arg(
            first + count);
    };
    db.run(numbers(0, peers) +
           u"INSERT INTO peer SELECT i + 1, printf('%08x-1111-4111-8111-111111111111', i) FROM c"_s);
    db.run(numbers(1, peers) +
           u"INSERT INTO naming SELECT i, i, 'peer ' || i, '10.0.' || (i % 250) || '.1/30' FROM c"_s);
    db.run(u"INSERT INTO boot VALUES (1, 'boot')"_s);
    const qint64 runs = detections / rowsOfRun;
    const qint64 step = year / runs;
    db.run(numbers(0, runs) +
           u"INSERT INTO run (no, id, endpoint, project, started_at, ended_at, deadline_ms, owner, requests) "
           "SELECT i + 1, printf('%08x-2222-4333-8444-555555555555', i), 'https://dcaas.example.com', 'project1', "
           "1700000000000 + i * %1, 1700000060000 + i * %1, 180000, 'x', 210 FROM c"_s.arg(step));
    for (qint64 first = 0; first < detections; first += 1'000'000)
        db.run(numbers(first, std::min<qint64>(1'000'000, detections - first)) +
               uR"(INSERT INTO detection SELECT i + 1, i / 200 + 1, i % 200, i % 2000 + 1, i % 2000 + 1, 5, 0, 0, 3,
                   CASE WHEN i % 37 = 0 THEN i % 101 ELSE 0 END, printf('%08x-%04x-4333-8444-%012x', i * 7, i % 9999, i),
                   1, '2026-11-25 10:00:00', '2026-11-25 10:00:09', 1700000000000 + (i / 200) * %1,
                   1700000000100 + (i / 200) * %1, 1700000000300 + (i / 200) * %1, 1700000009000 + (i / 200) * %1, 1,
                   i FROM c)"_s.arg(step));
    for (qsizetype n = 1; n < indices.size(); n += 2)
        db.run(indices[n]);
    db.run(
        uR"(INSERT INTO run_count SELECT run_no, state, loss, COUNT(*) FROM detection GROUP BY run_no, state, loss)"_s);
}

/// `since`: the processor's time of the program before; on a machine with other work it tells more than the wall's.
bool tell(const char *what, qint64 found, int limit, int ms, std::clock_t since = std::clock())
{
    const double busy = 1000.0 * static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
    std::printf("%-40s %8lld %6d ms, busy %6.0f ms (%d)\n", what, static_cast<long long>(found), ms, busy, limit);
    return found > 0 && ms <= limit;
}

template<typename T, typename Ask, typename Size>
bool timed(const char *what, int limit, Ask ask, Size size)
{
    const std::clock_t since = std::clock();
    QElapsedTimer timer;
    timer.start();
    const Expected<T> answer = answerTo<T>(ask);
    const int ms = static_cast<int>(timer.elapsed());
    return tell(what, answer ? static_cast<qint64>(size(*answer)) : -1, limit, ms, since);
}

bool askAll(History &history)
{
    bool good = true;
    const auto strips = [&](QObject *context, const auto &done) {
        StripQuery query;
        query.peers = peerIds(peers);
        history.strips(query, context, done);
    };
    const auto series = [&](QObject *context, const auto &done) {
        history.series({peerId(7), 1'700'000'000'000, 1'700'000'000'000 + year, 100'000}, context, done);
    };
    const auto runs = [&](int limit) {
        return [&history, limit](QObject *context, const auto &done) {
            RunQuery query;
            query.limit = limit;
            history.runs(query, context, done);
        };
    };
    const auto page = [&](QObject *context, const auto &done) { history.detections({}, context, done); };
    for (const char *round : {"first", "again"}) {
        std::printf("-- %s\n", round);
        good &= timed<QList<Strip>>("last ten of 2,000 peers: peers", 50, strips,
                                    [](const QList<Strip> &found) { return found.size(); });
        good &= timed<SeriesPage>("one peer's year: detections", 100, series,
                                  [](const SeriesPage &found) { return found.points.size(); });
        good &= timed<RunPage>("a page of 100 runs with counts: runs", 100, runs(100),
                               [](const RunPage &found) { return found.items.size(); });
        good &= timed<RunPage>("all runs with counts: runs", 2000, runs(50'000),
                               [](const RunPage &found) { return found.items.size(); });
        good &= timed<DetectionPage>("a page of 100 detections: detections", 100, page,
                                     [](const DetectionPage &found) { return found.items.size(); });
    }
    return good;
}

bool insertFiveThousand(History &history)
{
    constexpr int count = 5000;
    Told run(history.beginRun(contextOf(count)));
    run.put(RowsPlanned{RowId{}, peerIds(count), at(1)});
    static_cast<void>(run.waitWritten());
    const std::clock_t since = std::clock();
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < count; ++n) {
        Row row = endedRow(n, Phase::Complete);
        row.lossPercent = 0;
        row.detectionId = u"%1-2222-4333-8444-555555555555"_s.arg(n, 8, 16, '0'_L1);
        run.put(RowEnded{row, false});
    }
    const bool done = run.waitWritten();
    return tell("inserting 5,000 results: commits", done ? run.groups : -1, 1000, static_cast<int>(timer.elapsed()),
                since);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"detections"_s, u"How many."_s, u"N"_s, u"200000"_s}, {u"folder"_s, u"Where."_s, u"DIR"_s, {}}});
    parser.process(app);
    const qint64 detections = std::max(parser.value(u"detections"_s).toLongLong(), 2000LL);
    const QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    const QString file = databaseFileIn(folder);
    if (!QFileInfo::exists(file)) {
        Database db;
        if (!openDatabase(db, folder, Millis(5000)))
            return 1;
        const Done ready = db.check([&] {
            db.run(u"PRAGMA synchronous = OFF"_s);
            db.run(u"PRAGMA cache_size = -400000"_s);
        });
        const Done filled = !ready ? ready : db.transaction(Access::Write, [&] { fill(db, detections); });
        if (!filled) {
            std::fprintf(stderr, "%s\n", qPrintable(filled.error().sentence));
            return 1;
        }
    }
    const qint64 bytes = QFileInfo(file).size();
    std::printf("%lld detections, %lld MB\n", static_cast<long long>(detections), static_cast<long long>(bytes >> 20));
    bool good = tell("bytes a detection", bytes / detections, 200, 0) && bytes <= 200 * detections;
    QElapsedTimer timer;
    timer.start();
    auto history = std::make_unique<History>(folder);
    const auto first =
        answerTo<QList<Baseline>>([&](QObject *context, const auto &done) { history->baselines(context, done); });
    good &= tell("opening", first ? 1 : -1, 1000, static_cast<int>(timer.elapsed()));
    good &= askAll(*history);
    good &= insertFiveThousand(*history);
    return good ? 0 : 1;
}
