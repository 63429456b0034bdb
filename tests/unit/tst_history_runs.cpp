// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/history_fixture.h"

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;
using Was = OpenRow::Was;

Q_DECLARE_METATYPE(QList<peerlight::detection::JournalEntry>)

class TestHistoryRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowIsFoundAgainAsItWas_data();
    void rowIsFoundAgainAsItWas();
    void rowThatIsSettledIsNotFound_data();
    void rowThatIsSettledIsNotFound();
    void runIsFoundWithAllThatIsNeeded();
    void plannedRowsGoOnOnlyWhenLeftOpen();
    void runWithNothingOpenIsTidied();
    void timeSinceTheSendNeedsTheSameBoot_data();
    void timeSinceTheSendNeedsTheSameBoot();
    void runOfALivingProcessIsNotOpen();
    void ownRunIsOpenWhenItsJournalIsGone();
    void onlyOneCanClaim();
    void continuedRowsKeepTheirPlaces();
    void endedRowKeepsTheTaskThatWasKnown();

private:
    static QList<OpenRun> reopened(const Place &folder, const QList<JournalEntry> &entries, int peers = 1);
};

QList<OpenRun> TestHistoryRuns::reopened(const Place &folder, const QList<JournalEntry> &entries, int peers)
{
    {
        History history(folder.path(), folder.options());
        Told run(history.beginRun(contextOf(peers)));
        run.put(RowsPlanned{RowId{}, peerIds(peers), at(1)});
        for (const JournalEntry &entry : entries)
            run.put(entry);
    }
    History history(folder.path(), folder.options());
    return openRunsOf(history).value_or(QList<OpenRun>());
}

void TestHistoryRuns::rowIsFoundAgainAsItWas_data()
{
    QTest::addColumn<QList<JournalEntry>>("entries");
    QTest::addColumn<int>("was");
    QTest::addColumn<QString>("task");
    QTest::addColumn<bool>("recovered");
    QTest::addColumn<int>("requests");

    const JournalEntry sending = RowSending{RowId{}, at(5)};
    const JournalEntry lost = RowInDoubt{RowId{}};
    const JournalEntry inDoubt = RowEnded{endedRow(0, Phase::Unknown, UnknownReason::Stopped), true};
    const auto row = [](const char *name, const QList<JournalEntry> &entries, Was was, const QString &task,
                        bool recovered, int requests) {
        QTest::newRow(name) << entries << static_cast<int>(was) << task << recovered << requests;
    };
    row("sending", {sending}, Was::InDoubt, {}, false, 1);
    row("sent again", {sending, RowReturned{RowId{}}, sending}, Was::InDoubt, {}, false, 2);
    row("in doubt", {sending, lost}, Was::InDoubt, {}, false, 1);
    row("accepted", {sending, RowAccepted{RowId{}, u"t1"_s, false, at(7)}}, Was::Accepted, u"t1"_s, false, 1);
    row("recovered", {sending, lost, RowAccepted{RowId{}, u"t1"_s, true, at(7)}}, Was::Accepted, u"t1"_s, true, 1);
    row("ended in doubt", {sending, lost, inDoubt}, Was::InDoubt, {}, false, 3);
    row("closed in doubt", {sending, lost, inDoubt, RunClosed{4, at(99)}}, Was::InDoubt, {}, false, 3);
    row("planned", {RunLeftOpen{}}, Was::Planned, {}, false, 0);
    row("returned", {sending, RowReturned{RowId{}}, RunLeftOpen{}}, Was::Planned, {}, false, 1);
}

void TestHistoryRuns::rowIsFoundAgainAsItWas()
{
    QFETCH(QList<JournalEntry>, entries);
    const Place folder;
    const QList<OpenRun> runs = reopened(folder, entries);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].rows.size(), 1);
    const OpenRow &row = runs[0].rows[0];
    QCOMPARE(row.peer.text(), peerId(0).text());
    QTEST(static_cast<int>(row.was), "was");
    QTEST(row.taskId, "task");
    QTEST(row.recovered, "recovered");
    QTEST(row.requests, "requests");
}

