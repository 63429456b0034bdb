// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"
#include "tests/unit/sample_lists.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace peerlight::tests;
using namespace Qt::StringLiterals;

/// The formats that peer lists come in, and what the preview says of them (I42 to I56 in tests/README.md).
class TestListFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data();
    void formats();
    void tableColumns();
    void columnsByContent_data();
    void columnsByContent();
    void aSlipInAnIdIsNoName();
    void choicesStand();
    void quotedLineBreaks();
    void apiInterfaces();
    void terraformState();
    void terraformShow();
    void ownJson();
    void unreadJsonMembersHaveTheirPath_data();
    void unreadJsonMembersHaveTheirPath();
    void drawnTablesGiveTheirColumns();
    void wordsInsideOfAnObjectAreNoPeers();
    void jsonIsRefused_data();
    void jsonIsRefused();
    void secretsAreNowhere_data();
    void secretsAreNowhere();
    void limits_data();
    void limits();
};

void TestListFormats::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("words") << firstId + '\n' + secondId << ListFormat::Text;
    QTest::newRow("comments behind commas") << firstId + ", # one\n" + secondId + ", # two" << ListFormat::Text;
    QTest::newRow("ids on a line") << firstId + ", " + secondId << ListFormat::Text;
    QTest::newRow("CSV") << "peer_id,name\n" + firstId + ",a\n" + secondId + ",b" << ListFormat::Csv;
    QTest::newRow("semicolons") << "name;peer_id\na;" + firstId + "\nb;" + secondId << ListFormat::Csv;
    QTest::newRow("TSV") << "name\tpeer id\na\t" + firstId + "\nb\t" + secondId << ListFormat::Tsv;
    QTest::newRow("sep= of a tab") << "sep=\t\nname\tid\na\t" + firstId + "\nb\t" + secondId << ListFormat::Tsv;
    QTest::newRow("KooCLI, --cli-output=json")
        << "{\n  \"request_id\": \"r\",\n  \"virtual_interfaces\": [\n    {\n      \"id\": \"vif-1\",\n      "
           "\"vif_peers\": " +
               apiPeers() + "\n    }\n  ],\n  \"page_info\": {\n    \"current_count\": 1\n  }\n}\n"
        << ListFormat::Json;
    QTest::newRow("KooCLI, --cli-output=table")
        << "+------+----------+\n|  id  |   name   |\n+------+----------+\n| " + firstId + " | edge-1 |\n| " +
               secondId + " | edge-2 |\n+------+----------+\n"
        << ListFormat::Csv;
    QTest::newRow("KooCLI, one column") << "+------+\r\n|  id  |\r\n+------+\r\n| " + firstId + " |\r\n| " + secondId +
                                               " |\r\n+------+\r\n"
                                        << ListFormat::Csv;
    QTest::newRow("Markdown") << "| Peer id | Name |\n|---|:--|\n| " + firstId + " | a |\n| " + secondId + " | b |\n"
                              << ListFormat::Csv;
    QTest::newRow("sep= of a bar") << "sep=|\nname|id\na|" + firstId + "\nb|" + secondId << ListFormat::Csv;
    QTest::newRow("interfaces of the API") << apiInterfacesJson() << ListFormat::Json;
    QTest::newRow("detections of the API")
        << "{\"request_id\":\"r\",\"vif_peer_detections\":[{\"id\":\"d\",\"vif_peer_id\":\"" + firstId +
               "\"},{\"vif_peer_id\":\"" + secondId + "\"}]}"
        << ListFormat::Json;
    QTest::newRow("one detection in an array")
        << "[{\"vif_peer_detection\":{\"vif_peer_id\":\"" + firstId + "\"}},{\"vif_peer_id\":\"" + secondId + "\"}]"
        << ListFormat::Json;
    QTest::newRow("peers alone") << "{\"vif_peers\":[{\"id\":\"" + firstId + "\"},{\"id\":\"" + secondId + "\"}]}"
                                 << ListFormat::Json;
    QTest::newRow("ids as JSON") << "[\"" + firstId + "\",\n\"" + secondId + "\"]" << ListFormat::Json;
    QTest::newRow("Terraform state") << terraformStateJson() << ListFormat::Json;
    QTest::newRow("terraform show") << terraformShowJson() << ListFormat::Json;
    QTest::newRow("lines of JSON") << "{\"peer_id\":\"" + firstId + "\"}\n\n{\"peer_id\":\"" + secondId + "\"}\n"
                                   << ListFormat::JsonLines;
    QTest::newRow("lines of JSON, CRLF") << "{\"peer_id\":\"" + firstId + "\"}\r\n{\"peer_id\":\"" + secondId +
                                                "\"}\r\n"
                                         << ListFormat::JsonLines;
}

