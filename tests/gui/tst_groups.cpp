// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/find_named.h"
#include "tests/gui/model_bench.h"
#include "ui/groups/groups_panel.h"
#include "ui/groups/labels_window.h"
#include "ui/peers/peer_filter.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

namespace {

struct Panel : ModelBench
{
    Panel()
    {
        model.setExtrasSource([this](const inventory::Peer &peer) { return index.of(peer); });
        panel.resize(260, 500);
    }
    void setOwn(const inventory::OwnData &data)
    {
        index.setOwnData(data);
        model.refreshExtras();
        model.flushChanges();
        panel.setOwnGroups(data.groups.keys());
        panel.refresh();
    }
    [[nodiscard]] QTreeView &view() const { return *panel.findChild<QTreeView *>(); }
    [[nodiscard]] QModelIndex at(const QString &heading, const QString &title = {}) const
    {
        const auto find = [this](const QModelIndex &parent, const QString &text) {
            const auto &groups = *view().model();
            for (int row = 0; row < groups.rowCount(parent); ++row) {
                if (groups.index(row, 0, parent).data().toString() == text)
                    return groups.index(row, 0, parent);
            }
            return QModelIndex();
        };
        const QModelIndex top = find({}, heading);
        return title.isEmpty() || !top.isValid() ? top : find(top, title);
    }
    [[nodiscard]] static QString sentence(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }

