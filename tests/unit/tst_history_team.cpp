// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/schema.h"
#include "tests/unit/history_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

/// What only a history that is shared on a server does. Run by tests/support/with_postgres.py.
class TestHistoryTeam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void colleagueSeesWhoRanWhat();
    void colleagueGoesOnWithARunThatWasLeft();
    void runOfASilentWorkstationCanBeTaken();
    void manyWritersLoseAndDoubleNothing();
    void outageIsBufferedAndSentOnce();
    void killedDuringAnOutageNothingIsForgotten();
    void sharedRunThatWasLeftWaitsForTheServer();
    void olderStateThatComesLateReplacesNoResult();
    void refusalNamesNoPassword();
    void newerTablesAreLeftAlone();
    void manyMayBeginAtOnceOnAnEmptyServer();
};

namespace {

constexpr char oneRun[] = "11111111-2222-4333-8444-555555555555";

HistoryOptions restless(const Place &place, const QString &name = {})
{
    HistoryOptions options;
    options.retryEvery = Millis(100);
    options.operatorName = name;
    return place.options(options);
}

/// A workstation of the team: a folder of its own.
struct Workstation
{
    explicit Workstation(const HistoryOptions &options) : history(folder.path(), options) {}
    QTemporaryDir folder;
    History history;
};

Row clearRow(int n)
{
    Row row = endedRow(n, Phase::Complete);
    row.lossPercent = n % 101;
    row.detectionId = u"task-%1"_s.arg(n);
    return row;
}

void putRows(Told &run, int first, int count)
{
    for (int n = first; n < first + count; ++n) {
        run.put(RowSending{RowId(static_cast<quint32>(n)), at(5)});
        run.put(RowAccepted{RowId(static_cast<quint32>(n)), u"task-%1"_s.arg(n), false, at(6)});
        run.put(RowEnded{clearRow(n), false});
    }
}

Expected<RunPage> runsOf(History &history)
{
    return answerTo<RunPage>([&](QObject *context, const auto &done) { history.runs({}, context, done); });
}

/// On the server itself, past the code under test.
QVariant onServer(const Place &place, const QString &sql)
{
    const TeamAccess server = *testServer(place.database());
    Database db;
    QVariant found;
    const Done done =
        db.open(server.place, server.password()).and_then([&] { return db.check([&] { found = db.value(sql); }); });
    return done ? found : QVariant(done.error().sentence);
}

bool letServer(const QString &what)
{
    const QStringList words = qEnvironmentVariable("PEERLIGHT_TEST_PG_CONTROL").split(u' ');
    return QProcess::execute(words[0], words.mid(1) + QStringList{what}) == 0;
}

/// Back even if the test fails in between.
class Outage
{
public:
    Outage() : m_away(letServer(u"stop"_s)) {}
    ~Outage() { end(); }
    Q_DISABLE_COPY_MOVE(Outage)
    [[nodiscard]] bool isThere() const { return m_away; }
    bool end() { return !std::exchange(m_away, false) || letServer(u"start"_s); }

private:
    bool m_away;
};

} // namespace

void TestHistoryTeam::initTestCase()
{
    QVERIFY2(testServer(u"postgres"_s), "run by tests/support/with_postgres.py");
}

void TestHistoryTeam::colleagueSeesWhoRanWhat()
{
    const Place place;
    Workstation anna(restless(place, u"Anna, desk 3"_s));
    Workstation bo(restless(place, u"博"_s));
    Told run(anna.history.beginRun(contextOf(3)));
    run.put(RowsPlanned{RowId{}, peerIds(3), at(1)});
    putRows(run, 0, 3);
    run.put(RunClosed{9, at(99)});
    Told other(bo.history.beginRun(contextOf(1, u"22222222-2222-4333-8444-555555555555"_s)));
    other.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    QVERIFY(runsOf(bo.history)); // what was appended before is sent then
    const QList<KeptRun> runs = runsOf(anna.history).value().items;
    QCOMPARE(runs.size(), 2);
    const bool annaFirst = runs[0].runId == QLatin1StringView(oneRun); // each sent when it was ready
    QCOMPARE(runs[annaFirst ? 0 : 1].operatorName, u"Anna, desk 3"_s);
    QCOMPARE(runs[annaFirst ? 0 : 1].detections(), 3);
    QCOMPARE(runs[annaFirst ? 1 : 0].operatorName, u"博"_s);
    QCOMPARE(pageOf(bo.history).value().items.size(), 4);
}