void TestListFormats::formats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ListFormat, format);
    const auto list = parsePeerListBytes(bytes);
    QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error()));
    QCOMPARE(list->preview.format, format);
    QCOMPARE(list->unreadCount, 0);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->peers[0].id.text().toLatin1(), firstId);
    QCOMPARE(list->peers[1].id.text().toLatin1(), secondId);
    QCOMPARE(list->preview.encoding, ListEncoding::Utf8);
}

void TestListFormats::tableColumns()
{
    const auto list = parsePeerListBytes("Name;VIF Peer ID;Interface;Line;Gateway;Tags;Notes;Colour\r\n"
                                         "edge;" +
                                         firstId + ";vif 1;line 1;vgw 1;core, east;call first;red\r\n" + ";;;;;;;\r\n");
    QVERIFY(list);
    const QList<ColumnUse> uses{ColumnUse::Name,        ColumnUse::Id,   ColumnUse::InterfaceName, ColumnUse::LineName,
                                ColumnUse::GatewayName, ColumnUse::Tags, ColumnUse::Notes,         ColumnUse::Ignore};
    QCOMPARE(list->preview.columns.size(), uses.size());
    for (qsizetype i = 0; i < uses.size(); ++i)
        QCOMPARE(list->preview.columns[i].use, uses[i]);
    QCOMPARE(list->preview.columns[1].title, u"VIF Peer ID"_s);
    QVERIFY(list->preview.hasHeader);
    QCOMPARE(QChar(list->preview.separator), u';');
    QCOMPARE(list->preview.rows.size(), 1);
    QCOMPARE(list->preview.rows[0][7], u"red"_s);
    QCOMPARE(list->peers.size(), 1);
    QCOMPARE(list->peers[0].name, u"edge"_s);
    QCOMPARE(list->peers[0].interfaceName, u"vif 1"_s);
    const ListExtras extras = list->extras.value(list->peers[0].id);
    QCOMPARE(extras.lineName, u"line 1"_s);
    QCOMPARE(extras.gatewayName, u"vgw 1"_s);
    QCOMPARE(extras.tags, QStringList({u"core"_s, u"east"_s}));
    QCOMPARE(extras.notes, u"call first"_s);
}

void TestListFormats::columnsByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("header");
    QTest::addColumn<int>("idAt");
    QTest::newRow("no header, two columns") << firstId + ",edge\n" + secondId + ",core\n" << false << 0;
    QTest::newRow("no header, the id last") << "edge,x," + firstId + "\ncore,y," + secondId << false << 2;
    QTest::newRow("titles that nobody knows")
        << "Standort,Kennung\nedge," + firstId + "\ncore," + secondId << true << 1;
    QTest::newRow("another id beside it, named")
        << "id,peer_id\n" + secondId + ',' + firstId + "\n" + firstId + ',' + secondId << true << 1;
}

void TestListFormats::columnsByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, header);
    QFETCH(int, idAt);
    const auto list = parsePeerListBytes(bytes);
    QVERIFY(list);
    QCOMPARE(list->preview.format, ListFormat::Csv);
    QCOMPARE(list->preview.hasHeader, header);
    QCOMPARE(list->preview.columns[idAt].use, ColumnUse::Id);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->peers[0].id.text().toLatin1(), firstId);
    QCOMPARE(list->unreadCount, 0);
}

void TestListFormats::aSlipInAnIdIsNoName()
{
    const PeerListText list = parsePeerList(QString::fromLatin1(firstId + ',' + secondId.chopped(1)));
    QCOMPARE(list.preview.format, ListFormat::Text);
    QCOMPARE(list.peers.size(), 1);
    QCOMPARE(list.unreadCount, 1);
}

