// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "app/report/result.h"
#include "tests/unit/history_fixture.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

class TestHistoryKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultIsTheSameAsWhenItWasLive_data();
    void resultIsTheSameAsWhenItWasLive();
    void rareWordsAreKept();
    void textIsNoStatement();
    void unfinishedRowIsRunningAndOpen();
    void pagesAreNewestFirstAndWithoutGaps();
    void pageCanBeOfOneRunOrOnePeer();
    void pageIsFoundByAnIndex_data();
    void pageIsFoundByAnIndex();
    void manyEndedRows();
};

namespace {

Row completeRow(int n, int loss)
{
    Row row = endedRow(n, Phase::Complete);
    row.lossPercent = loss;
    row.detectionId = u"task-%1"_s.arg(n);
    row.sentAt = at(5);
    row.acceptedAt = at(6);
    api::Detection task;
    task.id = *api::DetectionId::parse(row.detectionId);
    task.status = api::DetectionStatus::Complete;
    task.statusText = u"complete"_s;
    task.lossRatio = loss;
    task.startTime = u"2026-11-25 10:00:00"_s;
    task.endTime = u"2026-11-25 10:00:09"_s;
    row.detection = task;
    return row;
}

Row refusedRow(api::ErrorKind kind)
{
    Row row = endedRow(0, Phase::Unknown, UnknownReason::Refused);
    row.sentAt = at(5);
    row.error = api::Error{kind, 404, u"APIGW.0101"_s, u"req-1"_s, u"Not there: <b>ü</b>"_s, u"{\"a\": 'b'}"_s, {}};
    return row;
}

Row notUnderstoodRow()
{
    Row row = completeRow(0, 0);
    row.phase = Phase::Unknown;
    row.reason = UnknownReason::NotUnderstood;
    row.lossPercent.reset();
    row.detection->lossRatio.reset();
    row.detection->status = api::DetectionStatus::Unrecognized;
    row.detection->statusText = u"COMPLETE?"_s;
    row.detection->raw = QJsonObject{{u"loss_ratio"_s, u"many"_s}};
    return row;
}

void putWhole(Told &run, const Row &row)
{
    if (row.sentAt)
        run.put(RowSending{row.id, *row.sentAt});
    if (row.acceptedAt)
        run.put(RowAccepted{row.id, row.detectionId, row.recovered, *row.acceptedAt});
    run.put(RowEnded{row, false});
}

} // namespace

void TestHistoryKept::resultIsTheSameAsWhenItWasLive_data()
{
    QTest::addColumn<Row>("row");
    QTest::newRow("clear") << completeRow(0, 0);
    QTest::newRow("degraded") << completeRow(0, 40);
    Row recovered = completeRow(0, 100);
    recovered.recovered = true;
    QTest::newRow("recovered") << recovered;
    Row failed = completeRow(0, 0);
    failed.phase = Phase::Error;
    failed.lossPercent.reset();
    failed.detection->status = api::DetectionStatus::Error;
    failed.detection->statusText = u"error"_s;
    QTest::newRow("test failed") << failed;
    QTest::newRow("refused") << refusedRow(api::ErrorKind::Rejected);
    QTest::newRow("not found") << refusedRow(api::ErrorKind::NotFound);
    QTest::newRow("not understood") << notUnderstoodRow();
    QTest::newRow("never sent") << endedRow(0, Phase::Unknown, UnknownReason::NotSent);
    Row stopped = completeRow(0, 0);
    stopped.phase = Phase::Unknown;
    stopped.reason = UnknownReason::Stopped;
    stopped.lossPercent.reset();
    stopped.detection.reset();
    QTest::newRow("stopped") << stopped;
}

void TestHistoryKept::resultIsTheSameAsWhenItWasLive()
{
    QFETCH(Row, row);
    const Place folder;
    const RunContext context = contextOf(1);
    History history(folder.path(), folder.options());
    Told run(history.beginRun(context));
    run.put(RowsPlanned{RowId{}, peerIds(1), row.queuedAt});
    putWhole(run, row);
    const QList<KeptDetection> kept = pageOf(history).value().items;
    QCOMPARE(kept.size(), 1);
    QVERIFY(!kept[0].open);
    QCOMPARE(kept[0].runId, context.runId);
    QCOMPARE(kept[0].endpoint, context.endpoint);
    QCOMPARE(kept[0].project, context.project);

    const report::ResultLine live = report::resultLine(row, context.peers[0]);
    const report::ResultLine line = report::resultLine(kept[0].row, kept[0].peer);
    QCOMPARE(line.peerId, live.peerId);
    QCOMPARE(line.peerName, live.peerName);
    QCOMPARE(line.remoteGateway, live.remoteGateway);
    QCOMPARE(line.detectionId, live.detectionId);
    QCOMPARE(line.outcome, live.outcome);
    QCOMPARE(line.reason, live.reason);
    QCOMPARE(line.reasonCode, live.reasonCode);
    QCOMPARE(line.lossPercent, live.lossPercent);
    QCOMPARE(line.startedAt, live.startedAt);
    QCOMPARE(line.endedAt, live.endedAt);
    QCOMPARE(line.serviceStartTime, live.serviceStartTime);
    QCOMPARE(line.serviceEndTime, live.serviceEndTime);
    QCOMPARE(line.requestId, live.requestId);
    QCOMPARE(line.requests, live.requests);
    QCOMPARE(line.recovered, live.recovered);
}

