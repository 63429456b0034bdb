// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/alias_book.h"
#include "tests/gui/peer_samples.h"
#include "ui/common/display_names.h"
#include "ui/peers/peer_table_model.h"
#include "ui/peers/peer_table_roles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::ui;
using tests::completeRow;
using tests::peerNumber;

class TestAliasBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts_data();
    void texts();
    void oneThingHasOneAlias();
    void aPeerKeepsNothingOfItsOwn();
    void aRowKeepsNothingOfItsOwn();
    void theTableShowsCopiesAndSaysAliases();
    void itIsQuickEnoughToPaint();
};

void TestAliasBook::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("nothing to hide") << u"3 of 40 ended: 2 clear"_s << u"3 of 40 ended: 2 clear"_s;
    QTest::newRow("a name") << u"edge-1 is down"_s << u"peer-1 is down"_s;
    QTest::newRow("whatever its case") << u"EDGE-1"_s << u"peer-1"_s;
    QTest::newRow("only as a whole word") << u"edge-10, knowledge-1"_s << u"edge-10, knowledge-1"_s;
    QTest::newRow("the longest name") << u"edge-1 west"_s << u"peer-2"_s;
    QTest::newRow("by its id") << u"peer 00000000-0000-4000-8000-000000000001."_s << u"peer peer-1."_s;
    QTest::newRow("its gateway, with and without a prefix") << u"10.1.1.2/30 10.1.1.2"_s << u"gw-1/30 gw-1"_s;
    QTest::newRow("its line") << u"line dc-line-0?"_s << u"line line-1?"_s;
    QTest::newRow("an address that nobody knows") << u"proxy 192.168.7.9:3128"_s << u"proxy address-1:3128"_s;
    QTest::newRow("IPv6") << u"[2001:db8::17]/64 fe80::1"_s << u"[address-1]/64 address-2"_s;
    QTest::newRow("an id that nobody knows")
        << u"task E4A9D1C3-0b52-4c67-8f10-000000000007 twice e4a9d1c3-0b52-4c67-8f10-000000000007"_s
        << u"task id-1 twice id-1"_s;
    QTest::newRow("an id without dashes") << u"b197c48159d44a66b32c538c3f8da89a"_s << u"id-1"_s;
    QTest::newRow("a time is no address") << u"at 12:30:05 UTC"_s << u"at 12:30:05 UTC"_s;
    QTest::newRow("a version is no address") << u"TLS 1.3, Qt 6.4.2"_s << u"TLS 1.3, Qt 6.4.2"_s;
    QTest::newRow("Chinese, where words have no spaces") << u"请看北京边缘不可达"_s << u"请看vif-7不可达"_s;
    QTest::newRow("beside marks of direction") << u"\u2068edge-1\u2069"_s << u"\u2068peer-1\u2069"_s;
}

void TestAliasBook::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wanted);
    AliasBook book;
    book.learn(peerNumber(1));
    for (int i = 2; i <= 7; ++i)
        (void)book.aliasOf(AliasBook::Kind::Interface, i == 7 ? u"北京边缘"_s : u"vif-own-%1"_s.arg(i));
    (void)book.aliasOf(AliasBook::Kind::Peer, u"edge-1 west"_s);
    QCOMPARE(book.masked(text), wanted);
}

void TestAliasBook::oneThingHasOneAlias()
{
    AliasBook book;
    const auto first = book.masked(peerNumber(4));
    const auto second = book.masked(peerNumber(5)); // the same line and interface
    QCOMPARE(first.name, u"peer-1"_s);
    QCOMPARE(second.name, u"peer-2"_s);
    QCOMPARE(first.lineId, second.lineId);
    QVERIFY(first.remoteGateway != second.remoteGateway);
    QCOMPARE(book.masked(peerNumber(4)), first);
    QCOMPARE(book.masked(u"edge-5"_s), u"peer-2"_s);
    QCOMPARE(first.id.text(), u"00000000-0000-0000-0000-000000000001"_s);
}

void TestAliasBook::aPeerKeepsNothingOfItsOwn()
{
    auto peer = peerNumber(7);
    peer.interfaceId = u"vif-id-canary"_s;
    peer.deviceId = u"device-canary"_s;
    peer.gatewayId = u"gateway-canary"_s;
    AliasBook book;
    const auto out = book.masked(peer);
    for (const QString &own : {peer.id.text(), peer.name, peer.remoteGateway, peer.localGateway, peer.interfaceId,
                               peer.interfaceName, peer.lineId, peer.gatewayId, peer.deviceId}) {
        const QStringList shown{out.id.text(),     out.name,   out.remoteGateway, out.localGateway, out.interfaceId,
                                out.interfaceName, out.lineId, out.gatewayId,     out.deviceId};
        QVERIFY2(!shown.contains(own), qPrintable(own));
    }
    QVERIFY(!out.bgpAsn);
    QCOMPARE(out.interfaceId, out.interfaceName); // one thing
}

void TestAliasBook::aRowKeepsNothingOfItsOwn()
{
    auto row = completeRow(7, 40);
    row.error = api::Error{};
    row.error->text = u"edge-7 at 10.1.7.2 did not answer"_s;
    row.error->requestId = u"0123456789abcdef0123456789abcdef"_s;
    AliasBook book;
    book.learn(peerNumber(7));
    const auto out = book.masked(row);
    QCOMPARE(out.lossPercent, 40);
    QCOMPARE(out.phase, row.phase);
    QVERIFY(out.peer != row.peer);
    QCOMPARE(out.detectionId, u"task-1"_s);
    QCOMPARE(out.error->text, u"peer-1 at gw-1 did not answer"_s);
    QVERIFY(out.error->requestId != row.error->requestId);
    QVERIFY2(!out.detection->raw.text().contains(row.detectionId.toUtf8()), out.detection->raw.text().constData());
    QVERIFY(out.detection->raw.text().contains("loss_ratio"));
}

void TestAliasBook::theTableShowsCopiesAndSaysAliases()
{
    DisplayNames names;
    PeerTableModel model;
    model.setNames(&names);
    model.addPeers({peerNumber(1), peerNumber(2)});
    model.applyRow(completeRow(2, 100));
    model.flushChanges();
    const QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    names.setHidden(true);
    QCOMPARE(told.size(), 1);
    const QStringList own{u"edge-"_s, u"10.1."_s, u"dc-line-"_s, u"4000-8000"_s, u"e4a9d1c3"_s, u"64512"_s, u"64513"_s};
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(CopyRole), int(AccessibleSentenceRole)}) {
                const QString text = model.index(row, column).data(role).toString();
                for (const QString &piece : own)
                    QVERIFY2(!text.contains(piece), qPrintable(text));
            }
        }
    }
    QCOMPARE(model.index(1, 0).data(PeerIdRole).toString(), peerNumber(2).id.text()); // a row is still its peer
    names.setHidden(false);
    QCOMPARE(model.index(0, static_cast<int>(PeerColumn::Peer)).data().toString(), u"edge-1"_s);
}

void TestAliasBook::itIsQuickEnoughToPaint()
{
    AliasBook book;
    for (int i = 0; i < 5000; ++i)
        book.learn(peerNumber(i));
    const QString text = u"edge-77 at 10.1.77.2 over dc-line-38: nothing came back. "_s.repeated(40);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!book.masked(text).contains(u"edge-77"_s));
    QVERIFY(timer.elapsed() < 500);
}

QTEST_MAIN(TestAliasBook)
#include "tst_alias_book.moc"
