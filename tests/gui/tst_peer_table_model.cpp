// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;
using detection::Phase;

class TestPeerTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsAndMerges();
    void removes();
    void ignoresStrangers();
    void gathersChanges();
    void mergesRanges_data();
    void mergesRanges();
    void tellsRolesAndColumns();
    void countsLatest();
    void keepsLastTen();
    void lateTaskIdIsNoNewResult();
    void agesAreToldWhenTheyChange();
    void ageTimerSleepsWithoutNeed();
    void randomOperations();
    void thousandsOfRowsAreCheap();
};

void TestPeerTableModel::addsAndMerges()
{
    ModelBench bench;
    QSignalSpy inserted(&bench.model, &QAbstractItemModel::rowsInserted);
    inventory::Peer bare;
    bare.id = peerId(2);
    QCOMPARE(bench.model.addPeers({peerNumber(1), bare, bare}), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(bench.at(1, PeerColumn::Peer).toString(), bare.id.text());

    QCOMPARE(bench.model.addPeers({peerNumber(2), peerNumber(3), bare}), 1);
    QCOMPARE(bench.model.rowCount(), 3);
    QCOMPARE(bench.at(1, PeerColumn::Peer).toString(), u"edge-2"_s); // a bare id takes nothing away
    QCOMPARE(bench.model.peer(peerId(2))->vlan, 102);
    bench.model.flushChanges();
    QCOMPARE(bench.ranges(), QStringList{u"1-1"_s});

    QCOMPARE(bench.model.addPeers({peerNumber(2)}), 0);
    bench.model.flushChanges();
    QVERIFY(bench.ranges().isEmpty()); // nothing new was said
    QCOMPARE(bench.model.addPeers({}), 0);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(bench.model.peers(), peersNumbered(1, 3));
}

void TestPeerTableModel::removes()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 9));
    bench.model.applyRow(completeRow(9, 100));
    QSignalSpy removed(&bench.model, &QAbstractItemModel::rowsRemoved);
    bench.model.removePeers({peerId(8), peerId(2), peerId(3), peerId(2), peerId(77)});
    QCOMPARE(removed.size(), 2); // 8, and 2 to 3
    QCOMPARE(bench.model.rowCount(), 7);
    QCOMPARE(bench.model.indexOf(peerId(9)), 6);
    QVERIFY(!bench.model.indexOf(peerId(2)));
    QCOMPARE(bench.model.rowFor(peerId(9))->lossPercent, 100);
    QCOMPARE(bench.ranges(), QStringList{u"9-9"_s}); // told before the numbers moved
    bench.model.removePeers(bench.model.peers().isEmpty() ? QList<api::PeerId>{} : QList{peerId(0), peerId(1)});
    bench.model.removePeers({peerId(4), peerId(5), peerId(6), peerId(7), peerId(9)});
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.counts(), insight::OutcomeCounts{});
}

void TestPeerTableModel::ignoresStrangers()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 1));
    bench.model.applyRow(completeRow(5, 0));
    bench.model.flushChanges();
    QVERIFY(bench.changes.isEmpty());
    QVERIFY(!bench.model.rowFor(peerId(5)));
    QVERIFY(!bench.model.rowFor(peerId(1)));
}

void TestPeerTableModel::gathersChanges()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 9));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 50; ++i)
        bench.model.applyRow(rowOf(4, i % 2 ? Phase::Processing : Phase::Sending));
    QVERIFY(bench.changes.isEmpty());
    QVERIFY(bench.changes.wait(1000));
    QVERIFY2(timer.elapsed() >= 90, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(bench.ranges(), QStringList{u"4-4"_s});
    bench.model.flushChanges(); // nothing is left
    QVERIFY(bench.changes.isEmpty());
}

void TestPeerTableModel::mergesRanges_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<QStringList>("ranges");
    QTest::newRow("one") << QList<int>{3} << QStringList{u"3-3"_s};
    QTest::newRow("neighbours in any order") << QList<int>{4, 2, 3} << QStringList{u"2-4"_s};
    QTest::newRow("apart") << QList<int>{9, 0, 1, 5} << QStringList{u"0-1"_s, u"5-5"_s, u"9-9"_s};
    QTest::newRow("exactly half stays apart")
        << QList<int>{1, 3, 5, 7, 9} << QStringList{u"1-1"_s, u"3-3"_s, u"5-5"_s, u"7-7"_s, u"9-9"_s};
    QTest::newRow("more than half is one") << QList<int>{0, 1, 3, 5, 7, 8} << QStringList{u"0-8"_s};
    QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9} << QStringList{u"0-9"_s};
}

void TestPeerTableModel::mergesRanges()
{
    QFETCH(const QList<int>, rows);
    QFETCH(const QStringList, ranges);
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 9));
    for (const int row : rows)
        bench.model.applyRow(rowOf(row, Phase::Queued));
    bench.model.flushChanges();
    QCOMPARE(bench.ranges(), ranges);
}

void TestPeerTableModel::tellsRolesAndColumns()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 9));
    QSignalSpy counts(&bench.model, &PeerTableModel::countsChanged);
    bench.model.applyRow(rowOf(2, Phase::Queued));
    bench.model.flushChanges();
    QCOMPARE(bench.changes.size(), 1);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(bench.changes.at(0).at(0).toModelIndex().column(), 0);
    QCOMPARE(bench.changes.at(0).at(1).toModelIndex().column(), peerColumnCount - 1);
    const auto roles = bench.changes.at(0).at(2).value<QList<int>>();
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(OutcomeRole), int(SortRole)})
        QVERIFY2(roles.contains(role), qPrintable(QString::number(role)));
    QVERIFY(!roles.contains(Qt::TextAlignmentRole));
}

