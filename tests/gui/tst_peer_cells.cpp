// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/peers/cell_text.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;
using detection::Phase;

class TestPeerCells : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lossNeedsCompletion();
    void staleFades();
    void taskWords_data();
    void taskWords();
    void pairFallsBackToLine();
    void remoteTextIsHarmless();
    void sentenceHasAge();
    void addressesAreOrderedByNumber();
    void worstComesFirst();
    void everyColumnHasATitle();
};

void TestPeerCells::lossNeedsCompletion()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 0));
    QCOMPARE(bench.at(0, PeerColumn::Loss).toString(), u"–"_s);
    detection::Row row = rowOf(0, Phase::Processing);
    api::Detection task;
    task.status = api::DetectionStatus::Processing;
    task.lossRatio = 0; // what the service really sends
    row.detection = task;
    bench.model.applyRow(row);
    QCOMPARE(bench.at(0, PeerColumn::Loss).toString(), u"–"_s);
    QVERIFY(!bench.at(0, PeerColumn::Loss, SortRole).isValid());
    bench.model.applyRow(rowOf(0, Phase::Error));
    QCOMPARE(bench.at(0, PeerColumn::Loss).toString(), u"–"_s);
    bench.model.applyRow(completeRow(0, 0));
    QCOMPARE(bench.at(0, PeerColumn::Loss).toString(), u"0 %"_s);
    const auto alignment = bench.at(0, PeerColumn::Loss, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QCOMPARE(alignment, Qt::AlignRight | Qt::AlignVCenter);
}

void TestPeerCells::staleFades()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 0));
    bench.model.applyRow(completeRow(0, 0, 92000));
    bench.now = 100000 + 15 * 60000 - 1;
    QVERIFY(!bench.at(0, PeerColumn::Age, Qt::ForegroundRole).isValid());
    QVERIFY(!bench.at(0, PeerColumn::Age, Qt::ToolTipRole).toString().contains(u"15 minutes"_s));
    bench.now += 1;
    QVERIFY(bench.at(0, PeerColumn::Age, Qt::ForegroundRole).isValid());
    QVERIFY(bench.at(0, PeerColumn::Age, Qt::ToolTipRole).toString().contains(u"15 minutes"_s));
}

void TestPeerCells::taskWords_data()
{
    QTest::addColumn<detection::Row>("row");
    QTest::addColumn<QString>("word");
    const auto strange = [](detection::Row row) {
        api::Detection task;
        task.statusText = u"pending\nreview"_s;
        row.detection = task;
        row.reason = detection::UnknownReason::NotUnderstood;
        return row;
    };
    detection::Row recovered = completeRow(0, 0);
    recovered.recovered = true;
    detection::Row lost = rowOf(0, Phase::Unknown);
    lost.reason = detection::UnknownReason::LostReply;
    QTest::newRow("queued") << rowOf(0, Phase::Queued) << u"Queued"_s;
    QTest::newRow("sending") << rowOf(0, Phase::Sending) << u"Sending"_s;
    QTest::newRow("unconfirmed") << rowOf(0, Phase::Unconfirmed) << u"Unconfirmed"_s;
    QTest::newRow("processing") << rowOf(0, Phase::Processing) << u"Processing"_s;
    QTest::newRow("strange status") << strange(rowOf(0, Phase::Processing)) << u"pending␊review"_s;
    QTest::newRow("strange to the end") << strange(rowOf(0, Phase::Unknown)) << u"pending␊review"_s;
    QTest::newRow("complete") << completeRow(0, 0) << u"Complete"_s;
    QTest::newRow("recovered") << recovered << u"Complete, recovered"_s;
    QTest::newRow("error") << rowOf(0, Phase::Error) << u"Error"_s;
    QTest::newRow("lost reply") << lost << u"Lost reply"_s;
}