void TestListFormats::choicesStand()
{
    ListChoices choices;
    choices.separator = u'|';
    choices.hasHeader = false;
    choices.columns = {ColumnUse::Notes, ColumnUse::Id};
    const auto list = parsePeerListBytes("a, b|" + firstId + "\nid|" + secondId, choices);
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->extras.value(list->peers[0].id).notes, u"a, b"_s);
    choices.columns = {ColumnUse::Name};
    const auto without = parsePeerListBytes("a|" + firstId, choices);
    QVERIFY(without);
    QCOMPARE(without->unreadCount, 1);
    QCOMPARE(without->preview.rows.size(), 1);
}

void TestListFormats::quotedLineBreaks()
{
    const auto list = parsePeerListBytes("peer_id,notes\r\n" + firstId + ",\"one\r\ntwo \"\"2\"\"\"\r\nbad,x\r\n" +
                                         secondId + ",\"\n\n\"\r\n");
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 2);
    QCOMPARE(list->extras.value(list->peers[0].id).notes, u"one\r\ntwo \"2\""_s);
    QCOMPARE(list->unread.value(0).line, 4);
}

void TestListFormats::apiInterfaces()
{
    const auto list = parsePeerListBytes(apiInterfacesJson());
    QVERIFY(list);
    const Peer &peer = list->peers[0];
    QCOMPARE(peer.name, u"edge-1"_s);
    QCOMPARE(peer.remoteGateway, u"203.0.113.2/30"_s);
    QCOMPARE(peer.bgpAsn, 4294967295);
    QCOMPARE(peer.status, u"ACTIVE"_s);
    QCOMPARE(peer.interfaceName, u"vif-1"_s);
    QCOMPARE(peer.lineId, u"line-1"_s);
    QCOMPARE(peer.gatewayId, u"vgw-1"_s);
    QCOMPARE(peer.vlan, 101);
}

void TestListFormats::terraformState()
{
    const auto list = parsePeerListBytes(terraformStateJson());
    QVERIFY(list);
    QCOMPARE(list->peers[0].name, u"edge-1"_s);
    QCOMPARE(list->peers[0].interfaceName, u"vif-1"_s);
    QCOMPARE(list->peers[0].gatewayId, u"gdgw-1"_s);
    QCOMPARE(list->peers[0].addressFamily, u"ipv4"_s);
}

void TestListFormats::terraformShow()
{
    const auto list = parsePeerListBytes(terraformShowJson());
    QVERIFY(list);
    QCOMPARE(list->peers[1].name, u"edge-2"_s); // in a child module
    QCOMPARE(list->peers[1].lineId, u"line-1"_s);
}

void TestListFormats::ownJson()
{
    const auto list =
        parsePeerListBytes("{\"peers\":[{\"peer_id\":\"" + firstId +
                           "\",\"peer_name\":\"a\",\"vlan\":12,\"bgp_asn\":4294967295,\"line_name\":\"l\","
                           "\"tags\":[\"x\",\"y\"],\"gateway_id\":null}]}");
    QVERIFY(list);
    QCOMPARE(list->peers[0].name, u"a"_s);
    QCOMPARE(list->peers[0].vlan, 12);
    QCOMPARE(list->peers[0].bgpAsn, 4294967295);
    QCOMPARE(list->extras.value(list->peers[0].id).lineName, u"l"_s);
    QCOMPARE(list->extras.value(list->peers[0].id).tags, QStringList({u"x"_s, u"y"_s}));
}

void TestListFormats::unreadJsonMembersHaveTheirPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("peer of an interface") << R"({"virtual_interfaces":[{"vif_peers":[]},
{"vif_peers":[
{"id":"x"}]}]})"_ba << u"$.virtual_interfaces[1].vif_peers[0].id"_s;
    QTest::newRow("row of our own") << R"({"peers":[{"peer_id":"x"}]})"_ba << u"$.peers[0].peer_id"_s;
    QTest::newRow("a word among ids") << "[\"" + firstId + "\",\"x\"]" << u"$[1]"_s;
    QTest::newRow("a name that is no word") << R"({"a b":[{"vif_peer_id":"x"}]})"_ba << u"$[\"a b\"][0].vif_peer_id"_s;
}

void TestListFormats::unreadJsonMembersHaveTheirPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto list = parsePeerListBytes(json);
    QVERIFY(list);
    QCOMPARE(list->unreadCount, 1);
    QCOMPARE(list->unread[0].path, path);
    QCOMPARE(list->unread[0].line, json.left(json.indexOf("\"x\"")).count('\n') + 1);
    QCOMPARE(list->unread[0].text, u"x"_s);
}

