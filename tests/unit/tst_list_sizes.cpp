// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"
#include "tests/unit/sample_lists.h"

#include <QTest>

#include <ctime>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace peerlight::tests;
using namespace Qt::StringLiterals;

/// Peer lists that are large, and that arrive in pieces (I42 to I56 in tests/README.md).
class TestListSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListMayHaveAQuarterMillionPeers();
    void anyCutGivesTheSame_data();
    void anyCutGivesTheSame();
    void timeIsLinear_data();
    void timeIsLinear();
    void whatManyRowsNameIsHeldOnce();
    void tooLarge_data();
    void tooLarge();
};

void TestListSizes::aListMayHaveAQuarterMillionPeers()
{
    QByteArray rows;
    const auto add = [&rows](int n) {
        rows += firstId.chopped(8) + QByteArray::number(n, 16).rightJustified(8, '0') + '\n';
    };
    for (int n = 0; n < mostPeers; ++n)
        add(n);
    const auto most = parsePeerListBytes(rows);
    QVERIFY(most);
    QCOMPARE(most->peers.size(), mostPeers);
    add(int(mostPeers));
    QVERIFY(!parsePeerListBytes(rows));
}

void TestListSizes::anyCutGivesTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("words") << " \r\n" + firstId + "\r\n#c\r\nx \r" + secondId;
    QTest::newRow("table") << "sep=;\r\nid;name\r\n" + firstId + ";\"a\r\n\"\"b\"\"\"\r\n" + secondId +
                                  ";\xe5\x8c\x97\r\n";
    QTest::newRow("lines of JSON") << "{\"peer_id\":\"" + firstId + "\"}\r\n{\"peer_id\":\"" + secondId + "\"}";
}

/// However a file arrives in pieces, the list is the same: line breaks and characters may be cut in two.
void TestListSizes::anyCutGivesTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto whole = parsePeerListBytes(bytes);
    QVERIFY(whole);
    QCOMPARE(whole->peers.size(), 2);
    const QByteArray longHead = bytes + QByteArray(70000, '\n'); // what the format is told by is cut off before it
    for (const QByteArray &all : {bytes, longHead}) {
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            PeerListReader reader;
            QVERIFY(reader.feed(QByteArrayView(all).first(cut)));
            QVERIFY(reader.feed(QByteArrayView(all).sliced(cut)));
            const auto list = reader.finish();
            QVERIFY(list);
            QCOMPARE(everythingIn(*list), everythingIn(*whole));
        }
    }
}

void TestListSizes::timeIsLinear_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("head");
    QTest::newRow("one line of words") << u"x,"_s << u""_s;
    QTest::newRow("one word") << u"x"_s << u""_s;
    QTest::newRow("a quotation mark never closed") << u"x"_s << u"id,name\n\""_s;
    QTest::newRow("quotation marks") << u"\"\""_s << u"id,name\n\""_s;
    QTest::newRow("many columns") << u","_s << u"id,name\n"_s;
    QTest::newRow("empty lines") << u"\n"_s << u""_s;
}

/// Ten times the text may take ten times as long, and a good deal more on a busy machine, but not a hundred times.
void TestListSizes::timeIsLinear()
{
    QFETCH(QString, unit);
    QFETCH(QString, head);
    const auto timeFor = [&](qsizetype units) {
        const QString text = head + unit.repeated(units);
        // The processor's time, not the clock's: other tests run beside this one.
        const std::clock_t began = std::clock();
        const PeerListText list = parsePeerList(text);
        [&] { QVERIFY(list.peers.isEmpty()); }();
        return qint64(std::clock() - began) * (1000000000 / CLOCKS_PER_SEC);
    };
    const qint64 small = std::max<qint64>(timeFor(20000), 1000000);
    const qint64 large = timeFor(200000);
    QVERIFY2(large < small * 50, QByteArray::number(double(large) / double(small)).constData());
}

void TestListSizes::whatManyRowsNameIsHeldOnce()
{
    constexpr int rows = 50000;
    QString text = u"peer_id,virtual_interface_name,direct_connect_id,gateway_id\n"_s;
    for (int i = 0; i < rows; ++i)
        text += u"00000000-0000-4000-8000-%1,vif-%2,line-%3,gateway-%4\n"_s.arg(i, 12, 16, QChar(u'0'))
                    .arg(i)
                    .arg(i / 2)
                    .arg(i % 10);
    const PeerListText list = parsePeerList(text);
    QCOMPARE(list.peers.size(), rows);
    QSet<const QChar *> lines;
    QSet<const QChar *> gateways;
    for (int i = 0; i < rows; ++i) {
        const Peer &peer = list.peers[i];
        QCOMPARE(peer.interfaceName, u"vif-%1"_s.arg(i));
        QCOMPARE(peer.lineId, u"line-%1"_s.arg(i / 2));
        QCOMPARE(peer.gatewayId, u"gateway-%1"_s.arg(i % 10));
        lines.insert(peer.lineId.constData());
        gateways.insert(peer.gatewayId.constData());
    }
    QCOMPARE(lines.size(), rows / 2);
    QCOMPARE(gateways.size(), 10);
}

void TestListSizes::tooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // empty: it is read
    const auto json = [](qint64 size) { return "["_ba + QByteArray(size - 2, ' ') + ']'; };
    QTest::newRow("the most JSON") << json(largestJsonList) << QString();
    QTest::newRow("a byte more") << json(largestJsonList + 1) << u"20 MB"_s;
    QTest::newRow("101 MB") << QByteArray(101 * 1024 * 1024, ' ') << u"100 MB"_s;
}

void TestListSizes::tooLarge()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto list = parsePeerListBytes(bytes);
    QCOMPARE(list.has_value(), says.isEmpty());
    QVERIFY2(list || list.error().contains(says), qPrintable(list ? QString() : list.error()));
}

QTEST_GUILESS_MAIN(TestListSizes)
#include "tst_list_sizes.moc"
