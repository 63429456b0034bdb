// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_columns.h"
#include "app/inventory/utf8_check.h"

#include <QTest>

using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

/// What the columns of a list are taken for, how much of a cell is kept, and which bytes are UTF-8.
class TestListColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titles_data();
    void titles();
    void aUseIsProposedOnce();
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void tags_data();
    void tags();
    void utf8_data();
    void utf8();
};

void TestListColumns::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<ColumnUse>("use");
    const auto row = [](const QString &title, ColumnUse use) { QTest::newRow(qPrintable(title)) << title << use; };
    row(u"peer_id"_s, ColumnUse::Id);
    row(u"VIF Peer-ID"_s, ColumnUse::Id);
    row(u"id"_s, ColumnUse::Ignore); // of whatever it may be
    row(u"Name"_s, ColumnUse::Name);
    row(u"virtual_interface_id"_s, ColumnUse::InterfaceId);
    row(u"vif"_s, ColumnUse::InterfaceName);
    row(u"direct_connect_id"_s, ColumnUse::LineId);
    row(u"Line"_s, ColumnUse::LineName);
    row(u"vgw_id"_s, ColumnUse::GatewayId);
    row(u"Gateway name"_s, ColumnUse::GatewayName);
    row(u"remote_gateway_ip"_s, ColumnUse::RemoteGateway);
    row(u"local_gateway_ip"_s, ColumnUse::LocalGateway);
    row(u"bgp_md5"_s, ColumnUse::Secret);
    row(u"Order ID"_s, ColumnUse::Secret);
    row(u"Token"_s, ColumnUse::Secret);
    row(u"colour"_s, ColumnUse::Ignore);
    row(QString(), ColumnUse::Ignore);
    row(u"asn"_s + QString(61, u' '), ColumnUse::BgpAsn);
    row(QString(62, u' ') + u"asn"_s, ColumnUse::Ignore); // the first 64 characters count
}

void TestListColumns::titles()
{
    QFETCH(QString, title);
    QFETCH(ColumnUse, use);
    QCOMPARE(useOfTitle(title), use);
}

void TestListColumns::aUseIsProposedOnce()
{
    using Uses = QList<ColumnUse>;
    QCOMPARE(proposedUses({u"name"_s, u"peer_name"_s, u"peer_id"_s}),
             Uses({ColumnUse::Name, ColumnUse::Ignore, ColumnUse::Id}));
    QCOMPARE(proposedUses({u"token"_s, u"password"_s}), Uses({ColumnUse::Secret, ColumnUse::Secret}));
    QCOMPARE(proposedUses({u"ID"_s, u"id"_s, u"x"_s}), Uses({ColumnUse::Id, ColumnUse::Ignore, ColumnUse::Ignore}));
    QCOMPARE(proposedUses({u"id"_s, u"peer_id"_s}), Uses({ColumnUse::Ignore, ColumnUse::Id}));
    QVERIFY(proposedUses({}).isEmpty());
}

void TestListColumns::texts_data()
{
    QTest::addColumn<ColumnUse>("use");
    QTest::addColumn<int>("most");
    QTest::newRow("name") << ColumnUse::Name << 256;
    QTest::newRow("interface id") << ColumnUse::InterfaceId << 128;
    QTest::newRow("interface name") << ColumnUse::InterfaceName << 256;
    QTest::newRow("line id") << ColumnUse::LineId << 128;
    QTest::newRow("line name") << ColumnUse::LineName << 256;
    QTest::newRow("gateway id") << ColumnUse::GatewayId << 128;
    QTest::newRow("gateway name") << ColumnUse::GatewayName << 256;
    QTest::newRow("remote gateway") << ColumnUse::RemoteGateway << 128;
    QTest::newRow("local gateway") << ColumnUse::LocalGateway << 128;
    QTest::newRow("address family") << ColumnUse::AddressFamily << 128;
    QTest::newRow("route mode") << ColumnUse::RouteMode << 128;
    QTest::newRow("BGP status") << ColumnUse::BgpStatus << 128;
    QTest::newRow("status") << ColumnUse::Status << 128;
    QTest::newRow("device") << ColumnUse::DeviceId << 128;
    QTest::newRow("notes") << ColumnUse::Notes << 4000;
    QTest::newRow("id, which is read apart") << ColumnUse::Id << 0;
    QTest::newRow("secret") << ColumnUse::Secret << 0;
    QTest::newRow("not used") << ColumnUse::Ignore << 0;
}

