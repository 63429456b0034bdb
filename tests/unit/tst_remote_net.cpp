// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/remote_net.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::insight;

class TestRemoteNet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void networkAround_data();
    void networkAround();
    void narrowerIsSmaller_data();
    void narrowerIsSmaller();
    void sameNetworkSameNumber();
    void overlaps_data();
    void overlaps();
};

void TestRemoteNet::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("prefix");
    QTest::addColumn<bool>("ipv6");
    QTest::newRow("IPv4") << u"10.1.2.2/30"_s << u"10.1.2.2"_s << 30 << false;
    QTest::newRow("IPv4, no prefix") << u"10.1.2.2"_s << u"10.1.2.2"_s << 32 << false;
    QTest::newRow("IPv4, all of it") << u"10.1.2.2/32"_s << u"10.1.2.2"_s << 32 << false;
    QTest::newRow("IPv4, nothing of it") << u"10.1.2.2/0"_s << u"10.1.2.2"_s << 0 << false;
    QTest::newRow("spaces") << u" 10.1.2.2 /30"_s << u"10.1.2.2"_s << 30 << false;
    QTest::newRow("IPv6") << u"2001:DB8::2/126"_s << u"2001:db8::2"_s << 126 << true;
    QTest::newRow("IPv6, no prefix") << u"2001:db8::2"_s << u"2001:db8::2"_s << 128 << true;
    QTest::newRow("IPv6, all of it") << u"2001:db8::2/128"_s << u"2001:db8::2"_s << 128 << true;
    QTest::newRow("IPv6, nothing of it") << u"2001:db8::2/0"_s << u"2001:db8::2"_s << 0 << true;
}

void TestRemoteNet::reads()
{
    QFETCH(QString, text);
    const auto net = remoteNetOf(text);
    QVERIFY(net);
    QTEST(net->address.toString(), "address");
    QTEST(net->prefix, "prefix");
    QTEST(net->isIpv6(), "ipv6");
}

void TestRemoteNet::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/", "/30", "host.example", "host.example/30", "10.1.2.2/33", "10.1.2.2/-1",
                             "10.1.2.2/", "10.1.2.2/x", "10.1.2.2/30/", "10.1.2.2/30.5", "10.1.2.2/255.255.255.0",
                             "10.1.2.256", "2001:db8::2/129", "2001:db8::2/-1", "2001:db8:::2"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRemoteNet::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!remoteNetOf(text));
}

void TestRemoteNet::networkAround_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("network");
    const auto add = [](const QString &address, int bits, const QString &network) {
        QTest::addRow("%s by %d", qPrintable(address), bits) << address << bits << network;
    };
    add(u"10.1.2.3/30"_s, 24, u"10.1.2.0/24"_s); // the prefix of the address plays no part
    add(u"10.1.2.3/30"_s, 16, u"10.1.0.0/16"_s);
    add(u"10.1.2.3"_s, 32, u"10.1.2.3/32"_s);
    add(u"255.255.255.255"_s, 32, u"255.255.255.255/32"_s);
    add(u"255.255.255.255"_s, 23, u"255.255.254.0/23"_s);
    add(u"192.0.2.1"_s, 1, u"128.0.0.0/1"_s);
    add(u"0.0.0.0"_s, 24, u"0.0.0.0/24"_s);
    add(u"1122:3344:5566:7788::1/64"_s, 48, u"1122:3344:5566::/48"_s);
    add(u"1122:3344:5566:7788::1/64"_s, 47, u"1122:3344:5566::/47"_s);
    add(u"1122:3344:5567:7788::1/64"_s, 47, u"1122:3344:5566::/47"_s);
    add(u"1122:3344:5566:7788::1/64"_s, 32, u"1122:3344::/32"_s);
    add(u"ffff:ffff:ffff:ffff::1"_s, 48, u"ffff:ffff:ffff::/48"_s);
    add(u"ffff:ffff:ffff:ffff::1"_s, 9, u"ff80::/9"_s);
    add(u"fd00::2"_s, 1, u"8000::/1"_s);
    add(u"::1"_s, 48, u"::/48"_s);
}

void TestRemoteNet::networkAround()
{
    QFETCH(QString, address);
    QFETCH(int, bits);
    const auto net = remoteNetOf(address);
    QVERIFY(net);
    const quint64 number = net->around(bits);
    QVERIFY(number != 0);
    QTEST(networkText(number), "network");
}

