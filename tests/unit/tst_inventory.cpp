// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/inventory_answers.h"
#include "app/api/requests.h"
#include "app/inventory/inventory.h"
#include "app/inventory/page_walk.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

/// The lists of lines and gateways as they are asked for and read, and how they become one view.
class TestInventory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void lines();
    void gateways();
    void secretsEndInTheParsers();
    void aListNeedsItsArray();
    void joined();
    void notesNameTheList_data();
    void notesNameTheList();
    void pages_data();
    void pages();
};

static api::Answer answerOf(const QByteArray &body)
{
    api::Answer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

static QString everythingIn(const Line &line)
{
    return QStringList{line.id,       line.name,     line.type,     line.status,       line.providerStatus,
                       line.portType, line.provider, line.location, line.peerLocation, line.deviceId}
        .join(u'|');
}

static QString everythingIn(const Gateway &gateway)
{
    return QStringList{gateway.id,      gateway.name, gateway.status, gateway.vpcId, gateway.enterpriseRouterId,
                       gateway.location}
        .join(u'|');
}

static QString everythingIn(const api::VirtualInterface &vif)
{
    QStringList all{vif.id, vif.name, vif.directConnectId, vif.gatewayId, vif.deviceId, vif.status, vif.serviceType};
    for (const api::VifPeer &peer : vif.peers)
        all += {peer.id.text(), peer.name,      peer.addressFamily, peer.localGatewayIp, peer.remoteGatewayIp,
                peer.routeMode, peer.bgpStatus, peer.status,        peer.deviceId};
    return all.join(u'|');
}

void TestInventory::requests_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("lines") << "direct-connects"_ba;
    QTest::newRow("virtual gateways") << "virtual-gateways"_ba;
    QTest::newRow("global gateways") << "global-dc-gateways"_ba;
}

void TestInventory::requests()
{
    QFETCH(QByteArray, list);
    const auto project = *api::ProjectId::parse(u"p1"_s);
    const api::PageRequest page{u"m 1"_s, 5000};
    const QHash<QByteArray, api::Request> made{
        {"direct-connects"_ba, api::listDirectConnectsRequest(project, page)},
        {"virtual-gateways"_ba, api::listVirtualGatewaysRequest(project, page)},
        {"global-dc-gateways"_ba, api::listGlobalGatewaysRequest(project, page)}};
    QCOMPARE(api::requestTarget(made[list]), "/v3/p1/dcaas/" + list + "?limit=2000&marker=m%201");
    QCOMPARE(made[list].method, api::Method::Get);
    QCOMPARE(made[list].maxAnswerBytes, 16 << 20);
}

void TestInventory::lines()
{
    const auto page = api::parseDirectConnectPage(answerOf(
        R"({"direct_connects":[{"id":"l1","name":"line 1","type":"hosted","status":"ACTIVE","provider_status":"DOWN",
            "port_type":"10G","provider":"Carrier","location":"Beijing4","peer_location":"Office","device_id":"d",
            "bandwidth":1000,"vlan":null},{"id":"l2","name":null,"bandwidth":-1},"odd"]})"));
    QVERIFY(page);
    Line expected;
    expected.id = u"l1"_s;
    expected.name = u"line 1"_s;
    expected.type = u"hosted"_s;
    expected.status = u"ACTIVE"_s;
    expected.providerStatus = u"DOWN"_s;
    expected.portType = u"10G"_s;
    expected.provider = u"Carrier"_s;
    expected.location = u"Beijing4"_s;
    expected.peerLocation = u"Office"_s;
    expected.deviceId = u"d"_s;
    expected.bandwidthMbit = 1000;
    QCOMPARE(page->items.size(), 2);
    QVERIFY(page->items[0] == expected);
    QCOMPARE(page->items[1].bandwidthMbit, std::nullopt);
    QCOMPARE(page->received, 3);
    QCOMPARE(page->lastId, u"l2"_s);
    QVERIFY(!page->hasPageInfo);
}

void TestInventory::gateways()
{
    const auto ofRegion = api::parseVirtualGatewayPage(answerOf(
        R"({"virtual_gateways":[{"id":"g1","name":"vgw","vpc_id":null,"enterprise_router_id":"er","status":"ACTIVE",
            "bgp_asn":64512}],"page_info":{"next_marker":"g1"}})"));
    QVERIFY(ofRegion);
    QCOMPARE(ofRegion->items[0].kind, GatewayKind::Virtual);
    QCOMPARE(ofRegion->items[0].enterpriseRouterId, u"er"_s);
    QCOMPARE(ofRegion->items[0].bgpAsn, 64512);
    QCOMPARE(ofRegion->nextMarker, u"g1"_s);
    const auto global = api::parseGlobalGatewayPage(answerOf(
        R"({"global_dc_gateways":[{"id":"g2","name":"gdgw","region_id":"cn-north-4","location_name":"Beijing",
            "bgp_asn":4294967295}]})"));
    QVERIFY(global);
    QCOMPARE(global->items[0].kind, GatewayKind::Global);
    QCOMPARE(global->items[0].location, u"Beijing"_s);
    QCOMPARE(global->items[0].bgpAsn, 4294967295);
}