void TestHistoryRuns::rowThatIsSettledIsNotFound_data()
{
    QTest::addColumn<QList<JournalEntry>>("entries");
    const JournalEntry sending = RowSending{RowId{}, at(5)};
    QTest::newRow("planned") << QList<JournalEntry>{};
    QTest::newRow("returned") << QList<JournalEntry>{sending, RowReturned{RowId{}}};
    QTest::newRow("complete") << QList<JournalEntry>{sending, RowEnded{endedRow(0, Phase::Complete), false}};
    QTest::newRow("complete is never in doubt")
        << QList<JournalEntry>{sending, RowEnded{endedRow(0, Phase::Complete), true}};
    QTest::newRow("error") << QList<JournalEntry>{sending, RowEnded{endedRow(0, Phase::Error), false}};
    QTest::newRow("settled later") << QList<JournalEntry>{
        sending, RowEnded{endedRow(0, Phase::Unknown, UnknownReason::Stopped), true},
        RowEnded{endedRow(0, Phase::Unknown, UnknownReason::Stopped), false}};
}

void TestHistoryRuns::rowThatIsSettledIsNotFound()
{
    QFETCH(QList<JournalEntry>, entries);
    const Place folder;
    QCOMPARE(reopened(folder, entries).size(), 0);
}

void TestHistoryRuns::runIsFoundWithAllThatIsNeeded()
{
    const Place folder;
    const QList<OpenRun> runs =
        reopened(folder, {FenceStored{true, {u"old2"_s, u"old1"_s}}, RowSending{RowId{1}, at(5)}}, 3);
    QCOMPARE(runs.size(), 1);
    const OpenRun &run = runs[0];
    const RunContext begun = contextOf(3);
    QCOMPARE(run.runId, begun.runId);
    QCOMPARE(run.endpoint, begun.endpoint);
    QCOMPARE(run.project, begun.project);
    QCOMPARE(run.startedAtMs, begun.startedAtMs);
    QCOMPARE(run.rowDeadline, begun.rowDeadline);
    QVERIFY(run.fenceKnown && !run.leftOpen);
    QCOMPARE(run.fenceIds, QStringList({u"old1"_s, u"old2"_s}));
    QCOMPARE(run.rows.size(), 1);
    QCOMPARE(run.rows[0].place, 1);
    QCOMPARE(run.rows[0].peerName, u"peer 1"_s);
    QCOMPARE(run.rows[0].remoteGateway, u"10.0.1.1/30"_s);
    QCOMPARE(run.nextPlace, 3);
}

void TestHistoryRuns::plannedRowsGoOnOnlyWhenLeftOpen()
{
    const Place crashed;
    QCOMPARE(reopened(crashed, {RowSending{RowId{1}, at(5)}}, 3).value(0).rows.size(), 1);
    History history(crashed.path(), crashed.options());
    QCOMPARE(claimOf(history, contextOf(0).runId).value().rows.size(), 1);
    const QList<KeptDetection> kept = pageOf(history).value().items;
    QCOMPARE(kept.size(), 3);
    QVERIFY(!kept[0].open && kept[1].open && !kept[2].open);
    QCOMPARE(kept[0].row.reason, UnknownReason::Abandoned);

    const Place left;
    QCOMPARE(reopened(left, {RowSending{RowId{1}, at(5)}, RunLeftOpen{}}, 3).value(0).rows.size(), 3);
}

void TestHistoryRuns::runWithNothingOpenIsTidied()
{
    const Place folder;
    QVERIFY(reopened(folder, {}, 2).isEmpty());
    History history(folder.path(), folder.options());
    const QList<KeptDetection> kept = pageOf(history).value().items;
    QCOMPARE(kept.size(), 2);
    for (const KeptDetection &one : kept) {
        QVERIFY(!one.open);
        QCOMPARE(one.row.phase, Phase::Unknown);
        QCOMPARE(one.row.reason, UnknownReason::Abandoned);
    }
}

void TestHistoryRuns::timeSinceTheSendNeedsTheSameBoot_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("boot");
    QTest::addColumn<Stamp>("now");
    QTest::addColumn<qint64>("ago");
    const Stamp later{Millis(7), 1'000'000 + 5000 + 800};
    QTest::newRow("same boot, clock set back") << u"one"_s << u"one"_s << Stamp{Millis(5500), 3} << qint64(500);
    QTest::newRow("other boot") << u"one"_s << u"two"_s << later << qint64(800);
    QTest::newRow("other boot, clock set back") << u"one"_s << u"two"_s << Stamp{Millis(7), 3} << qint64(0);
    QTest::newRow("the system does not tell") << QString() << QString() << later << qint64(800);
}

