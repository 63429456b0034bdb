// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/model_bench.h"
#include "ui/peers/copy_text.h"
#include "ui/peers/table_state.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTest>

using namespace peerlight;
using namespace peerlight::ui;
using namespace peerlight::tests;

namespace {

TableState someState()
{
    TableState state = defaultTableState(QFontMetrics(QGuiApplication::font()));
    state.columns.move(4, 0);
    state.columns[2].width = 333;
    state.columns[3].visible = false;
    state.columns[12].visible = true;
    state.sortColumn = PeerColumn::Vlan;
    state.sortOrder = Qt::DescendingOrder;
    return state;
}

} // namespace

class TestTableState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreThoseOfTheDesign();
    void bytesComeBack();
    void headerComesBack();
    void otherVersionsAreRead();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void copyIsTabSeparated();
    void copyIsHarmless_data();
    void copyIsHarmless();
};

void TestTableState::defaultsAreThoseOfTheDesign()
{
    const TableState state = defaultTableState(QFontMetrics(QGuiApplication::font()));
    QList<PeerColumn> shown;
    for (const ColumnState &column : state.columns) {
        QVERIFY(column.width > 24);
        if (column.visible)
            shown.append(column.column);
    }
    QCOMPARE(shown,
             QList<PeerColumn>({PeerColumn::Outcome, PeerColumn::Peer, PeerColumn::Pair, PeerColumn::RemoteGateway,
                                PeerColumn::Loss, PeerColumn::LastTen, PeerColumn::Age, PeerColumn::Task}));
    QCOMPARE(state.columns.size(), peerColumnCount);
    QCOMPARE(state.sortColumn, PeerColumn::Outcome);
}

void TestTableState::bytesComeBack()
{
    const TableState state = someState();
    const auto back = tableStateFromBytes(tableStateBytes(state), {});
    QVERIFY(back.has_value());
    QCOMPARE(*back, state);
}

void TestTableState::headerComesBack()
{
    ModelBench bench;
    QHeaderView header(Qt::Horizontal);
    header.setModel(&bench.model);
    applyTableState(header, someState());
    QVERIFY(header.isSectionHidden(static_cast<int>(someState().columns.at(3).column)));
    QCOMPARE(header.visualIndex(static_cast<int>(PeerColumn::Loss)), 0);
    // The size of a hidden section is not known to the header; all else must come back.
    TableState back = tableStateOf(header);
    TableState expected = someState();
    for (qsizetype i = 0; i < expected.columns.size(); ++i) {
        if (!expected.columns.at(i).visible)
            back.columns[i].width = expected.columns[i].width = 0;
    }
    QCOMPARE(back, expected);
}

void TestTableState::otherVersionsAreRead()
{
    const TableState fallback = defaultTableState(QFontMetrics(QGuiApplication::font()));
    const auto state = tableStateFromBytes(R"({"version":1,"sort":"Moon","columns":[
        {"id":"Loss","width":70},{"id":"Moon","width":90},{"id":"Loss","width":5},
        {"id":"Peer","width":1000000,"visible":false}]})"_ba,
                                           fallback);
    QVERIFY(state.has_value());
    QCOMPARE(state->columns.size(), peerColumnCount);
    QCOMPARE(state->columns.at(0), (ColumnState{PeerColumn::Loss, 70, true}));
    QCOMPARE(state->columns.at(1), (ColumnState{PeerColumn::Peer, 2000, true})); // never hidden
    QCOMPARE(state->columns.at(2), fallback.columns.at(0));
    QCOMPARE(state->sortColumn, fallback.sortColumn);
}

void TestTableState::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << "\x01\x02"_ba;
    QTest::newRow("a list") << "[1]"_ba;
    QTest::newRow("another version") << "{\"version\":2}"_ba;
}

void TestTableState::nonsenseIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!tableStateFromBytes(bytes, {}));
}

void TestTableState::copyIsTabSeparated()
{
    ModelBench bench;
    bench.model.addPeers(peersNumbered(1, 3));
    bench.model.applyRow(completeRow(2, 100));
    const QList<int> columns{static_cast<int>(PeerColumn::Peer), static_cast<int>(PeerColumn::Loss),
                             static_cast<int>(PeerColumn::Outcome)};
    QCOMPARE(tabSeparated(bench.model, {1, 0}, columns, CopyHeader::No),
             u"edge-2\t100 %\tUnreachable\nedge-1\t–\tNot tested\n"_s);
    QCOMPARE(tabSeparated(bench.model, {}, columns, CopyHeader::Yes), u"Peer\tLoss\tOutcome\n"_s);
}

void TestTableState::copyIsHarmless_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("copied");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@x"_s << u"'@x"_s;
    QTest::newRow("full width") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("after a tab") << u"\t=1"_s << u"'=1"_s;
    QTest::newRow("tab and new line inside") << u"a\tb\r\nc"_s << u"a b  c"_s;
    QTest::newRow("plain") << u"edge=1"_s << u"edge=1"_s;
}

void TestTableState::copyIsHarmless()
{
    QFETCH(const QString, name);
    QFETCH(const QString, copied);
    ModelBench bench;
    inventory::Peer peer = peerNumber(0);
    peer.name = name;
    bench.model.addPeers({peer});
    QCOMPARE(tabSeparated(bench.model, {0}, {static_cast<int>(PeerColumn::Peer)}, CopyHeader::No), copied + u'\n');
}

QTEST_MAIN(TestTableState)
#include "tst_table_state.moc"