/// What a person or the service wrote is a value of the database, whatever it looks like.
void TestHistoryKept::textIsNoStatement()
{
    const QTemporaryDir folder;
    const QString evil = u"'; DROP TABLE run; --\" %1 \U0001F600\u202e"_s;
    History history(folder.path());
    RunContext context = contextOf(1);
    context.peers[0].name = evil;
    context.peers[0].remoteGateway = evil;
    Told run(history.beginRun(context));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    Row row = notUnderstoodRow();
    row.detection->statusText = evil;
    putWhole(run, row);
    const auto page = pageOf(history);
    QVERIFY2(page, qPrintable(page ? QString() : page.error()));
    QCOMPARE(page->items.size(), 1);
    QCOMPARE(page->items[0].peer.name, evil);
    QCOMPARE(page->items[0].row.detection->statusText, evil);
}

void TestHistoryKept::rareWordsAreKept()
{
    const Place folder;
    History history(folder.path(), folder.options());
    Told run(history.beginRun(contextOf(1)));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    putWhole(run, refusedRow(api::ErrorKind::Tls));
    QCOMPARE(*pageOf(history).value().items[0].row.error, *refusedRow(api::ErrorKind::Tls).error);
    putWhole(run, notUnderstoodRow());
    const Row row = pageOf(history).value().items[0].row;
    QVERIFY(!row.error);
    QCOMPARE(row.detection->statusText, u"COMPLETE?"_s);
    QCOMPARE(row.detection->raw.text(), notUnderstoodRow().detection->raw.text());
}

void TestHistoryKept::unfinishedRowIsRunningAndOpen()
{
    const Place folder;
    History history(folder.path(), folder.options());
    Told run(history.beginRun(contextOf(1)));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    run.put(RowSending{RowId{}, at(5)});
    const KeptDetection kept = pageOf(history).value().items.value(0);
    QVERIFY(kept.open);
    QCOMPARE(insight::outcomeOf(kept.row), insight::Outcome::Running);
    QCOMPARE(kept.row.sentAt->wallMs, at(5).wallMs);
}

void TestHistoryKept::pagesAreNewestFirstAndWithoutGaps()
{
    const Place folder;
    History history(folder.path(), folder.options());
    Told run(history.beginRun(contextOf(25)));
    run.put(RowsPlanned{RowId{}, peerIds(25), at(1)});
    DetectionQuery query;
    query.limit = 10;
    QList<int> places;
    do {
        const DetectionPage page = pageOf(history, query).value();
        for (const KeptDetection &kept : page.items)
            places.append(static_cast<int>(kept.row.id));
        query.before = page.next;
    } while (query.before);
    QCOMPARE(places.size(), 25);
    QVERIFY(std::is_sorted(places.crbegin(), places.crend()));
}

void TestHistoryKept::pageCanBeOfOneRunOrOnePeer()
{
    const Place folder;
    History history(folder.path(), folder.options());
    Told first(history.beginRun(contextOf(3, u"first"_s)));
    first.put(RowsPlanned{RowId{}, peerIds(3), at(1)});
    Told second(history.beginRun(contextOf(2, u"second"_s)));
    second.put(RowsPlanned{RowId{}, peerIds(2), at(2)});

    DetectionQuery query;
    query.runId = u"first"_s;
    QCOMPARE(pageOf(history, query).value().items.size(), 3);
    query.peer = peerId(2);
    QCOMPARE(pageOf(history, query).value().items.size(), 1);
    query.runId.clear();
    query.peer = peerId(1);
    const QList<KeptDetection> ofPeer = pageOf(history, query).value().items;
    QCOMPARE(ofPeer.size(), 2);
    QCOMPARE(ofPeer[0].runId, u"second"_s);
    query.peer = peerId(77);
    QCOMPARE(pageOf(history, query).value().items.size(), 0);
}

void TestHistoryKept::pageIsFoundByAnIndex_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("plan");
    QTest::newRow("all") << u"no < 9"_s << u"SEARCH detection USING INTEGER PRIMARY KEY (rowid<?)"_s;
    QTest::newRow("peer") << u"no < 9 AND peer_no = 1"_s
                          << u"SEARCH detection USING INDEX detection_peer (peer_no=? AND rowid<?)"_s;
}

void TestHistoryKept::pageIsFoundByAnIndex()
{
    QFETCH(QString, where);
    const Place folder;
    Database db;
    QVERIFY(openDatabase(db, folder.path(), Millis(1000)));
    QStringList plan;
    QVERIFY(db.check([&] {
        db.each(u"EXPLAIN QUERY PLAN SELECT * FROM detection WHERE %1 ORDER BY no DESC LIMIT 10"_s.arg(where), {},
                [&plan](const QSqlQuery &query) { plan.append(query.value(3).toString()); });
    }));
    QCOMPARE(plan.size(), 1); // a second line would be a sort
    QTEST(plan[0], "plan");
}

void TestHistoryKept::manyEndedRows()
{
    constexpr int count = 5000;
    const Place folder;
    QElapsedTimer timer;
    timer.start();
    {
        History history(folder.path(), folder.options());
        Told run(history.beginRun(contextOf(count)));
        run.put(RowsPlanned{RowId{}, peerIds(count), at(1)});
        for (int n = 0; n < count; ++n)
            putWhole(run, completeRow(n, n % 101));
        run.put(RunClosed{3 * count, at(99)});
        QVERIFY(run.waitWritten());
        qInfo("%d rows, %d entries: %d commits, %d ms", count, static_cast<int>(run.appended), run.groups,
              static_cast<int>(timer.restart()));
        QCOMPARE(pageOf(history).value().items.size(), 100);
        qInfo("a page of 100: %d ms", static_cast<int>(timer.elapsed()));
    }
    // What the next million costs: names, ids of peers and the first pages are there already.
    const qint64 bytes = QFileInfo(databaseFileIn(folder.path())).size();
    qInfo("%d bytes a detection, its peer and name included", static_cast<int>(bytes / count));
}

QTEST_GUILESS_MAIN(TestHistoryKept)
#include "tst_history_kept.moc"