void TestHistoryRuns::timeSinceTheSendNeedsTheSameBoot()
{
    QFETCH(QString, first);
    QFETCH(QString, boot);
    QFETCH(Stamp, now);
    const Place folder;
    HistoryOptions options;
    options.bootId = first;
    {
        History history(folder.path(), folder.options(options));
        Told run(history.beginRun(contextOf(1)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        run.put(RowSending{RowId{}, at(5000)});
    }
    options.bootId = boot;
    options.clock = [now] { return now; };
    History history(folder.path(), folder.options(options));
    const QList<OpenRun> runs = openRunsOf(history).value();
    QCOMPARE(runs.size(), 1);
    QTEST(static_cast<qint64>(runs[0].rows[0].sentAgo.count()), "ago");
}

void TestHistoryRuns::runOfALivingProcessIsNotOpen()
{
    const Place folder;
    const QString runId = contextOf(1).runId;
    History second(folder.path(), folder.options());
    {
        History first(folder.path(), folder.options());
        Told run(first.beginRun(contextOf(1)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        run.put(RowSending{RowId{}, at(5)});
        QVERIFY(run.waitWritten());
        QCOMPARE(openRunsOf(first).value().size(), 0);
        QCOMPARE(openRunsOf(second).value().size(), 0);
        QVERIFY(!claimOf(second, runId));
        QVERIFY(!claimOf(first, runId));
    }
    QCOMPARE(openRunsOf(second).value().size(), 1);
}

void TestHistoryRuns::ownRunIsOpenWhenItsJournalIsGone()
{
    const Place folder;
    History history(folder.path(), folder.options());
    {
        Told run(history.beginRun(contextOf(1)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        run.put(RowSending{RowId{}, at(5)});
    }
    QCOMPARE(openRunsOf(history).value().size(), 1);
    const Told again(history.continueRun(claimOf(history, contextOf(1).runId).value()));
    QCOMPARE(openRunsOf(history).value().size(), 0);
}

void TestHistoryRuns::onlyOneCanClaim()
{
    const Place folder;
    QCOMPARE(reopened(folder, {RowSending{RowId{}, at(5)}}).size(), 1);
    History first(folder.path(), folder.options());
    History second(folder.path(), folder.options());
    int claimed = 0;
    int answers = 0;
    const auto count = [&](const Expected<OpenRun> &run) {
        claimed += run ? 1 : 0;
        ++answers;
    };
    first.claim(contextOf(1).runId, this, count);
    second.claim(contextOf(1).runId, this, count);
    QTRY_COMPARE(answers, 2);
    QCOMPARE(claimed, 1);
    QVERIFY(!claimOf(first, u"no such run"_s));
}

void TestHistoryRuns::continuedRowsKeepTheirPlaces()
{
    const Place folder;
    QCOMPARE(reopened(folder, {RowSending{RowId{1}, at(5)}, RowSending{RowId{3}, at(6)}}, 4).size(), 1);
    {
        History history(folder.path(), folder.options());
        Told run(history.continueRun(claimOf(history, contextOf(0).runId).value()));
        Row row = endedRow(1, Phase::Complete);
        row.lossPercent = 7;
        run.put(RowEnded{row, false});
        run.put(RowsPlanned{RowId{2}, {peerId(9)}, at(50)});
        QVERIFY(run.waitWritten());
    }
    History history(folder.path(), folder.options());
    const QList<KeptDetection> kept = pageOf(history).value().items;
    QCOMPARE(kept.size(), 5);
    QCOMPARE(static_cast<int>(kept[0].row.id), 4);
    QCOMPARE(kept[0].row.peer.text(), peerId(9).text());
    QCOMPARE(static_cast<int>(kept[1].row.id), 3);
    QCOMPARE(kept[1].row.lossPercent, 7);
    QCOMPARE(kept[1].row.sentAt->wallMs, at(6).wallMs);
    QCOMPARE(kept[3].row.phase, Phase::Sending);
}

void TestHistoryRuns::endedRowKeepsTheTaskThatWasKnown()
{
    const Place folder;
    QVERIFY(reopened(folder, {RowSending{RowId{}, at(5)}, RowAccepted{RowId{}, u"t1"_s, false, at(6)},
                              RowEnded{endedRow(0, Phase::Unknown, UnknownReason::Stopped), false}})
                .isEmpty());
    History history(folder.path(), folder.options());
    const QList<KeptDetection> kept = pageOf(history).value().items;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].row.detectionId, u"t1"_s);
}

QTEST_GUILESS_MAIN(TestHistoryRuns)
#include "tst_history_runs.moc"