void TestPeerCells::taskWords()
{
    QFETCH(const detection::Row, row);
    QFETCH(const QString, word);
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 0));
    QCOMPARE(bench.at(0, PeerColumn::Task).toString(), QString());
    bench.model.applyRow(row);
    QCOMPARE(bench.at(0, PeerColumn::Task).toString(), word);
}

void TestPeerCells::pairFallsBackToLine()
{
    ModelBench bench;
    inventory::Peer peer = peerNumber(0);
    peer.interfaceName.clear();
    peer.lineId = u"1234abcd-0b52-4c67-8f10-3d6a5b2c1e90"_s;
    bench.model.addPeers({peer, peerNumber(1)});
    QCOMPARE(bench.at(0, PeerColumn::Pair).toString(), u"1234abcd"_s);
    QCOMPARE(bench.at(1, PeerColumn::Pair).toString(), u"vif-0"_s);
    QCOMPARE(bench.at(1, PeerColumn::RemoteGateway).toString(), u"10.1.1.2"_s);
}

void TestPeerCells::remoteTextIsHarmless()
{
    ModelBench bench;
    inventory::Peer peer = peerNumber(0);
    peer.name = u"<img src='/x'>\u202egnp"_s + QString(1 << 20, u'x');
    bench.model.addPeers({peer});
    const QString shown = bench.at(0, PeerColumn::Peer).toString();
    QVERIFY(shown.contains(u"[U+202E]"_s));
    QVERIFY(shown.size() < 300);
    const QString tip = bench.at(0, PeerColumn::Peer, Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.size() < 40000);
    QCOMPARE(bench.at(0, PeerColumn::Peer, CopyRole).toString(), peer.name);
}

void TestPeerCells::sentenceHasAge()
{
    ModelBench bench;
    bench.model.addPeers({peerNumber(2)});
    const auto sentence = [&bench] { return bench.at(0, PeerColumn::Outcome, Qt::AccessibleTextRole).toString(); };
    QCOMPARE(sentence(), u"edge-2, not tested"_s);
    bench.model.applyRow(completeRow(2, 100, 92000));
    bench.now = 100000 + 2 * 60000;
    QCOMPARE(sentence(), u"edge-2, remote gateway 10.1.2.2, unreachable, 100 percent loss, 2 minutes ago"_s);
}

void TestPeerCells::addressesAreOrderedByNumber()
{
    const QStringList ordered{u"9.1.1.1/30"_s, u"10.1.2.2/30"_s, u"10.1.10.2"_s,
                              u"fd00::2/64"_s, u"fd00::10/64"_s, u"strange"_s};
    for (qsizetype i = 1; i < ordered.size(); ++i)
        QVERIFY2(addressSortKey(ordered.at(i - 1)) < addressSortKey(ordered.at(i)), qPrintable(ordered.at(i)));
    QVERIFY(addressSortKey({}).isEmpty());
}

void TestPeerCells::worstComesFirst()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(0, 4));
    const QList<detection::Row> rows{completeRow(0, 100), completeRow(1, 5), rowOf(2, Phase::Error),
                                     rowOf(3, Phase::Unknown), completeRow(4, 0)};
    QList<qlonglong> keys;
    for (const detection::Row &row : rows) {
        bench.model.applyRow(row);
        keys.append(bench.at(static_cast<int>(keys.size()), PeerColumn::Outcome, SortRole).toLongLong());
    }
    QVERIFY(std::is_sorted(keys.cbegin(), keys.cend()));
    QCOMPARE(QSet<qlonglong>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestPeerCells::everyColumnHasATitle()
{
    ModelBench bench;
    QSet<QString> titles;
    for (int column = 0; column < peerColumnCount; ++column)
        titles.insert(bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(titles.size(), peerColumnCount);
    QVERIFY(!titles.contains(QString()));
    QVERIFY(!bench.model.headerData(peerColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_MAIN(TestPeerCells)
#include "tst_peer_cells.moc"
