// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "tests/unit/history_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

class TestHistoryWriting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyEntriesShareATransaction();
    void entriesAreWrittenInOrder();
    void fullDiskStallsAndGoesOn();
    void lockedDatabaseStallsAndGoesOn();
    void historyThatCannotBeOpenedGoesOnLater();
    void destroyingWritesWhatWasAppended();
    void journalMayOutliveItsHistory();
    void nothingIsToldWithinTheCallOrAfterTheContext();
};

namespace {

HistoryOptions impatient()
{
    HistoryOptions options;
    options.retryEvery = Millis(20);
    options.busyTimeout = Millis(20);
    return options;
}

RowsPlanned planned(int count)
{
    return {RowId{}, peerIds(count), at(1)};
}

} // namespace

void TestHistoryWriting::manyEntriesShareATransaction()
{
    constexpr int creates = 1000;
    const Place folder;
    History history(folder.path(), folder.options());
    Told run(history.beginRun(contextOf(creates)));
    run.put(planned(creates));
    QVERIFY(run.waitWritten());
    QElapsedTimer timer;
    timer.start();
    for (int n = 0; n < creates; ++n)
        run.put(RowSending{RowId(static_cast<quint32>(n)), at(n)});
    QVERIFY(run.waitWritten());
    QVERIFY(run.rising);
    qInfo("%d creates, %d commits in %d ms", creates, run.groups - 1, static_cast<int>(timer.elapsed()));
    // As many as fit between two commits, however slow the machine: not one each.
    QVERIFY2(run.groups < creates / 10, qPrintable(QString::number(run.groups)));
}

void TestHistoryWriting::entriesAreWrittenInOrder()
{
    const Place folder;
    History history(folder.path(), folder.options());
    Told run(history.beginRun(contextOf(1)));
    run.put(planned(1));
    for (int n = 0; n < 50; ++n) {
        run.put(RowSending{RowId{}, at(n)});
        run.put(RowReturned{RowId{}});
        if (n % 7 == 0)
            QVERIFY(run.waitWritten());
    }
    run.put(RowSending{RowId{}, at(60)});
    const KeptDetection kept = pageOf(history).value().items.value(0);
    QCOMPARE(kept.row.phase, Phase::Sending);
    QCOMPARE(kept.row.requests, 51);
    QVERIFY(run.waitWritten());
    QVERIFY(run.rising);
}

void TestHistoryWriting::fullDiskStallsAndGoesOn()
{
    const Place folder;
    // SQLite answers SQLITE_FULL at this limit as it does when the disk has no room.
    const auto pages = std::make_shared<std::atomic_int>(1'000'000);
    HistoryOptions options = impatient();
    options.beforeGroup = [pages](QSqlDatabase &db) {
        QSqlQuery(db).exec(u"PRAGMA max_page_count = %1"_s.arg(pages->load()));
    };
    History history(folder.path(), folder.options(options));
    Told first(history.beginRun(contextOf(100, u"first"_s)));
    first.put(planned(100));
    QVERIFY(first.waitWritten());

    *pages = 1; // taken as: no more than there are
    Told second(history.beginRun(contextOf(1000, u"second"_s)));
    second.put(planned(1000));
    QVERIFY(second.waitStalled());
    QCOMPARE(second.stalls[0], u"The disk is full: the history cannot be written."_s);
    second.put(RowSending{RowId{7}, at(5)});
    DetectionQuery all;
    all.limit = 2000;
    QCOMPARE(pageOf(history, all).value().items.size(), 100);
    QCOMPARE(second.written, JournalSeq(0));

    *pages = 1'000'000;
    QVERIFY(second.waitWritten());
    QCOMPARE(second.stalls.size(), 1);
    QVERIFY(first.stalls.isEmpty());
    QCOMPARE(pageOf(history, all).value().items.size(), 1100);
}

void TestHistoryWriting::lockedDatabaseStallsAndGoesOn()
{
    const Place folder;
    History history(folder.path(), folder.options(impatient()));
    Told run(history.beginRun(contextOf(1)));
    run.put(planned(1));
    QVERIFY(run.waitWritten());
    Database other;
    QVERIFY(other.open(databaseFileIn(folder.path()), Millis(1000)));
    QVERIFY(other.check([&] { other.run(u"BEGIN EXCLUSIVE"_s); }));
    run.put(RowSending{RowId{}, at(5)});
    QVERIFY(run.waitStalled());
    QCOMPARE(run.stalls[0], u"The history cannot be written: another program keeps it locked."_s);
    QVERIFY(other.check([&] { other.run(u"ROLLBACK"_s); }));
    QVERIFY(run.waitWritten());
    QCOMPARE(run.stalls.size(), 1);
}

void TestHistoryWriting::historyThatCannotBeOpenedGoesOnLater()
{
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"data"_s);
    QFile blocker(folder);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    History history(folder, impatient());
    QSignalSpy failed(&history, &History::failed);
    QSignalSpy opened(&history, &History::opened);
    history.open();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!pageOf(history));
    Told run(history.beginRun(contextOf(1)));
    run.put(planned(1));
    QVERIFY(run.waitStalled());
    QCOMPARE(run.stalls[0], failed[0][0].toString());
    QVERIFY(blocker.remove());
    QVERIFY(run.waitWritten());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestHistoryWriting::destroyingWritesWhatWasAppended()
{
    const Place folder;
    {
        History history(folder.path(), folder.options());
        Told run(history.beginRun(contextOf(300)));
        run.put(planned(300));
        for (int n = 0; n < 300; ++n)
            run.put(RowSending{RowId(static_cast<quint32>(n)), at(n)});
    }
    History history(folder.path(), folder.options());
    QCOMPARE(openRunsOf(history).value().value(0).rows.size(), 300);
}

void TestHistoryWriting::journalMayOutliveItsHistory()
{
    const Place folder;
    auto history = std::make_unique<History>(folder.path(), folder.options());
    Told run(history->beginRun(contextOf(1)));
    run.put(planned(1));
    history.reset();
    run.put(RowSending{RowId{}, at(5)});
    History next(folder.path(), folder.options());
    QCOMPARE(pageOf(next).value().items.value(0).row.phase, Phase::Queued);
    QCOMPARE(run.written, JournalSeq(1)); // what it tells is true, and no more than that
}

void TestHistoryWriting::nothingIsToldWithinTheCallOrAfterTheContext()
{
    const Place folder;
    History history(folder.path(), folder.options());
    bool told = false;
    auto context = std::make_unique<QObject>();
    history.detections({}, context.get(), [&told](const Expected<DetectionPage> &) { told = true; });
    const std::unique_ptr<Journal> journal = history.beginRun(contextOf(1));
    journal->open(
        context.get(), [&told](JournalSeq) { told = true; }, [&told](const QString &) { told = true; });
    journal->append(1, planned(1));
    context.reset();
    QVERIFY(!told);
    QVERIFY(pageOf(history)); // what was asked before has been answered by now
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestHistoryWriting)
#include "tst_history_writing.moc"