void TestHistoryTeam::colleagueGoesOnWithARunThatWasLeft()
{
    const Place place;
    {
        Workstation anna(restless(place));
        Told run(anna.history.beginRun(contextOf(4)));
        run.put(RowsPlanned{RowId{}, peerIds(4), at(1)});
        run.put(FenceStored{true, {u"old"_s}});
        putRows(run, 0, 1);
        run.put(RowSending{RowId{1}, at(5)});
        run.put(RowSending{RowId{2}, at(5)});
        run.put(RowAccepted{RowId{2}, u"t2"_s, false, at(6)});
        run.put(RunLeftOpen{});
    }
    Workstation bo(restless(place));
    QCOMPARE(openRunsOf(bo.history).value().size(), 1);
    const OpenRun open = claimOf(bo.history, QLatin1StringView(oneRun)).value();
    QCOMPARE(open.rows.size(), 3); // the planned one goes on, too: it was left open
    QVERIFY(open.fenceKnown && open.fenceIds.contains(u"old"_s));
    Told run(bo.history.continueRun(open));
    for (int n = 0; n < 3; ++n)
        run.put(RowEnded{clearRow(n), false});
    run.put(RunClosed{3, at(200)});
    QVERIFY(run.waitWritten()); // in the file of a workstation that did not know the run an hour ago
    Workstation third(restless(place));
    QVERIFY(runsOf(bo.history));
    const KeptRun kept = runsOf(third.history).value().items.value(0);
    QCOMPARE(kept.detections(), 4);
    QCOMPARE(kept.counts.of(insight::Outcome::Running), 0);
    QCOMPARE(openRunsOf(third.history).value().size(), 0);
}

void TestHistoryTeam::runOfASilentWorkstationCanBeTaken()
{
    const Place place;
    HistoryOptions options = restless(place);
    options.team->lease = Millis(1500);
    Workstation anna(options);
    Told run(anna.history.beginRun(contextOf(1)));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    run.put(RowSending{RowId{}, at(5)});
    QVERIFY(runsOf(anna.history));
    Workstation bo(options);
    // As long as it is heard of, its run is its own, however long that is.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 2 * options.team->lease.count())
        QCOMPARE(openRunsOf(bo.history).value().size(), 0);
    // A workstation whose power is cut says nothing more. This one's name is changed, so that it cannot.
    onServer(place, u"UPDATE run SET owner = 'gone'"_s);
    onServer(place, u"INSERT INTO owner VALUES ('gone', '', 'elsewhere', "
                    "CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT))"_s);
    QCOMPARE(openRunsOf(bo.history).value().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(openRunsOf(bo.history).value().size(), 1, patienceMs);
    QVERIFY(claimOf(bo.history, QLatin1StringView(oneRun)));
}

void TestHistoryTeam::manyWritersLoseAndDoubleNothing()
{
    constexpr int writers = 20;
    constexpr int results = 1000;
    const Place place;
    std::vector<std::unique_ptr<Workstation>> stations;
    std::vector<std::unique_ptr<Told>> runs;
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < writers; ++n) {
        stations.push_back(std::make_unique<Workstation>(restless(place)));
        const QString id = u"%1-2222-4333-8444-555555555555"_s.arg(n, 8, 16, '0'_L1);
        runs.push_back(std::make_unique<Told>(stations.back()->history.beginRun(contextOf(results, id))));
        runs.back()->put(RowsPlanned{RowId{}, peerIds(results), at(1)});
    }
    for (int n = 0; n < results; n += 100) {
        for (const auto &run : runs)
            putRows(*run, n, 100);
    }
    for (const auto &run : runs) {
        run->put(RunClosed{results, at(99)});
        QVERIFY(run->waitWritten());
    }
    qInfo("%d writers, each %d results: on their disks after %d ms", writers, results,
          static_cast<int>(timer.elapsed()));
    // One that is closed on a busy machine leaves the rest for its next start: so all are waited for.
    const auto onTheServer = [&place] {
        return onServer(place, u"SELECT COUNT(*) FROM detection WHERE state = 5"_s).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(onTheServer(), writers * results, 6 * patienceMs);
    runs.clear();
    stations.clear();
    qInfo("on the server after %d ms", static_cast<int>(timer.elapsed()));
    QCOMPARE(onTheServer(), writers * results);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection"_s).toInt(), writers * results);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM run WHERE ended_at IS NOT NULL"_s).toInt(), writers);
    QCOMPARE(onServer(place, u"SELECT SUM(detections) FROM run_count"_s).toInt(), writers * results);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM peer"_s).toInt(), results);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM owner"_s).toInt(), 0);
}