void TestListFormats::drawnTablesGiveTheirColumns()
{
    const auto list =
        parsePeerListBytes("+----+------+---------+\n| id | name | bgp_md5 |\n+----+------+---------+\n| " + firstId +
                           " | edge 1 | CANARY |\n| broken | b | |\n+----+------+---------+\n");
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 1);
    QCOMPARE(list->peers[0].name, u"edge 1"_s);
    QCOMPARE(list->preview.columns.size(), 3);
    QCOMPARE(list->preview.rows, QList<QStringList>({{QString::fromLatin1(firstId), u"edge 1"_s, QString()},
                                                     {u"broken"_s, u"b"_s, QString()}}));
    QCOMPARE(list->unread.size(), 1); // the rules are no rows
    QCOMPARE(list->unread[0].line, 5);
}

void TestListFormats::wordsInsideOfAnObjectAreNoPeers()
{
    const auto list = parsePeerListBytes("{\"security_groups\":[\"" + firstId + "\"],\"id\":\"" + secondId + "\"}");
    QVERIFY(list);
    QVERIFY(list->peers.isEmpty());
}

void TestListFormats::jsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut") << "{\"vif_peers\":[\n{"_ba << u"Line 2"_s;
    QTest::newRow("two documents on one line") << "[] []"_ba << u"after the end"_s;
    QTest::newRow("one name twice") << "{\"a\":1,\n\"a\":2}"_ba << u"Line 2, byte 8"_s;
    QTest::newRow("too deep") << QByteArray(1025, '[') + QByteArray(1025, ']') << u"1024"_s;
}

void TestListFormats::jsonIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto list = parsePeerListBytes(bytes);
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), qPrintable(list.error()));
    const PeerListText pasted = parsePeerList(QString::fromLatin1(bytes));
    QCOMPARE(pasted.unreadCount, 1);
    QVERIFY(pasted.unread[0].why.contains(says));
}

void TestListFormats::secretsAreNowhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("API") << apiInterfacesJson();
    QTest::newRow("Terraform state") << terraformStateJson();
    QTest::newRow("terraform show") << terraformShowJson();
    QTest::newRow("column") << "peer_id,name,BGP MD5\n" + firstId + ",a,CANARY\nbad,b,CANARY\n";
    QTest::newRow("column of a row that is too long")
        << "peer_id,bgp_md5,name\n" + firstId + ",CANARY," + QByteArray(70000, 'x');
    QTest::newRow("line of JSON that is broken")
        << "{\"peer_id\":\"" + firstId + "\"}\n{\"bgp_md5\":\"CANARY\",\"peer_id\":\"" + secondId + "\"\n";
    QTest::newRow("JSON that is broken") << "{\"bgp_md5\":\"CANARY\",}"_ba;
}

void TestListFormats::secretsAreNowhere()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.contains("CANARY"));
    const auto list = parsePeerListBytes(bytes);
    const QString all = list ? everythingIn(*list) : list.error();
    QVERIFY(!all.isEmpty());
    QVERIFY2(!all.contains(u"CANARY"_s), qPrintable(all));
}

void TestListFormats::limits_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("cell of 64 KB") << firstId + ',' + QByteArray(65536, 'x') << QString();
    QTest::newRow("longer cell") << firstId + ',' + QByteArray(65537, 'x') << u"65,536"_s;
    QTest::newRow("longer quoted cell") << firstId + ",\"" + QByteArray(65537, '\n') + '"' << u"65,536"_s;
    QTest::newRow("256 cells") << firstId + ',' + QByteArray(254, ',') << QString();
    QTest::newRow("257 cells") << firstId + ',' + QByteArray(255, ',') << u"256 cells"_s;
    QTest::newRow("100,000 cells") << firstId + ',' + QByteArray(100000, ',') << u"256 cells"_s;
}

void TestListFormats::limits()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    const auto list = parsePeerListBytes("peer_id,name\n" + row + '\n' + secondId + ",b\n");
    QVERIFY(list);
    QCOMPARE(list->unreadCount, says.isEmpty() ? 0 : 1);
    QVERIFY(list->unread.value(0).why.contains(says));
    QCOMPARE(list->peers.constLast().id.text().toLatin1(), secondId); // the next row is read all the same
}

QTEST_GUILESS_MAIN(TestListFormats)
#include "tst_list_formats.moc"
