// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/peer_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;
using detection::Phase;

namespace {

struct ViewBench : ModelBench
{
    PeerView view{model};
    PeerTableView &table = *view.findChild<PeerTableView *>();
    FilterEdit &filter = *view.findChild<FilterEdit *>();
    QSignalSpy selected{&view, &PeerView::selectionChanged};
    QSignalSpy current{&view, &PeerView::currentPeerChanged};
    QSignalSpy removal{&view, &PeerView::removeRequested};

    explicit ViewBench(int peers = 20)
    {
        model.addPeers(peersNumbered(1, peers));
        view.resize(900, 400);
        view.show();
        view.activateWindow();
    }

    [[nodiscard]] bool ready() { return QTest::qWaitForWindowActive(&view); }
    void apply(const detection::Row &row)
    {
        model.applyRow(row);
        model.flushChanges();
    }
};

} // namespace

class TestPeerView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assistiveTechnologyFindsItsNames();
    void keyboardSelects();
    void filterMarksMistakes();
    void filterIsLeftByKeyboard();
    void aLongListKeepsItsSelectionWhenFiltered();
    void selectionStaysThroughChanges();
    void scrollStaysThroughChanges();
    void currentIsToldOnce();
    void copiesSelectedRows();
    void removalIsOnlyRequested();
    void emptyTextFitsTheCase();
    void stateComesBack();
    void agesRunOnlyWhileShown();
    void rowsAreDense();
};

