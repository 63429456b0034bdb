// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/peers/peer_filter_proxy.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;
using detection::Phase;

namespace {

struct ProxyBench : ModelBench
{
    PeerFilterProxy proxy{model};
    QAbstractItemModelTester proxyTester{&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal};

    /// Numbers of the peers that are shown, from top to bottom.
    [[nodiscard]] QList<int> shown() const
    {
        QList<int> numbers;
        for (int row = 0; row < proxy.rowCount(); ++row)
            numbers.append(proxy.index(row, 0).data(PeerIdRole).toString().right(12).toInt());
        return numbers;
    }

    void filter(QStringView text) { proxy.setFilter(*parseFilter(text)); }

    void apply(const detection::Row &row)
    {
        model.applyRow(row);
        model.flushChanges();
    }

    void sort(PeerColumn column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        proxy.sort(static_cast<int>(column), order);
    }
};

} // namespace

class TestPeerFilterProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters();
    void sortsNumbersInNames();
    void valuelessRowsStayLast();
    void resortsWhenNotLive();
    void staysPutWhileLive();
    void liveRowsJoinButDoNotLeave();
    void newFilterWhileLiveStartsAfresh();
    void sortingWhileLiveWorksOnRequest();
    void peersMayComeAndGoWhileLive();
};

void TestPeerFilterProxy::filters()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.filter(u"line:dc-line-1");
    QCOMPARE(bench.shown(), QList<int>({2, 3}));
    bench.filter(u"loss:>0");
    QCOMPARE(bench.shown(), QList<int>());
    bench.apply(completeRow(4, 30));
    QCOMPARE(bench.shown(), QList<int>({4}));
    bench.apply(completeRow(4, 0, 5000));
    QCOMPARE(bench.shown(), QList<int>());
    bench.filter(u"");
    QCOMPARE(bench.shown().size(), 6);
}

void TestPeerFilterProxy::sortsNumbersInNames()
{
    ProxyBench bench;
    bench.model.addPeers({peerNumber(10), peerNumber(9), peerNumber(100)});
    bench.sort(PeerColumn::Peer);
    QCOMPARE(bench.shown(), QList<int>({9, 10, 100}));
    bench.sort(PeerColumn::Peer, Qt::DescendingOrder);
    QCOMPARE(bench.shown(), QList<int>({100, 10, 9}));
    bench.sort(PeerColumn::RemoteGateway);
    QCOMPARE(bench.shown(), QList<int>({9, 10, 100}));
}

void TestPeerFilterProxy::valuelessRowsStayLast()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.apply(completeRow(3, 100));
    bench.apply(completeRow(1, 0));
    bench.apply(completeRow(5, 40));
    bench.sort(PeerColumn::Loss);
    QCOMPARE(bench.shown(), QList<int>({3, 5, 1, 0, 2, 4}));
    bench.sort(PeerColumn::Loss, Qt::DescendingOrder);
    QCOMPARE(bench.shown(), QList<int>({1, 5, 3, 0, 2, 4})); // equal rows keep the order of the list
}

void TestPeerFilterProxy::resortsWhenNotLive()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 3));
    bench.sort(PeerColumn::Outcome);
    bench.apply(completeRow(2, 100));
    QCOMPARE(bench.shown(), QList<int>({2, 0, 1, 3}));
}

void TestPeerFilterProxy::staysPutWhileLive()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 3));
    bench.sort(PeerColumn::Outcome);
    bench.proxy.setLive(true);
    bench.apply(completeRow(2, 100));
    bench.apply(completeRow(0, 0));
    QCOMPARE(bench.shown(), QList<int>({0, 1, 2, 3}));
    bench.proxy.setLive(false);
    QCOMPARE(bench.shown(), QList<int>({2, 0, 1, 3}));
}

void TestPeerFilterProxy::liveRowsJoinButDoNotLeave()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.apply(completeRow(1, 100));
    bench.filter(u"outcome:unreachable");
    QCOMPARE(bench.shown(), QList<int>({1}));
    bench.proxy.setLive(true);
    bench.apply(rowOf(1, Phase::Queued, 50000)); // detected again: for now it is running
    QCOMPARE(bench.shown(), QList<int>({1}));
    bench.apply(completeRow(4, 100));
    QTRY_COMPARE(bench.shown(), QList<int>({1, 4}));
    bench.apply(completeRow(1, 0, 50000));
    QCOMPARE(bench.shown(), QList<int>({1, 4}));
    bench.proxy.setLive(false);
    QCOMPARE(bench.shown(), QList<int>({4}));
}

void TestPeerFilterProxy::newFilterWhileLiveStartsAfresh()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.proxy.setLive(true);
    bench.filter(u"edge-3");
    QCOMPARE(bench.shown(), QList<int>({3}));
    bench.filter(u"edge-5");
    QCOMPARE(bench.shown(), QList<int>({5}));
    bench.filter(u"");
    QCOMPARE(bench.shown().size(), 6);
}

void TestPeerFilterProxy::sortingWhileLiveWorksOnRequest()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 2));
    bench.sort(PeerColumn::Outcome);
    bench.proxy.setLive(true);
    bench.apply(completeRow(2, 100));
    QCOMPARE(bench.shown(), QList<int>({0, 1, 2}));
    bench.sort(PeerColumn::Loss);
    QCOMPARE(bench.shown(), QList<int>({2, 0, 1}));
    bench.apply(completeRow(1, 100));
    QCOMPARE(bench.shown(), QList<int>({2, 0, 1}));
}

void TestPeerFilterProxy::peersMayComeAndGoWhileLive()
{
    ProxyBench bench;
    bench.model.addPeers(peersNumbered(0, 3));
    bench.sort(PeerColumn::Peer);
    bench.filter(u"edge");
    bench.proxy.setLive(true);
    bench.model.addPeers(peersNumbered(4, 5));
    bench.model.removePeers({peerId(1), peerId(4)});
    bench.apply(completeRow(5, 0));
    QCOMPARE(QSet<int>({0, 2, 3, 5}), [&] {
        const QList<int> shown = bench.shown();
        return QSet<int>(shown.cbegin(), shown.cend());
    }());
    bench.proxy.setLive(false);
    QCOMPARE(bench.shown(), QList<int>({0, 2, 3, 5}));
}

QTEST_MAIN(TestPeerFilterProxy)
#include "tst_peer_filter_proxy.moc"