    inventory::ExtrasIndex index;
    GroupsPanel panel{model};
    QAbstractItemModelTester treeTester{view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

inventory::Line lineNamed(const QString &id, const QString &name)
{
    inventory::Line line;
    line.id = id;
    line.name = name;
    return line;
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreByOutcome();
    void eachGroupShowsJustItsPeers();
    void namesThatAreTheSameStayApart();
    void aChangeKeepsWhatIsSelectedAndOpen();
    void renamesAndMovesAreNoReset();
    void returnAndClickShowAGroup();
    void theFilterFindsItsGroup();
    void labelsByKeyboard();
    void twentyThousandPeersAreQuick();
};

void TestGroups::countsAreByOutcome()
{
    Panel bench;
    bench.model.addPeers(peersNumbered(2, 7)); // lines 1 to 3, gateways 0 to 2
    bench.panel.show();
    bench.panel.refresh();
    QCOMPARE(bench.sentence(bench.at(u"All peers"_s)), u"All peers: 6 peers"_s);
    bench.model.applyRow(completeRow(2, 100));
    bench.model.applyRow(completeRow(3, 0));
    bench.model.applyRow(rowOf(5, detection::Phase::Processing));
    bench.model.flushChanges();
    QTRY_COMPARE(bench.sentence(bench.at(u"All peers"_s)),
                 u"All peers: 6 peers, 1 clear, 1 unreachable, 1 running, 3 not tested"_s);
    QCOMPARE(bench.sentence(bench.at(u"By line"_s)), u"By line: 3 groups"_s);
    QCOMPARE(bench.sentence(bench.at(u"By line"_s, u"dc-line-1"_s)), u"dc-line-1: 2 peers, 1 clear, 1 unreachable"_s);
    QCOMPARE(bench.sentence(bench.at(u"By virtual interface"_s, u"vif-2"_s)),
             u"vif-2: 2 peers, 1 running, 1 not tested"_s);
    QVERIFY(!bench.at(u"Own groups"_s).isValid());
    bench.model.removePeers({peerId(2), peerId(3)});
    QTRY_VERIFY(!bench.at(u"By line"_s, u"dc-line-1"_s).isValid());
    QCOMPARE(bench.sentence(bench.at(u"All peers"_s)), u"All peers: 4 peers, 1 running, 3 not tested"_s);
}

void TestGroups::eachGroupShowsJustItsPeers()
{
    Panel bench;
    QList<inventory::Peer> peers = peersNumbered(1, 24);
    peers[0].lineId.clear();
    peers[1].interfaceName = u"vif \"quoted\" 上海"_s;
    bench.model.addPeers(peers);
    inventory::OwnData own;
    own.groups = {{u"East \"side\""_s, {peerId(1), peerId(3)}}, {u"none"_s, {peerId(4)}}, {u"empty"_s, {}}};
    own.tags = {{peerId(5), {u"core"_s}}, {peerId(6), {u"Core"_s, u"core2"_s}}};
    bench.setOwn(own);
    const auto &groups = *bench.view().model();
    int seen = 0;
    for (int top = 0; top < groups.rowCount(); ++top) {
        const QModelIndex heading = groups.index(top, 0);
        for (int row = 0; row < groups.rowCount(heading); ++row) {
            const QModelIndex group = groups.index(row, 0, heading);
            const QString text = group.data(GroupFilterRole).toString();
            if (text == u"group:=none"_s)
                continue; // means "in no group", too
            const auto filter = parseFilter(text);
            QVERIFY2(filter, qPrintable(text));
            int shown = 0;
            for (int peer = 0; peer < bench.model.rowCount(); ++peer) {
                const PeerEntry &entry = bench.model.entryAt(peer);
                shown += matches(*filter, entry.peer, nullptr, entry.extras);
            }
            QVERIFY2(shown == group.data(GroupTallyRole).value<GroupTally>().peers, qPrintable(text));
            ++seen;
        }
    }
    QVERIFY(seen > 30);
    QCOMPARE(bench.at(u"By line"_s, u"Line not known"_s).data(GroupFilterRole).toString(), u"line:=none"_s);
    QCOMPARE(bench.sentence(bench.at(u"Own groups"_s, u"empty"_s)), u"empty: 0 peers"_s);
}

void TestGroups::namesThatAreTheSameStayApart()
{
    Panel bench;
    inventory::Inventory inventory;
    inventory.lines = {lineNamed(u"dc-line-0"_s, u"main"_s), lineNamed(u"dc-line-1"_s, u"main"_s),
                       lineNamed(u"dc-line-2"_s, u"spare"_s)};
    bench.index.addInventory(inventory);
    bench.model.addPeers(peersNumbered(0, 5));
    bench.panel.refresh();
    QCOMPARE(bench.at(u"By line"_s, u"main (dc-line-1)"_s).data(GroupFilterRole).toString(), u"line:=dc-line-1"_s);
    QCOMPARE(bench.at(u"By line"_s, u"spare"_s).data(GroupFilterRole).toString(), u"line:=spare"_s);
}

void TestGroups::aChangeKeepsWhatIsSelectedAndOpen()
{
    Panel bench;
    bench.model.addPeers(peersNumbered(10, 19));
    bench.panel.show();
    bench.panel.refresh();
    QTRY_VERIFY(bench.view().isExpanded(bench.at(u"By gateway"_s))); // few groups: opened by itself, once
    bench.view().setExpanded(bench.at(u"By gateway"_s), false);
    bench.view().expand(bench.at(u"By line"_s));
    bench.view().setCurrentIndex(bench.at(u"By line"_s, u"dc-line-7"_s));
    bench.view().setFocus();
    bench.model.addPeers(peersNumbered(1, 9)); // lines before and between
    bench.model.removePeers({peerId(10), peerId(11)});
    QTRY_VERIFY(bench.at(u"By line"_s, u"dc-line-0"_s).isValid());
    QVERIFY(!bench.at(u"By line"_s, u"dc-line-5"_s).isValid());
    QCOMPARE(bench.view().currentIndex().data().toString(), u"dc-line-7"_s);
    QVERIFY(bench.view().isExpanded(bench.at(u"By line"_s)));
    QVERIFY(!bench.view().isExpanded(bench.at(u"By gateway"_s)));
}

void TestGroups::renamesAndMovesAreNoReset()
{
    Panel bench;
    bench.model.addPeers(peersNumbered(0, 9));
    bench.panel.refresh();
    QSignalSpy resets(bench.view().model(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first(bench.at(u"By line"_s, u"dc-line-0"_s));
    inventory::Inventory inventory;
    inventory.lines = {lineNamed(u"dc-line-0"_s, u"zzz"_s), lineNamed(u"dc-line-4"_s, u"aaa"_s)};
    bench.index.addInventory(inventory);
    bench.model.refreshExtras();
    bench.panel.refresh();
    QCOMPARE(first.data().toString(), u"zzz"_s);
    QCOMPARE(first.row(), 4);
    QCOMPARE(bench.at(u"By line"_s, u"aaa"_s).row(), 0);
    QVERIFY(resets.isEmpty());
}

void TestGroups::returnAndClickShowAGroup()
{
    Panel bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.panel.show();
    bench.panel.refresh();
    QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
    QSignalSpy chosen(&bench.panel, &GroupsPanel::chosen);
    bench.view().expand(bench.at(u"By line"_s));
    bench.view().setCurrentIndex(bench.at(u"By line"_s, u"dc-line-1"_s));
    bench.view().setFocus();
    QVERIFY(chosen.isEmpty()); // walking shows nothing
    QTest::keyClick(&bench.view(), Qt::Key_Return);
    QCOMPARE(chosen.takeLast().first().toString(), u"line:=dc-line-1"_s);
    const QRect all = bench.view().visualRect(bench.at(u"All peers"_s));
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {}, all.center());
    QCOMPARE(chosen.takeLast().first().toString(), QString());
    chosen.clear();
    const QRect heading = bench.view().visualRect(bench.at(u"By line"_s));
    QTest::mouseClick(bench.view().viewport(), Qt::LeftButton, {}, heading.center());
    QVERIFY(!bench.view().isExpanded(bench.at(u"By line"_s)));
    QVERIFY(chosen.isEmpty());
    QVERIFY(!bench.panel.grab().isNull());
}

void TestGroups::theFilterFindsItsGroup()
{
    Panel bench;
    bench.model.addPeers(peersNumbered(0, 5));
    bench.panel.refresh();
    bench.panel.showFilter(u"line:=dc-line-2"_s);
    QCOMPARE(bench.view().currentIndex().data().toString(), u"dc-line-2"_s);
    bench.panel.showFilter(u"line:=dc-line-2 loss:>0"_s);
    QVERIFY(!bench.view().selectionModel()->hasSelection());
    bench.panel.showFilter({});
    QCOMPARE(bench.view().selectionModel()->selectedIndexes().value(0).data().toString(), u"All peers"_s);
}

void TestGroups::labelsByKeyboard()
{
    LabelsWindow window;
    inventory::OwnData data;
    data.tags = {{peerId(1), {u"core"_s}}, {peerId(9), {u"old"_s}}};
    data.groups = {{u"east"_s, {peerId(1)}}};
    QStringList titles;
    connect(&window, &LabelsWindow::editWanted, &window, [&](const inventory::OwnEdit &edit, const QString &title) {
        QVERIFY(applyEdit(data, edit));
        titles += title;
        window.showLabels(data, {peerId(1), peerId(2)});
    });
    window.showLabels(data, {peerId(1), peerId(2)});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.focusTags();
    QTest::keyClicks(QApplication::focusWidget(), u"vip"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(data.tags.value(peerId(2)), QStringList(u"vip"_s));
    QTRY_VERIFY(test::named<QLineEdit>(window, u"Add tag"_s)->text().isEmpty());

    auto *tags = test::named<QTreeWidget>(window, u"Tags of the selected peers"_s);
    tags->setCurrentItem(tags->topLevelItem(0));
    tags->setFocus();
    QCOMPARE(tags->topLevelItem(0)->checkState(0), Qt::PartiallyChecked);
    QTest::keyClick(tags, Qt::Key_Space);
    QTRY_COMPARE(data.tags.value(peerId(2)), QStringList({u"vip"_s, u"core"_s}));
    QTRY_COMPARE(tags->topLevelItem(0)->checkState(0), Qt::Checked);
    QTest::keyClick(tags, Qt::Key_Space);
    QTRY_COMPARE(data.tags.value(peerId(1)), QStringList(u"vip"_s));
    tags->setCurrentItem(tags->topLevelItem(0)); // "old", of a peer that is not selected
    QTest::keyClick(tags, Qt::Key_Delete);
    QVERIFY(!data.tags.contains(peerId(9)));

    auto *groups = test::named<QTreeWidget>(window, u"Groups of the selected peers"_s);
    groups->setCurrentItem(groups->topLevelItem(0));
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"west"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(data.groups.contains(u"west"_s));
    QCOMPARE(titles,
             QStringList({u"add tag vip to 2 peers"_s, u"add tag core to 2 peers"_s, u"remove tag core from 2 peers"_s,
                          u"remove tag old everywhere"_s, u"rename group east to west"_s}));
}

/// Prints what it took; the limit is for a machine that does other things beside.
void TestGroups::twentyThousandPeersAreQuick()
{
    PeerTableModel model; // without testers, which walk through everything
    GroupsPanel panel(model);
    panel.show();
    QList<inventory::Peer> peers;
    for (int number = 0; number < 20000; ++number) {
        inventory::Peer peer = peerNumber(number);
        peer.interfaceId = u"vif-id-%1"_s.arg(number / 2);
        peer.lineId = u"dc-line-%1"_s.arg(number / 40);
        peers += peer;
    }
    model.addPeers(peers);
    panel.refresh();
    QElapsedTimer timer;
    timer.start();
    for (int number = 0; number < 200; ++number)
        model.applyRow(completeRow(number * 100, number % 100));
    model.flushChanges();
    timer.restart();
    panel.refresh();
    const double counted = double(timer.nsecsElapsed()) / 1e6;
    model.addPeers({peerNumber(20001)});
    timer.restart();
    panel.refresh();
    const double grouped = double(timer.nsecsElapsed()) / 1e6;
    qInfo("20,000 peers, 10,000 interfaces: outcomes counted in %.1f ms, grouped anew in %.1f ms", counted, grouped);
    QVERIFY(counted < 200);
    QVERIFY(grouped < 2000);
}

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