void TestHistoryTeam::outageIsBufferedAndSentOnce()
{
    const Place place;
    Workstation anna(restless(place));
    QSignalSpy lost(&anna.history, &History::teamLost);
    QSignalSpy reached(&anna.history, &History::teamReached);
    Told run(anna.history.beginRun(contextOf(60)));
    run.put(RowsPlanned{RowId{}, peerIds(60), at(1)});
    putRows(run, 0, 20);
    QVERIFY(runsOf(anna.history));
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection WHERE state = 5"_s).toInt(), 20);

    Outage outage;
    QVERIFY(outage.isThere());
    putRows(run, 20, 20);
    QVERIFY(run.waitWritten()); // nothing waits for the server
    QVERIFY(run.stalls.isEmpty());
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(runsOf(anna.history).value().items.value(0).counts.of(insight::Outcome::Running), 20);
    DetectionQuery all;
    all.limit = -1;
    QCOMPARE(pageOf(anna.history, all).value().items.size(), 60);
    const auto refused = answerTo<QList<Baseline>>(
        [&](QObject *context, const auto &done) { anna.history.setBaseline(u"before"_s, u"last"_s, context, done); });
    QCOMPARE(refused.error(), u"This has to wait: the team's history cannot be reached."_s);

    QVERIFY(outage.end());
    putRows(run, 40, 20);
    run.put(RunClosed{60, at(99)});
    QTRY_COMPARE_WITH_TIMEOUT(reached.size(), 2, patienceMs);
    QVERIFY(run.waitWritten());
    QCOMPARE(pageOf(anna.history, all).value().items.size(), 60);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection WHERE state = 5"_s).toInt(), 60);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection"_s).toInt(), 60);
    QCOMPARE(onServer(place, u"SELECT SUM(requests) FROM detection"_s).toInt(), 60 * 3);
    QCOMPARE(lost.size(), 1);
}

void TestHistoryTeam::killedDuringAnOutageNothingIsForgotten()
{
    const Place place;
    const QTemporaryDir folder;
    Outage outage;
    QVERIFY(outage.isThere());
    {
        History history(folder.path(), restless(place));
        Told run(history.beginRun(contextOf(2)));
        run.put(RowsPlanned{RowId{}, peerIds(2), at(1)});
        run.put(RowSending{RowId{}, at(5)});
        QVERIFY(run.waitWritten()); // the create may leave: it is on a disk, if not on the server
    }
    History history(folder.path(), restless(place));
    QSignalSpy reached(&history, &History::teamReached);
    QCOMPARE(openRunsOf(history).value().size(), 1);
    const OpenRun open = claimOf(history, QLatin1StringView(oneRun)).value();
    QCOMPARE(open.rows.size(), 1);
    Told run(history.continueRun(open));
    run.put(RowEnded{clearRow(0), false});
    run.put(RunClosed{1, at(99)});
    QVERIFY(run.waitWritten());
    QVERIFY(outage.end());
    QTRY_COMPARE_WITH_TIMEOUT(reached.size(), 1, patienceMs);
    const KeptRun kept = runsOf(history).value().items.value(0);
    QCOMPARE(kept.detections(), 2);
    QCOMPARE(kept.counts.of(insight::Outcome::Running), 0);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection WHERE state = 5"_s).toInt(), 1);
}