void TestRemoteNet::narrowerIsSmaller_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("narrowest");
    QTest::newRow("IPv4, small") << u"0.0.0.1"_s << 32;
    QTest::newRow("IPv4, large") << u"255.255.255.255"_s << 32;
    QTest::newRow("IPv6, small") << u"::1"_s << 48;
    QTest::newRow("IPv6, large") << u"ffff:ffff:ffff::"_s << 48;
}

void TestRemoteNet::narrowerIsSmaller()
{
    QFETCH(QString, address);
    QFETCH(int, narrowest);
    const auto net = remoteNetOf(address);
    QVERIFY(net);
    for (int bits = 2; bits <= narrowest; ++bits)
        QVERIFY2(net->around(bits) < net->around(bits - 1), qPrintable(QString::number(bits)));
}

void TestRemoteNet::sameNetworkSameNumber()
{
    const auto around = [](const QString &text, int bits) { return remoteNetOf(text)->around(bits); };
    QCOMPARE(around(u"10.1.2.2/30"_s, 24), around(u"10.1.2.200"_s, 24));
    QVERIFY(around(u"10.1.2.2/30"_s, 24) != around(u"10.1.3.2/30"_s, 24));
    QCOMPARE(around(u"fd00:1:2::1"_s, 48), around(u"fd00:1:2:ffff::7/64"_s, 48));
    QVERIFY(around(u"fd00:1:2::1"_s, 48) != around(u"fd00:1:3::1"_s, 48));
    // Neither family is taken for the other.
    QVERIFY(around(u"0.0.0.0"_s, 24) != around(u"::"_s, 24));
}

void TestRemoteNet::overlaps_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");
    const auto add = [](const QString &a, const QString &b, bool expected) {
        QTest::addRow("%s and %s", qPrintable(a), qPrintable(b)) << a << b << expected;
    };
    add(u"10.0.0.1/30"_s, u"10.0.0.2/30"_s, true);
    add(u"10.0.0.2/30"_s, u"10.0.0.6/30"_s, false);
    add(u"10.0.0.2/24"_s, u"10.0.0.200"_s, true); // the wider one counts
    add(u"10.0.0.2/25"_s, u"10.0.0.200"_s, false);
    add(u"10.0.0.2"_s, u"10.0.0.2"_s, true);
    add(u"10.0.0.2"_s, u"10.0.0.3"_s, false);
    add(u"10.0.0.2/31"_s, u"10.0.0.3"_s, true);
    add(u"10.0.0.0/8"_s, u"10.255.0.0/16"_s, true);
    add(u"10.0.0.0/8"_s, u"11.0.0.0/8"_s, false);
    add(u"10.0.0.0/9"_s, u"10.128.0.0/9"_s, false);
    add(u"0.0.0.0/0"_s, u"203.0.113.1"_s, true);
    add(u"0.0.0.0/1"_s, u"203.0.113.1"_s, false);
    add(u"fd00:1::2/64"_s, u"fd00:1::ffff/64"_s, true);
    add(u"fd00:1::2/64"_s, u"fd00:1:0:1::2/64"_s, false);
    add(u"fd00::1/65"_s, u"fd00::8000:0:0:1/65"_s, false);
    add(u"fd00::1/64"_s, u"fd00::8000:0:0:1/65"_s, true);
    add(u"fd00::2"_s, u"fd00::2"_s, true);
    add(u"fd00::2"_s, u"fd00::3"_s, false);
    add(u"fd00::2/127"_s, u"fd00::3"_s, true);
    add(u"::/0"_s, u"2001:db8::1"_s, true);
    add(u"0.0.0.0/0"_s, u"::/0"_s, false);
    add(u"10.0.0.2"_s, u"::a00:2"_s, false);
}

void TestRemoteNet::overlaps()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, expected);
    const auto one = remoteNetOf(a);
    const auto other = remoteNetOf(b);
    QVERIFY(one && other);
    QCOMPARE(overlap(*one, *other), expected);
    QCOMPARE(overlap(*other, *one), expected);
}

QTEST_GUILESS_MAIN(TestRemoteNet)
#include "tst_remote_net.moc"
