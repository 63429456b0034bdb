// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "app/history/sqlite.h"
#include "tests/unit/history_fixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// What is not kept any longer, and what always is.
class TestHistoryPrune : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void planSaysWhatWouldGo_data();
    void planSaysWhatWouldGo();
    void removedIsWhatWasSaid();
    void someAreNeverRemoved();
    void whatIsNotSentYetStays();
    void oldestGoUntilItFits();
    void fileBecomesSmaller();
    void fileOfAnOlderPeerlightIsWrittenAnew();
    void nothingIsShrunkUnderARun();
};

namespace {

constexpr qint64 day = 86'400'000;
constexpr int rowsOfRun = 20;

QString idOf(int run)
{
    return u"%1-2222-4333-8444-555555555555"_s.arg(run, 8, 16, '0'_L1);
}

/// Run n started on day n.
void putRun(History &history, int n, int rows = rowsOfRun, bool ends = true)
{
    RunContext context = contextOf(rows, idOf(n));
    context.startedAtMs = n * day;
    Told run(history.beginRun(context));
    run.put(RowsPlanned{RowId{}, peerIds(rows), at(1)});
    for (int row = 0; ends && row < rows; ++row) {
        Row ended = endedRow(row, Phase::Complete);
        ended.lossPercent = row % 3 == 0 ? 100 : 0;
        ended.detectionId = u"%1-bbbb-4333-8444-%2"_s.arg(n, 8, 16, '0'_L1).arg(row, 12, 16, '0'_L1);
        run.put(RowEnded{ended, {}});
    }
    if (ends)
        run.put(RunClosed{rows, at(99)});
    [&] { QVERIFY(run.waitWritten()); }();
}

Expected<PrunePlan> planOf(History &history, const PruneRule &rule)
{
    return answerTo<PrunePlan>([&](QObject *context, const auto &done) { history.planPrune(rule, context, done); });
}

/// All of it, part by part; the last answer has the sums.
Pruned pruneAll(History &history, const PruneRule &rule)
{
    Pruned all;
    bool more = true;
    while (more) {
        const auto some =
            answerTo<Pruned>([&](QObject *context, const auto &done) { history.prune(rule, context, done); });
        [&] { QVERIFY2(some, qPrintable(some ? QString() : some.error())); }();
        if (!some)
            break;
        all.runs += some->runs;
        all.detections += some->detections;
        more = some->more;
    }
    return all;
}

qint64 shrinkAll(History &history, History::Rewrite rewrite)
{
    qint64 bytes = 0;
    bool more = true;
    while (more) {
        const auto some =
            answerTo<Pruned>([&](QObject *context, const auto &done) { history.shrink(rewrite, context, done); });
        [&] { QVERIFY(some); }();
        bytes += some ? some->bytes : 0;
        more = some && some->more;
    }
    return bytes;
}

QStringList runsLeft(History &history)
{
    const auto page = answerTo<RunPage>([&](QObject *context, const auto &done) { history.runs({}, context, done); });
    QStringList ids;
    for (const KeptRun &run : page.value().items)
        ids.prepend(QString::number(run.runId.left(8).toInt(nullptr, 16)));
    return ids;
}

PruneRule olderThanDay(int n)
{
    PruneRule rule;
    rule.startedBeforeMs = n * day;
    rule.ofTeam = true;
    return rule;
}

} // namespace

void TestHistoryPrune::planSaysWhatWouldGo_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("runs");
    QTest::newRow("none is so old") << 1 << 0;
    QTest::newRow("some") << 3 << 2;
    QTest::newRow("all") << 99 << 4;
}

void TestHistoryPrune::planSaysWhatWouldGo()
{
    QFETCH(int, before);
    QFETCH(int, runs);
    const Place place;
    History history(place.path(), place.options());
    for (int n = 1; n <= 4; ++n)
        putRun(history, n);
    QTRY_COMPARE(runsLeft(history).size(), 4);
    const auto plan = planOf(history, olderThanDay(before));
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error()));
    QCOMPARE(plan->runs, runs);
    QCOMPARE(plan->detections, runs * rowsOfRun);
    QCOMPARE(plan->allRuns, 4);
    QCOMPARE(plan->allDetections, 4 * rowsOfRun);
    QCOMPARE(plan->bytes > 0, runs > 0);
    QCOMPARE(plan->newestMs.value_or(0), runs * day);
    QCOMPARE(runsLeft(history).size(), 4); // it only says so
}

void TestHistoryPrune::removedIsWhatWasSaid()
{
    const Place place;
    History history(place.path(), place.options());
    for (int n = 1; n <= 3; ++n)
        putRun(history, n, 520); // each is more than half of what is removed at once
    QTRY_COMPARE(runsLeft(history).size(), 3);
    const auto plan = planOf(history, olderThanDay(3));
    QVERIFY(plan && plan->runs == 2);
    const Pruned first = answerTo<Pruned>([&](QObject *context, const auto &done) {
                             history.prune(olderThanDay(3), context, done);
                         }).value();
    QCOMPARE(first.runs, 1);
    QVERIFY(first.more);
    const Pruned rest = pruneAll(history, olderThanDay(3));
    QCOMPARE(first.runs + rest.runs, plan->runs);
    QCOMPARE(first.detections + rest.detections, plan->detections);
    QCOMPARE(runsLeft(history), QStringList{u"3"_s});
    QCOMPARE(pageOf(history, {{}, -1, {}, {}}).value().items.size(), 520);
    QCOMPARE(pruneAll(history, olderThanDay(3)).runs, 0);
}

