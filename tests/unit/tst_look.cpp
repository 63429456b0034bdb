// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/look.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(peerlight::inventory::Inventory)

/// What two looks at a project tell of what has happened between them.
class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameIsNoChange();
    void changes_data();
    void changes();
    void refusedListsSayNothing_data();
    void refusedListsSayNothing();
    void gatewaysThatWereNotAskedForSayNothing_data();
    void gatewaysThatWereNotAskedForSayNothing();
    void whereAGatewayMayBeFound_data();
    void whereAGatewayMayBeFound();
    void orderIsFixed();
    void everyFieldHasAWord();
};

static Peer peerOf(int n, const QString &name)
{
    Peer peer;
    peer.id = *api::PeerId::parse(u"%1-1111-4111-8111-111111111111"_s.arg(n, 8, 16, '0'_L1));
    peer.name = name;
    peer.remoteGateway = u"203.0.113.2/30"_s;
    return peer;
}

static Inventory sample()
{
    Inventory inventory;
    inventory.peers = {peerOf(1, u"one"_s), peerOf(2, QString())};
    Line line;
    line.id = u"l1"_s;
    line.name = u"line"_s;
    inventory.lines = {line};
    Gateway vgw;
    vgw.id = u"g1"_s;
    Gateway global;
    global.kind = GatewayKind::Global;
    global.id = u"g2"_s;
    inventory.gateways = {vgw, global};
    InterfaceInfo onVirtual;
    onVirtual.id = u"v1"_s;
    onVirtual.serviceType = u"VGW"_s;
    onVirtual.gatewayId = u"g1"_s;
    InterfaceInfo onGlobal;
    onGlobal.id = u"v2"_s;
    onGlobal.serviceType = u"GDGW"_s;
    onGlobal.gatewayId = u"g2"_s;
    inventory.interfaces = {onVirtual, onGlobal};
    return inventory;
}

static QStringList linesOf(const Inventory &before, const Inventory &after)
{
    QStringList lines;
    for (const InventoryChange &change : inventoryChanges(before, after))
        lines += changeLine(change);
    return lines;
}

void TestLook::sameIsNoChange()
{
    QVERIFY(inventoryChanges(sample(), sample()).isEmpty());
    QVERIFY(inventoryChanges({}, {}).isEmpty());
    Inventory turned = sample();
    std::reverse(turned.peers.begin(), turned.peers.end());
    QVERIFY(inventoryChanges(sample(), turned).isEmpty());
    Inventory twice = sample();
    twice.peers.append(twice.peers.constFirst());
    QVERIFY(inventoryChanges(sample(), twice).isEmpty());
    QVERIFY(inventoryChanges(twice, sample()).isEmpty());
}

void TestLook::changes_data()
{
    QTest::addColumn<Inventory>("after");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, auto change, const QString &line) {
        Inventory after = sample();
        change(after);
        QTest::newRow(name) << after << line;
    };
    const QString one = u"one (00000001-1111-4111-8111-111111111111)"_s;
    row(
        "new peer", [](Inventory &i) { i.peers.append(peerOf(3, u"three"_s)); },
        u"Peer three (00000003-1111-4111-8111-111111111111) is new."_s);
    row(
        "gone peer without a name", [](Inventory &i) { i.peers.removeLast(); },
        u"Peer 00000002-1111-4111-8111-111111111111 has gone."_s);
    row(
        "gateway address", [](Inventory &i) { i.peers[0].remoteGateway = u"203.0.113.6/30"_s; },
        u"Peer %1 changed: Remote gateway 203.0.113.2/30 -> 203.0.113.6/30"_s.arg(one));
    row(
        "name", [](Inventory &i) { i.peers[0].name = u"uno"_s; },
        u"Peer uno (00000001-1111-4111-8111-111111111111) changed: Name one -> uno"_s);
    row(
        "line and status",
        [](Inventory &i) {
            i.peers[0].lineId = u"l9"_s;
            i.peers[0].status = u"DOWN"_s;
        },
        u"Peer %1 changed: Status none -> DOWN; Line none -> l9"_s.arg(one));
    row(
        "ASN", [](Inventory &i) { i.peers[0].bgpAsn = 4294967295; },
        u"Peer %1 changed: BGP ASN none -> 4294967295"_s.arg(one));
    row(
        "line down", [](Inventory &i) { i.lines[0].status = u"DOWN"_s; },
        u"Line line (l1) changed: Status none -> DOWN"_s);
    row(
        "line gone", [](Inventory &i) { i.lines.clear(); }, u"Line line (l1) has gone."_s);
    row(
        "gateway renamed", [](Inventory &i) { i.gateways[1].name = u"global"_s; },
        u"Gateway global (g2) changed: Name none -> global"_s);
}