void TestPeerView::assistiveTechnologyFindsItsNames()
{
    ViewBench bench;
    QCOMPARE(bench.filter.accessibleName(), u"Filter"_s);
    QCOMPARE(bench.table.accessibleName(), u"Peers"_s);
    const auto labels = bench.view.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestPeerView::keyboardSelects()
{
    ViewBench bench;
    QVERIFY(bench.ready());
    bench.view.setFocus();
    QVERIFY(bench.table.hasFocus());
    QTest::keyClick(&bench.table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&bench.table, Qt::Key_Down);
    QTest::keyClick(&bench.table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.view.selectedPeers(), QList<api::PeerId>({peerId(2), peerId(3)}));
    QCOMPARE(bench.view.currentPeer(), peerId(3));
    QVERIFY(!bench.selected.isEmpty());
    QTest::keyClick(&bench.table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.view.selectedPeers().size(), 20);
    QTest::keyClick(&bench.table, Qt::Key_Tab); // does not walk through the cells
    QVERIFY(!bench.table.hasFocus());
}

void TestPeerView::filterMarksMistakes()
{
    ViewBench bench;
    QVERIFY(bench.ready());
    const auto *note = bench.view.findChild<QLabel *>();
    bench.view.focusFilter();
    QVERIFY(bench.filter.hasFocus());
    QTest::keyClicks(&bench.filter, u"edge-1"_s);
    QCOMPARE(bench.filter.text(), u"edge-1"_s);
    QCOMPARE(bench.view.shownPeers().size(), 11); // 1 and 10 to 19
    QCOMPARE(note->text(), u"11 of 20 peers"_s);
    QTest::keyClicks(&bench.filter, u" loss:x"_s);
    QVERIFY(bench.filter.mistake().has_value());
    QCOMPARE(bench.filter.mistake()->position, 12);
    QCOMPARE(note->text(), bench.filter.mistake()->text);
    QCOMPARE(bench.filter.accessibleDescription(), note->text());
    QCOMPARE(bench.view.shownPeers().size(), 11); // what stands before the mistake holds
    bench.view.focusFilter();
    QTest::keyClick(&bench.filter, Qt::Key_Backspace); // all of it is selected
    QVERIFY(!bench.filter.mistake());
    QCOMPARE(bench.view.shownPeers().size(), 20);
    QCOMPARE(bench.view.allPeers().size(), 20);
    QCOMPARE(note->text(), u"20 peers"_s);
}

void TestPeerView::filterIsLeftByKeyboard()
{
    ViewBench bench;
    QVERIFY(bench.ready());
    bench.view.focusFilter();
    QTest::keyClicks(&bench.filter, u"edge-7"_s);
    QTest::keyClick(&bench.filter, Qt::Key_Down);
    QVERIFY(bench.table.hasFocus());
    QCOMPARE(bench.view.currentPeer(), peerId(7));
    QVERIFY(bench.view.selectedPeers().isEmpty()); // nothing is chosen yet: what acts, acts on all that pass
}

void TestPeerView::aLongListKeepsItsSelectionWhenFiltered()
{
    ViewBench bench(1500);
    QAbstractItemModelTester proxy(bench.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.view.selectPeers({peerId(17), peerId(1400)});
    QCOMPARE(bench.view.currentPeer(), peerId(17));
    bench.filter.setText(u"edge-14"_s);
    QCOMPARE(bench.view.shownPeers().size(), 111);
    QCOMPARE(bench.view.selectedPeers(), QList<api::PeerId>{peerId(1400)});
    QVERIFY(bench.view.currentPeer() != peerId(17));
    bench.filter.setText({});
    QCOMPARE(bench.view.shownPeers().size(), 1500);
    QCOMPARE(bench.view.selectedPeers(), QList<api::PeerId>{peerId(1400)});
}

void TestPeerView::selectionStaysThroughChanges()
{
    ViewBench bench;
    bench.table.selectRow(4);
    const QList<api::PeerId> before = bench.view.selectedPeers();
    QCOMPARE(before, QList<api::PeerId>({peerId(5)}));
    bench.current.clear();
    bench.apply(completeRow(12, 100)); // sorts to the top
    bench.model.addPeers(peersNumbered(21, 30));
    bench.model.removePeers({peerId(1), peerId(2)});
    bench.view.setLive(true);
    bench.apply(rowOf(5, Phase::Processing));
    bench.apply(completeRow(5, 3));
    bench.view.setLive(false);
    QCOMPARE(bench.view.selectedPeers(), before);
    QCOMPARE(bench.view.currentPeer(), peerId(5));
    QVERIFY(bench.current.isEmpty());
}

void TestPeerView::scrollStaysThroughChanges()
{
    ViewBench bench(200);
    QScrollBar *bar = bench.table.verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 1000);
    bar->setValue(1000);
    bench.view.setLive(true);
    for (int number = 1; number <= 200; ++number)
        bench.model.applyRow(completeRow(number, number % 2));
    bench.model.flushChanges();
    QCOMPARE(bar->value(), 1000);
    bench.view.setLive(false);
    QCOMPARE(bar->value(), 1000);
}

void TestPeerView::currentIsToldOnce()
{
    ViewBench bench;
    bench.table.selectRow(3);
    QCOMPARE(bench.current.size(), 1);
    bench.table.selectionModel()->setCurrentIndex(bench.table.model()->index(3, 2), QItemSelectionModel::NoUpdate);
    QCOMPARE(bench.current.size(), 1); // another cell of the same peer
    bench.model.removePeers({peerId(4)});
    QVERIFY(bench.view.currentPeer() != peerId(4));
    QCOMPARE(bench.current.size(), 2);
    bench.model.removePeers(bench.view.allPeers());
    QCOMPARE(bench.view.currentPeer(), std::nullopt);
    QCOMPARE(bench.view.selectedPeers(), QList<api::PeerId>());
}

void TestPeerView::copiesSelectedRows()
{
    ViewBench bench;
    QVERIFY(bench.ready());
    bench.apply(completeRow(2, 100));
    bench.table.setFocus();
    QTest::keyClick(&bench.table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&bench.table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3); // two rows, and nothing after the last line break
    QCOMPARE(lines.at(0).split(u'\t').mid(0, 6),
             QStringList({u"Unreachable"_s, u"edge-2"_s, u"vif-1"_s, u"10.1.2.2"_s, u"100 %"_s, u"Unreachable"_s}));
    QVERIFY(lines.at(1).startsWith(u"Not tested\tedge-1\t"_s));

    bench.table.setColumnHidden(static_cast<int>(PeerColumn::Outcome), true);
    bench.table.horizontalHeader()->moveSection(static_cast<int>(PeerColumn::Loss), 0);
    QTest::keyClick(&bench.table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList named = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY2(named.at(0).startsWith(u"Loss\tPeer\tPair\t"_s), qPrintable(named.at(0)));
    QVERIFY(named.at(1).startsWith(u"100 %\tedge-2\t"_s));
}

void TestPeerView::removalIsOnlyRequested()
{
    ViewBench bench;
    QVERIFY(bench.ready());
    bench.table.setFocus();
    QTest::keyClick(&bench.table, Qt::Key_Delete);
    QVERIFY(bench.removal.isEmpty()); // nothing is selected
    bench.table.selectRow(1);
    QTest::keyClick(&bench.table, Qt::Key_Delete);
    QCOMPARE(bench.removal.size(), 1);
    QCOMPARE(bench.removal.at(0).at(0).value<QList<api::PeerId>>(), QList<api::PeerId>({peerId(2)}));
    QCOMPARE(bench.model.rowCount(), 20);
}

void TestPeerView::emptyTextFitsTheCase()
{
    ViewBench bench(1);
    bench.filter.setText(u"nobody"_s);
    QCOMPARE(bench.table.emptyText(), u"No peer matches the filter."_s);
    bench.model.removePeers({peerId(1)});
    QVERIFY(bench.table.emptyText().startsWith(u"No peers yet."_s));
    QCOMPARE(bench.table.accessibleDescription(), bench.table.emptyText());
}

void TestPeerView::stateComesBack()
{
    ViewBench first;
    first.table.horizontalHeader()->resizeSection(static_cast<int>(PeerColumn::Peer), 321);
    first.table.setColumnHidden(static_cast<int>(PeerColumn::Vlan), false);
    first.table.sortByColumn(static_cast<int>(PeerColumn::Peer), Qt::DescendingOrder);
    ViewBench second;
    QVERIFY(second.view.restoreState(first.view.saveState()));
    QCOMPARE(second.table.columnWidth(static_cast<int>(PeerColumn::Peer)), 321);
    QVERIFY(!second.table.isColumnHidden(static_cast<int>(PeerColumn::Vlan)));
    QCOMPARE(second.view.shownPeers().first(), peerId(20));
    QCOMPARE(second.view.saveState(), first.view.saveState());
    QVERIFY(!second.view.restoreState("nonsense"_ba));
    QCOMPARE(second.view.saveState(), first.view.saveState());
}

void TestPeerView::agesRunOnlyWhileShown()
{
    ViewBench bench;
    QVERIFY(!bench.model.isAgeTimerActive());
    bench.apply(completeRow(2, 0));
    QVERIFY(bench.model.isAgeTimerActive());
    bench.view.hide();
    QVERIFY(!bench.model.isAgeTimerActive());
    bench.view.show();
    QVERIFY(bench.model.isAgeTimerActive());
}

void TestPeerView::rowsAreDense()
{
    ViewBench bench;
    QFont small = bench.table.font();
    small.setPixelSize(12);
    bench.table.setFont(small);
    QCOMPARE(bench.table.rowHeight(0), 24);
    QFont large = bench.table.font();
    large.setPixelSize(40);
    bench.table.setFont(large);
    QVERIFY(bench.table.rowHeight(0) > 40); // nothing is clipped
}

QTEST_MAIN(TestPeerView)
#include "tst_peer_view.moc"