void TestPeerTableModel::countsLatest()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.model.applyRow(completeRow(0, 0));
    bench.model.applyRow(completeRow(1, 100));
    bench.model.applyRow(completeRow(1, 3, 20000)); // a newer detection of the same peer
    bench.model.applyRow(rowOf(2, Phase::Error));
    bench.model.applyRow(rowOf(3, Phase::Processing));
    bench.model.applyRow(rowOf(4, Phase::Unknown));
    const insight::OutcomeCounts expected{
        .clear = 1, .degraded = 1, .unreachable = 0, .testFailed = 1, .unknown = 1, .running = 1};
    QCOMPARE(bench.model.counts(), expected);
    bench.model.removePeers({peerId(1), peerId(3)});
    QCOMPARE(bench.model.counts().degraded, 0);
    QCOMPARE(bench.model.counts().running, 0);
}

void TestPeerTableModel::keepsLastTen()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 0));
    for (int run = 0; run < 12; ++run) {
        const qint64 queuedAt = 1000 + 10000 * run;
        bench.model.applyRow(rowOf(0, Phase::Queued, queuedAt));
        bench.model.applyRow(completeRow(0, run == 11 ? 100 : run == 1 ? 50 : 0, queuedAt));
    }
    const auto history = bench.at(0, PeerColumn::LastTen, HistoryRole).value<QList<int>>();
    QCOMPARE(history.size(), 10);
    QCOMPARE(history.last(), static_cast<int>(insight::Outcome::Unreachable));
    QCOMPARE(history.count(static_cast<int>(insight::Outcome::Degraded)), 0); // the second of twelve is gone
}

void TestPeerTableModel::lateTaskIdIsNoNewResult()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 0));
    detection::Row row = rowOf(0, Phase::Unknown);
    row.reason = detection::UnknownReason::Stopped;
    bench.model.applyRow(row);
    row.detectionId = u"late"_s;
    bench.model.applyRow(row);
    QCOMPARE(bench.model.entryAt(0).history.size(), 1);
    QCOMPARE(bench.model.rowFor(peerId(0))->detectionId, u"late"_s);
    // A second run whose earlier phases were never told is one more result.
    bench.model.applyRow(completeRow(0, 0, 50000));
    QCOMPARE(bench.model.entryAt(0).history.size(), 2);
}

void TestPeerTableModel::agesAreToldWhenTheyChange()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 9));
    bench.model.applyRow(completeRow(3, 0, 92000)); // ended at 100000
    bench.model.flushChanges();
    bench.changes.clear();
    QCOMPARE(bench.at(3, PeerColumn::Age).toString(), u"just now"_s);
    bench.model.refreshAges();
    QVERIFY(bench.changes.isEmpty());
    bench.now = 100000 + 61000;
    bench.model.refreshAges();
    QCOMPARE(bench.changes.size(), 1);
    QCOMPARE(bench.changes.at(0).at(0).toModelIndex().column(), static_cast<int>(PeerColumn::Age));
    QCOMPARE(bench.changes.at(0).at(1).toModelIndex().column(), static_cast<int>(PeerColumn::Age));
    QCOMPARE(bench.ranges(), QStringList{u"3-3"_s});
    QCOMPARE(bench.at(3, PeerColumn::Age).toString(), u"1 min ago"_s);
    bench.now += 30000; // still the same minute
    bench.model.refreshAges();
    QVERIFY(bench.changes.isEmpty());
}

void TestPeerTableModel::ageTimerSleepsWithoutNeed()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 1));
    bench.model.setAgesShown(true);
    QVERIFY(!bench.model.isAgeTimerActive()); // no result has an age
    bench.model.applyRow(rowOf(0, Phase::Processing));
    bench.model.flushChanges();
    QVERIFY(!bench.model.isAgeTimerActive());
    bench.model.applyRow(completeRow(0, 0));
    bench.model.flushChanges();
    QVERIFY(bench.model.isAgeTimerActive());
    bench.model.setAgesShown(false);
    QVERIFY(!bench.model.isAgeTimerActive());
    bench.model.setAgesShown(true);
    QVERIFY(bench.model.isAgeTimerActive());
    bench.model.removePeers({peerId(0)});
    QVERIFY(!bench.model.isAgeTimerActive());
}

void TestPeerTableModel::randomOperations()
{
    // The model tester watches each step; the model is compared with a plain list at the end of each.
    ModelBench bench;
    QRandomGenerator random(7);
    QList<inventory::Peer> expected;
    for (int step = 0; step < 400; ++step) {
        const int number = static_cast<int>(random.bounded(40U));
        const inventory::Peer peer = peerNumber(number);
        switch (random.bounded(4U)) {
        case 0:
            if (bench.model.addPeers({peer}) == 1)
                expected.append(peer);
            break;
        case 1:
            bench.model.removePeers({peer.id, peerId(number + 1)});
            expected.removeIf([number](const auto &p) { return p.id == peerId(number) || p.id == peerId(number + 1); });
            break;
        case 2:
            bench.model.applyRow(completeRow(number, number, 1000 + step));
            break;
        default:
            bench.model.flushChanges();
            break;
        }
        QCOMPARE(bench.model.peers(), expected);
    }
}

void TestPeerTableModel::thousandsOfRowsAreCheap()
{
    PeerTableModel model;
    model.addPeers(peersNumbered(0, 4999));
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < 5000; ++number)
        model.applyRow(completeRow(number, number % 101));
    model.flushChanges();
    QCOMPARE(model.counts().unreachable, 49);
    // Far above what it takes (some 30 ms), far below what a quadratic loop would.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestPeerTableModel)
#include "tst_peer_table_model.moc"