void TestInventory::secretsEndInTheParsers()
{
    const QByteArray secrets = R"("bgp_md5":"CANARY","email":"CANARY","order_id":"CANARY")";
    const QByteArray nested = R"({"id":"x",)" + secrets + R"(,"extend_attribute":{)" + secrets + "}}";
    const auto line = api::parseDirectConnectPage(answerOf(R"({"direct_connects":[)" + nested + "]}"));
    QVERIFY(line && line->items.size() == 1);
    QVERIFY(!everythingIn(line->items[0]).contains(u"CANARY"_s));
    for (const auto &page : {api::parseVirtualGatewayPage(answerOf(R"({"virtual_gateways":[)" + nested + "]}")),
                             api::parseGlobalGatewayPage(answerOf(R"({"global_dc_gateways":[)" + nested + "]}"))}) {
        QVERIFY(page && page->items.size() == 1);
        QVERIFY(!everythingIn(page->items[0]).contains(u"CANARY"_s));
    }
    const auto interfaces = api::parseInterfacePage(
        answerOf(R"({"virtual_interfaces":[{"id":"v",)" + secrets +
                 R"(,"vif_peers":[{"id":"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71",)" + secrets + "}]}]}"));
    QVERIFY(interfaces && interfaces->items[0].peers.size() == 1);
    QVERIFY(!everythingIn(interfaces->items[0]).contains(u"CANARY"_s));
    // An answer that is not the documented one is told in excerpts: not when it has such a member.
    const auto odd = api::parseDirectConnectPage(answerOf(R"({"direct_connects":7,)" + secrets + "}"));
    QVERIFY(!odd);
    QVERIFY(!(odd.error().text + odd.error().detail).contains(u"CANARY"_s));
}

void TestInventory::aListNeedsItsArray()
{
    QCOMPARE(api::parseDirectConnectPage(answerOf("{}"_ba)).error().kind, api::ErrorKind::Protocol);
    QCOMPARE(api::parseVirtualGatewayPage(answerOf("[]"_ba)).error().kind, api::ErrorKind::Protocol);
    QCOMPARE(api::parseGlobalGatewayPage(answerOf(R"({"global_dc_gateways":null})"_ba)).error().kind,
             api::ErrorKind::Protocol);
}

void TestInventory::joined()
{
    Inventory inventory;
    Peer known;
    known.interfaceId = u"v1"_s;
    known.lineId = u"l1"_s;
    known.gatewayId = u"g1"_s;
    Peer alone;
    alone.lineId = u"gone"_s;
    inventory.peers = {known, alone};
    inventory.interfaces = {{u"v1"_s, u"vif"_s, {}, {}, u"l1"_s, u"g1"_s, 7, {}}};
    Line line;
    line.id = u"l1"_s;
    line.name = u"first"_s;
    Line again = line;
    again.name = u"second"_s;
    inventory.lines = {Line(), line, again};
    Gateway gateway;
    gateway.id = u"g1"_s;
    gateway.kind = GatewayKind::Global;
    inventory.gateways = {gateway};
    const QList<JoinedPeer> joined = joinInventory(inventory);
    QCOMPARE(joined.size(), 2);
    QCOMPARE(joined[0].interfaceInfo->name, u"vif"_s);
    QCOMPARE(joined[0].line->name, u"first"_s);
    QCOMPARE(joined[0].gateway->kind, GatewayKind::Global);
    QVERIFY(!joined[1].interfaceInfo && !joined[1].line && !joined[1].gateway); // no id does not meet no id
}

void TestInventory::notesNameTheList_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("says");
    QTest::newRow("lines") << int(InventoryPart::Lines) << u"lines"_s;
    QTest::newRow("virtual gateways") << int(InventoryPart::VirtualGateways) << u"virtual gateways"_s;
    QTest::newRow("global gateways") << int(InventoryPart::GlobalGateways) << u"global gateways"_s;
}

void TestInventory::notesNameTheList()
{
    QFETCH(int, part);
    QFETCH(QString, says);
    api::Error error;
    error.text = u"%1 not allowed"_s;
    const QString note = refusedNote({InventoryPart(part), error});
    QVERIFY(note.contains(says) && note.endsWith(error.text));
}

void TestInventory::pages_data()
{
    QTest::addColumn<bool>("hasPageInfo");
    QTest::addColumn<QString>("nextMarker");
    QTest::addColumn<int>("received");
    QTest::addColumn<int>("newItems");
    QTest::addColumn<QString>("next");
    QTest::newRow("last") << true << QString() << 2000 << 2000 << QString();
    QTest::newRow("more") << true << u"m"_s << 3 << 3 << u"m"_s;
    QTest::newRow("nothing new") << true << u"m"_s << 3 << 0 << QString();
    QTest::newRow("no page_info, full") << false << QString() << 2000 << 2000 << u"last"_s;
    QTest::newRow("no page_info, not full") << false << QString() << 1999 << 1999 << QString();
}

void TestInventory::pages()
{
    QFETCH(bool, hasPageInfo);
    QFETCH(QString, nextMarker);
    QFETCH(int, received);
    QFETCH(int, newItems);
    QFETCH(QString, next);
    PageWalk walk;
    api::ListPage<Line> page;
    page.hasPageInfo = hasPageInfo;
    page.nextMarker = nextMarker;
    page.received = received;
    page.lastId = u"last"_s;
    QCOMPARE(walk.next(page, newItems).value_or(u"error"_s), next);
    if (!next.isEmpty())
        QCOMPARE(walk.next(page, newItems).value_or(u"error"_s), u"error"_s); // the same marker again
}

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