void TestLook::changes()
{
    QFETCH(Inventory, after);
    QFETCH(QString, line);
    QCOMPARE(linesOf(sample(), after), QStringList(line));
}

void TestLook::refusedListsSayNothing_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("changes"); // of one line and one gateway of each kind that are missing
    QTest::newRow("lines") << int(InventoryPart::Lines) << 2;
    QTest::newRow("virtual gateways") << int(InventoryPart::VirtualGateways) << 2;
    QTest::newRow("global gateways") << int(InventoryPart::GlobalGateways) << 2;
}

void TestLook::refusedListsSayNothing()
{
    QFETCH(int, part);
    QFETCH(int, changes);
    Inventory less;
    less.peers = sample().peers;
    less.interfaces = sample().interfaces;
    QCOMPARE(inventoryChanges(sample(), less).size(), 3);
    less.refused = {{InventoryPart(part), {}}};
    QCOMPARE(inventoryChanges(sample(), less).size(), changes);
    QCOMPARE(inventoryChanges(less, sample()).size(), changes);
}

void TestLook::gatewaysThatWereNotAskedForSayNothing_data()
{
    QTest::addColumn<int>("interfaceThatGoes");
    QTest::newRow("virtual") << 0;
    QTest::newRow("global") << 1;
}

void TestLook::gatewaysThatWereNotAskedForSayNothing()
{
    QFETCH(int, interfaceThatGoes);
    Inventory less = sample();
    less.interfaces.removeAt(interfaceThatGoes);
    less.gateways.removeAt(interfaceThatGoes);
    QVERIFY(inventoryChanges(sample(), less).isEmpty());
    QVERIFY(inventoryChanges(less, sample()).isEmpty());
}

void TestLook::whereAGatewayMayBeFound_data()
{
    QTest::addColumn<QString>("serviceType");
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<bool>("isVirtual");
    QTest::addColumn<bool>("isGlobal");
    QTest::newRow("virtual") << u"VGW"_s << u"g"_s << true << false;
    QTest::newRow("virtual, in small letters") << u"vgw"_s << u"g"_s << true << false;
    QTest::newRow("global") << u"GDGW"_s << u"g"_s << false << true;
    QTest::newRow("GEIP") << u"GEIP"_s << u"g"_s << true << true;
    QTest::newRow("a type of tomorrow") << u"XGW"_s << u"g"_s << true << true;
    QTest::newRow("no type") << QString() << u"g"_s << true << true;
    QTest::newRow("no gateway") << u"VGW"_s << QString() << false << false;
    QTest::newRow("nothing") << QString() << QString() << false << false;
}

void TestLook::whereAGatewayMayBeFound()
{
    QFETCH(QString, serviceType);
    QFETCH(QString, gateway);
    InterfaceInfo info;
    info.serviceType = serviceType;
    info.gatewayId = gateway;
    QTEST(mayHangOn(info, GatewayKind::Virtual), "isVirtual");
    QTEST(mayHangOn(info, GatewayKind::Global), "isGlobal");
}

void TestLook::orderIsFixed()
{
    Inventory after = sample();
    after.peers = {peerOf(4, {}), peerOf(2, u"two"_s), peerOf(3, {})};
    after.lines[0].provider = u"p"_s;
    QList<std::pair<ChangeKind, QString>> order;
    for (const InventoryChange &change : inventoryChanges(sample(), after))
        order.append({change.kind, change.id.left(8)});
    const QList<std::pair<ChangeKind, QString>> expected{{ChangeKind::New, u"00000004"_s},
                                                         {ChangeKind::Changed, u"00000002"_s},
                                                         {ChangeKind::New, u"00000003"_s},
                                                         {ChangeKind::Gone, u"00000001"_s},
                                                         {ChangeKind::Changed, u"l1"_s}};
    QVERIFY(order == expected);
}

void TestLook::everyFieldHasAWord()
{
    QSet<QString> words;
    for (int field = 0; field <= int(ChangedField::Network); ++field)
        words.insert(fieldTitle(ChangedField(field)));
    QCOMPARE(words.size(), int(ChangedField::Network) + 1);
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
