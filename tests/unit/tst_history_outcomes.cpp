// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "tests/unit/history_fixture.h"

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;
using insight::Outcome;

/// Strips of outcomes, losses over time, and the counts that are kept of runs.
class TestHistoryOutcomes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stripHasTheLastOutcomesOldestFirst();
    void stripsOfManyPeersAtOnce();
    void seriesIsCutByTimeAndPages();
    void keptCountsFollowLateResults();
    void bothAreFoundByAnIndexAlone_data();
    void bothAreFoundByAnIndexAlone();
};

namespace {

/// A run of the first `peers` peers at that time, all with that loss; nothing: their tests failed.
void putRun(History &history, int number, int peers, qint64 ms, std::optional<int> loss)
{
    Told run(history.beginRun(contextOf(peers, u"%1-2222-4333-8444-555555555555"_s.arg(number, 8, 16, '0'_L1))));
    run.put(RowsPlanned{RowId{}, peerIds(peers), at(ms)});
    for (int n = 0; n < peers; ++n) {
        Row row = endedRow(n, loss ? Phase::Complete : Phase::Error);
        row.lossPercent = loss;
        run.put(RowEnded{row, false});
    }
    run.put(RunClosed{1, at(ms + 9)});
    QVERIFY(run.waitWritten());
}

QList<Strip> stripsOf(History &history, const QList<api::PeerId> &peers, int length = 10)
{
    return answerTo<QList<Strip>>([&](QObject *context, const auto &done) {
               history.strips({peers, length}, context, done);
           })
        .value();
}

SeriesPage seriesOf(History &history, const SeriesQuery &query)
{
    return answerTo<SeriesPage>([&](QObject *context, const auto &done) { history.series(query, context, done); })
        .value();
}

} // namespace

void TestHistoryOutcomes::stripHasTheLastOutcomesOldestFirst()
{
    const Place folder;
    History history(folder.path(), folder.options());
    const QList<std::optional<int>> losses{0, 100, 40, std::nullopt, 0};
    for (int n = 0; n < 5; ++n)
        putRun(history, n, 1, 1000 * n, losses[n]);
    const QList<Strip> strips = stripsOf(history, {peerId(0), peerId(77)}, 4);
    QCOMPARE(strips.size(), 1); // of a peer that was never detected there is none
    QCOMPARE(strips[0].peer, peerId(0));
    const QList<Outcome> expected{Outcome::Unreachable, Outcome::Degraded, Outcome::TestFailed, Outcome::Clear};
    QCOMPARE(strips[0].items.size(), 4);
    for (int n = 0; n < 4; ++n) {
        QCOMPARE(strips[0].items[n].outcome, expected[n]);
        QCOMPARE(strips[0].items[n].lossPercent, losses[n + 1]);
        QCOMPARE(strips[0].items[n].atMs, at(1000 * (n + 1)).wallMs);
    }
}

void TestHistoryOutcomes::stripsOfManyPeersAtOnce()
{
    constexpr int peers = 1200; // more than one question takes
    const Place folder;
    History history(folder.path(), folder.options());
    putRun(history, 1, peers, 0, 0);
    putRun(history, 2, 3, 1000, 100);
    QList<Strip> strips = stripsOf(history, peerIds(peers));
    QCOMPARE(strips.size(), peers);
    std::sort(strips.begin(), strips.end(),
              [](const Strip &a, const Strip &b) { return a.peer.text() < b.peer.text(); });
    QCOMPARE(strips[2].items.size(), 2);
    QCOMPARE(strips[2].items.last().outcome, Outcome::Unreachable);
    QCOMPARE(strips[3].items.size(), 1);
    QCOMPARE(stripsOf(history, {}).size(), 0);
}

void TestHistoryOutcomes::seriesIsCutByTimeAndPages()
{
    const Place folder;
    History history(folder.path(), folder.options());
    for (int n = 0; n < 6; ++n)
        putRun(history, n, 2, 1000 * n, n);
    SeriesQuery query{peerId(1), at(1000).wallMs, at(5000).wallMs, 3};
    const SeriesPage first = seriesOf(history, query);
    QCOMPARE(first.points.size(), 3);
    QCOMPARE(first.points[0].at.lossPercent, 1);
    QVERIFY(first.next);
    query.fromMs = *first.next;
    const SeriesPage second = seriesOf(history, query);
    QCOMPARE(second.points.size(), 1);
    QCOMPARE(second.points[0].at.lossPercent, 4);
    QVERIFY(!second.next);
    // The way from a point of the plot to its row.
    DetectionQuery row;
    row.before = second.points[0].no + 1;
    row.limit = 1;
    const KeptDetection kept = pageOf(history, row).value().items.value(0);
    QCOMPARE(kept.peer.id, peerId(1));
    QCOMPARE(kept.row.lossPercent, 4);
}

void TestHistoryOutcomes::keptCountsFollowLateResults()
{
    const Place folder;
    History history(folder.path(), folder.options());
    const auto counts = [&history] {
        return answerTo<RunPage>([&](QObject *context, const auto &done) { history.runs({}, context, done); })
            .value()
            .items.value(0)
            .counts;
    };
    Told run(history.beginRun(contextOf(2)));
    run.put(RowsPlanned{RowId{}, peerIds(2), at(1)});
    QCOMPARE(counts().of(Outcome::Running), 2);
    run.put(RowEnded{endedRow(0, Phase::Unknown, UnknownReason::LostReply), true});
    run.put(RowEnded{endedRow(1, Phase::Error), false});
    run.put(RunClosed{2, at(9)});
    QCOMPARE(counts().of(Outcome::Unknown), 1);
    Row late = endedRow(0, Phase::Complete);
    late.lossPercent = 100;
    run.put(RowEnded{late, false});
    QCOMPARE(counts().of(Outcome::Unreachable), 1);
    QCOMPARE(counts().all(), 2);
}

void TestHistoryOutcomes::bothAreFoundByAnIndexAlone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("strip") << u"SELECT queued_at, state, loss FROM detection WHERE peer_no = 1 "
                              "ORDER BY queued_at DESC LIMIT 10"_s;
    QTest::newRow("series") << u"SELECT no, queued_at, state, loss FROM detection WHERE peer_no = 1 AND queued_at >= 5 "
                               "AND queued_at < 9 ORDER BY queued_at, state, loss LIMIT 10"_s;
}

void TestHistoryOutcomes::bothAreFoundByAnIndexAlone()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    Database db;
    QVERIFY(openDatabase(db, folder.path(), Millis(1000)));
    QStringList plan;
    QVERIFY(db.check([&] {
        db.each(u"EXPLAIN QUERY PLAN "_s + sql, {},
                [&plan](const QSqlQuery &query) { plan.append(query.value(3).toString()); });
    }));
    QCOMPARE(plan.size(), 1); // a second line would be a sort
    QVERIFY2(plan[0].startsWith(u"SEARCH detection USING COVERING INDEX detection_time (peer_no=?"_s),
             qPrintable(plan[0]));
}

QTEST_GUILESS_MAIN(TestHistoryOutcomes)
#include "tst_history_outcomes.moc"