void TestHistoryPrune::someAreNeverRemoved()
{
    const Place place;
    History history(place.path(), place.options());
    for (int n = 1; n <= 5; ++n)
        putRun(history, n, rowsOfRun, n != 3); // the third has not ended
    QTRY_COMPARE(runsLeft(history).size(), 5);
    QVERIFY(answerTo<QList<Baseline>>(
        [&](QObject *context, const auto &done) { history.setBaseline(u"before"_s, idOf(2), context, done); }));
    inventory::CircuitCard card;
    card.notes = u"the carrier has run 00000004 and evidence of it"_s;
    const inventory::OwnEdit edit{inventory::SetCard{u"line-1"_s, card}};
    QVERIFY(answerTo<inventory::OwnData>(
        [&](QObject *context, const auto &done) { history.editOwnData(edit, context, done); }));
    const auto plan = planOf(history, olderThanDay(99));
    QVERIFY(plan);
    QCOMPARE(plan->runs, 2);
    QCOMPARE(plan->spared, 3);
    QCOMPARE(pruneAll(history, olderThanDay(99)).runs, 2);
    QCOMPARE(runsLeft(history), QStringList({u"2"_s, u"3"_s, u"4"_s}));
}

/// On this workstation, while the server is away.
void TestHistoryPrune::whatIsNotSentYetStays()
{
    if (testServer({}))
        QSKIP("It is about the file alone.");
    const QTemporaryDir folder;
    HistoryOptions options;
    options.team = TeamAccess{TeamPlace::parse(u"postgresql://nobody@127.0.0.1:1/nothing"_s).value()};
    History history(folder.path(), options);
    putRun(history, 1);
    PruneRule rule = olderThanDay(99);
    const auto refused =
        answerTo<Pruned>([&](QObject *context, const auto &done) { history.prune(rule, context, done); });
    QVERIFY(!refused);
    rule.ofTeam = false;
    QCOMPARE(pruneAll(history, rule).runs, 0);
    QCOMPARE(runsLeft(history), QStringList{u"1"_s});
}

void TestHistoryPrune::oldestGoUntilItFits()
{
    const Place place;
    History history(place.path(), place.options());
    for (int n = 1; n <= 10; ++n)
        putRun(history, n, 200);
    QTRY_COMPARE(runsLeft(history).size(), 10);
    const qint64 all = planOf(history, olderThanDay(1)).value().allBytes;
    PruneRule rule;
    rule.ofTeam = true;
    rule.keepBytes = 2 * all;
    QCOMPARE(planOf(history, rule).value().runs, 0);
    rule.keepBytes = all * 3 / 4;
    const PrunePlan plan = planOf(history, rule).value();
    QCOMPARE(plan.runs, 3);
    pruneAll(history, rule);
    const QStringList left = runsLeft(history);
    QVERIFY2(!left.isEmpty() && left.size() <= 7, qPrintable(left.join(u' ')));
    QCOMPARE(left.last(), u"10"_s); // the newest
    QVERIFY(planOf(history, rule).value().allBytes <= all * 3 / 4);
}

void TestHistoryPrune::fileBecomesSmaller()
{
    if (testServer({}))
        QSKIP("It is about the file alone.");
    const QTemporaryDir folder;
    qint64 before = 0;
    {
        History history(folder.path());
        for (int n = 1; n <= 10; ++n)
            putRun(history, n, 300);
        pruneAll(history, olderThanDay(10));
        before = planOf(history, olderThanDay(1)).value().allBytes;
        QVERIFY(shrinkAll(history, History::Rewrite::IfSmall) > 0);
        QCOMPARE(shrinkAll(history, History::Rewrite::IfSmall), 0);
    }
    QVERIFY(QFileInfo(databaseFileIn(folder.path())).size() <= before + 8 * 4096);
}

void TestHistoryPrune::fileOfAnOlderPeerlightIsWrittenAnew()
{
    if (testServer({}))
        QSKIP("It is about the file alone.");
    const QTemporaryDir folder;
    {
        History history(folder.path());
        for (int n = 1; n <= 6; ++n)
            putRun(history, n, 300);
    }
    {
        Database db; // as it was before there was anything to shrink it
        QVERIFY(db.open(databaseFileIn(folder.path()), Millis(1000)));
        QVERIFY(db.check([&] {
            db.run(u"PRAGMA auto_vacuum = NONE"_s);
            db.run(u"VACUUM"_s);
        }));
        QVERIFY(db.check([&] { QVERIFY(!sqlite::canGiveBack(db)); }));
    }
    History history(folder.path());
    pruneAll(history, olderThanDay(6));
    QVERIFY(shrinkAll(history, History::Rewrite::IfSmall) > 0);
    QCOMPARE(runsLeft(history), QStringList{u"6"_s});
    Database db;
    QVERIFY(db.open(databaseFileIn(folder.path()), Millis(1000)));
    QVERIFY(db.check([&] { QVERIFY(sqlite::canGiveBack(db)); }));
}

void TestHistoryPrune::nothingIsShrunkUnderARun()
{
    if (testServer({}))
        QSKIP("It is about the file alone.");
    const QTemporaryDir folder;
    History history(folder.path());
    for (int n = 1; n <= 3; ++n)
        putRun(history, n, 300);
    pruneAll(history, olderThanDay(3));
    {
        Told run(history.beginRun(contextOf(1, idOf(9))));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        QCOMPARE(shrinkAll(history, History::Rewrite::IfThereIsRoom), 0);
    }
    QVERIFY(shrinkAll(history, History::Rewrite::IfThereIsRoom) > 0);
}

QTEST_GUILESS_MAIN(TestHistoryPrune)
#include "tst_history_prune.moc"