static QString everythingIn(const ListedPeer &row)
{
    const Peer &peer = row.peer;
    return peer.name + peer.interfaceId + peer.interfaceName + peer.lineId + row.extras.lineName + peer.gatewayId +
           row.extras.gatewayName + peer.remoteGateway + peer.localGateway + peer.addressFamily + peer.routeMode +
           peer.bgpStatus + peer.status + peer.deviceId + row.extras.notes;
}

void TestListColumns::texts()
{
    QFETCH(ColumnUse, use);
    QFETCH(int, most);
    const QString whole(most, u'x');
    for (const QString &text : {whole, QString(whole + u'y')}) {
        ListedPeer row;
        putCell(row, use, text);
        QCOMPARE(everythingIn(row), whole);
    }
}

void TestListColumns::numbers_data()
{
    QTest::addColumn<ColumnUse>("use");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number"); // -1: none
    for (const auto &[use, most] :
         {std::pair(ColumnUse::BgpAsn, qint64(4294967295)), std::pair(ColumnUse::Vlan, qint64(4095))}) {
        const char *name = use == ColumnUse::Vlan ? "VLAN" : "ASN";
        QTest::addRow("%s: least", name) << use << u"0"_s << qint64(0);
        QTest::addRow("%s: most", name) << use << u" %1 "_s.arg(most) << most;
        QTest::addRow("%s: one more", name) << use << QString::number(most + 1) << qint64(-1);
        QTest::addRow("%s: one less than none", name) << use << u"-1"_s << qint64(-1);
        QTest::addRow("%s: a word", name) << use << u"x"_s << qint64(-1);
        QTest::addRow("%s: empty", name) << use << u""_s << qint64(-1);
    }
}

void TestListColumns::numbers()
{
    QFETCH(ColumnUse, use);
    QFETCH(QString, text);
    QFETCH(qint64, number);
    ListedPeer row;
    putCell(row, use, text);
    QCOMPARE(use == ColumnUse::Vlan ? qint64(row.peer.vlan.value_or(-1)) : row.peer.bgpAsn.value_or(-1), number);
}

void TestListColumns::tags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" ,; "_s << QStringList();
    QTest::newRow("one") << u"core"_s << QStringList{u"core"_s};
    QTest::newRow("between all that parts them")
        << u"a,b;c d\te"_s << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    QTest::newRow("each once") << u"a b a"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("long") << QString(65, u't') << QStringList{QString(64, u't')};
    QString many;
    QStringList most;
    for (int i = 0; i < 65; ++i) {
        many += u"t%1,"_s.arg(i);
        if (i < 64)
            most += u"t%1"_s.arg(i);
    }
    QTest::newRow("64 at most") << many << most;
}

void TestListColumns::tags()
{
    QFETCH(QString, text);
    QTEST(tagWords(text), "words");
}

void TestListColumns::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("valid");
    QTest::addColumn<bool>("isBad");
    const auto good = [](const QByteArray &bytes) {
        QTest::newRow(bytes.toHex().constData()) << bytes << int(bytes.size()) << false;
    };
    for (const char *bytes :
         {"", "a\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xe0\xbf\xbf", "\xe1\x80\x80", "\xec\xbf\xbf",
          "\xed\x80\x80", "\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf0\xbf\xbf\xbf",
          "\xf1\x80\x80\x80", "\xf3\xbf\xbf\xbf", "\xf4\x80\x80\x80", "\xf4\x8f\xbf\xbf"})
        good(bytes);
    const auto bad = [](const QByteArray &bytes) {
        QTest::newRow(("bad " + bytes.toHex()).constData()) << "x" + bytes << 1 << true;
    };
    for (const char *bytes :
         {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2\x7f", "\xc2\xc0", "\xe0\x9f\xbf", "\xe0\x80\x80",
          "\xe1\x7f\x80", "\xe1\xc0\x80", "\xe1\x80\x7f", "\xe1\x80\xc0", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
          "\xf1\xc0\x80\x80", "\xf1\x80\x80\x7f", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"})
        bad(bytes);
    for (const char *bytes : {"\xc2", "\xe1\x80", "\xf1\x80\x80"})
        QTest::newRow((QByteArray("cut ") + QByteArray(bytes).toHex()).constData())
            << QByteArray("x") + bytes << 1 << false;
}

/// All that is valid up to the first fault, or up to a character that may go on in the next piece.
void TestListColumns::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, valid);
    QFETCH(bool, isBad);
    const Utf8Check check = checkUtf8(bytes);
    QCOMPARE(check.valid, qsizetype(valid));
    QCOMPARE(check.isBad, isBad);
}

QTEST_GUILESS_MAIN(TestListColumns)
#include "tst_list_columns.moc"