void TestHistoryTeam::sharedRunThatWasLeftWaitsForTheServer()
{
    const Place place;
    const QTemporaryDir folder;
    {
        History history(folder.path(), restless(place));
        Told run(history.beginRun(contextOf(2)));
        run.put(RowsPlanned{RowId{}, peerIds(2), at(1)});
        run.put(RunLeftOpen{});
    }
    Outage outage;
    QVERIFY(outage.isThere());
    History history(folder.path(), restless(place));
    // A colleague may have sent its rows meanwhile: to send them again would be a second task.
    QCOMPARE(openRunsOf(history).value().size(), 0);
    QCOMPARE(claimOf(history, QLatin1StringView(oneRun)).error(),
             u"This run is shared with a team: it goes on when the team's history can be reached."_s);
    QVERIFY(outage.end());
    QTRY_COMPARE_WITH_TIMEOUT(openRunsOf(history).value().size(), 1, patienceMs);
    QCOMPARE(claimOf(history, QLatin1StringView(oneRun)).value().rows.size(), 2);
}

void TestHistoryTeam::olderStateThatComesLateReplacesNoResult()
{
    const Place place;
    Workstation anna(restless(place));
    Told run(anna.history.beginRun(contextOf(2)));
    run.put(RowsPlanned{RowId{}, peerIds(2), at(1)});
    QVERIFY(runsOf(anna.history));
    // What a colleague wrote who took the run for left: a result, and a row that was not sent.
    onServer(place, u"UPDATE detection SET state = 5, loss = 7, task_id = 'theirs' WHERE place = 0"_s);
    onServer(place, u"UPDATE detection SET state = 7, reason = 12 WHERE place = 1"_s);
    run.put(RowSending{RowId{}, at(5)});
    putRows(run, 1, 1);
    QVERIFY(runsOf(anna.history));
    QCOMPARE(onServer(place, u"SELECT state || ' ' || loss || ' ' || task_id FROM detection WHERE place = 0"_s),
             u"5 7 theirs"_s);
    QCOMPARE(onServer(place, u"SELECT state || ' ' || loss || ' ' || task_id FROM detection WHERE place = 1"_s),
             u"5 1 task-1"_s);
}

void TestHistoryTeam::refusalNamesNoPassword()
{
    const Place place;
    HistoryOptions options = restless(place);
    options.team->password = [] { return u"Geh'eim; sslmode=\\ 17"_s; };
    Workstation anna(options);
    QSignalSpy lost(&anna.history, &History::teamLost);
    anna.history.open();
    QTRY_COMPARE(lost.size(), 1);
    const QString why = lost[0][0].toString();
    QVERIFY2(why.contains(u"password authentication failed"_s), qPrintable(why));
    QVERIFY2(!why.contains(u"eim"_s), qPrintable(why));
}

void TestHistoryTeam::newerTablesAreLeftAlone()
{
    const Place place;
    {
        Workstation anna(restless(place));
        QVERIFY(runsOf(anna.history));
    }
    onServer(place, u"UPDATE schema_version SET version = 99"_s);
    Workstation bo(restless(place));
    QSignalSpy lost(&bo.history, &History::teamLost);
    Told run(bo.history.beginRun(contextOf(1)));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    QVERIFY(run.waitWritten());
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(lost[0][0].toString(),
             u"The history was written by a newer version of Peerlight, and is left as it is."_s);
    QCOMPARE(onServer(place, u"SELECT COUNT(*) FROM detection"_s).toInt(), 0);
    QCOMPARE(runsOf(bo.history).value().items.size(), 1);
}

void TestHistoryTeam::manyMayBeginAtOnceOnAnEmptyServer()
{
    const Place place;
    std::vector<std::unique_ptr<Workstation>> stations;
    int reached = 0;
    QStringList losses;
    for (int n = 0; n < 6; ++n) {
        History &history = stations.emplace_back(std::make_unique<Workstation>(restless(place)))->history;
        connect(&history, &History::teamReached, this, [&reached] { ++reached; });
        connect(&history, &History::teamLost, this, [&losses](const QString &why) { losses.append(why); });
        history.open();
    }
    QTRY_COMPARE(reached, 6);
    QCOMPARE(losses, QStringList());
    QCOMPARE(onServer(place, u"SELECT version FROM schema_version"_s).toInt(), static_cast<int>(schemaSteps().size()));
}

QTEST_GUILESS_MAIN(TestHistoryTeam)
#include "tst_history_team.moc"
