// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/pair_verdict.h"
#include "tests/unit/insight_samples.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::insight;
using namespace peerlight::tests;

Q_DECLARE_METATYPE(std::optional<SamePlace>)
Q_DECLARE_METATYPE(std::optional<SharedRisk>)

namespace {

struct Spec
{
    QString remote = {};
    QString interface = {};
    QString gateway = {};
    QString family = {};
};

inventory::Peer peerOf(int number, const Spec &spec)
{
    inventory::Peer peer;
    peer.id = numberedId(number);
    peer.remoteGateway = spec.remote;
    peer.interfaceId = spec.interface;
    peer.gatewayId = spec.gateway;
    peer.addressFamily = spec.family;
    return peer;
}

inventory::Peer onHardware(int number, const QString &line, const QString &interface, const QString &device)
{
    inventory::Peer peer;
    peer.id = numberedId(number);
    peer.lineId = line;
    peer.interfaceId = interface;
    peer.deviceId = device;
    return peer;
}

/// Nobody's neighbour.
const Spec stranger{u"172.16.0.2/30"_s, u"far"_s, u"away"_s, u"ipv4"_s};

} // namespace

class TestPairPartner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void risks_data();
    void risks();
    void partners_data();
    void partners();
    void ofAnEmptyListNobody();
};

void TestPairPartner::places_data()
{
    QTest::addColumn<Spec>("a");
    QTest::addColumn<Spec>("b");
    QTest::addColumn<std::optional<SamePlace>>("place");
    const auto add = [](const char *name, const Spec &a, const Spec &b, std::optional<SamePlace> place) {
        QTest::newRow(name) << a << b << place;
    };
    const QString ten = u"10.0.0.2/30"_s;
    add("one address, one gateway", {ten, u"i"_s, u"g"_s}, {ten, u"j"_s, u"g"_s}, SamePlace::RemoteGateway);
    add("one address, one interface", {ten, u"i"_s, u"g"_s}, {ten, u"i"_s, u"h"_s}, SamePlace::RemoteGateway);
    add("one address, other prefixes", {ten, u"i"_s, u"g"_s}, {u"10.0.0.2"_s, u"j"_s, u"g"_s},
        SamePlace::RemoteGateway);
    add("one address, nothing else in common", {ten, u"i"_s, u"g"_s}, {ten, u"j"_s, u"h"_s}, std::nullopt);
    add("one address, nothing else known", {ten}, {ten}, std::nullopt);
    add("overlapping, one gateway", {ten, u"i"_s, u"g"_s}, {u"10.0.0.1/30"_s, u"j"_s, u"g"_s},
        SamePlace::RemoteNetwork);
    add("overlapping, one interface", {ten, u"i"_s, u"g"_s}, {u"10.0.0.1/30"_s, u"i"_s, u"h"_s},
        SamePlace::RemoteNetwork);
    add("overlapping, two gateways", {ten, u"i"_s, u"g"_s}, {u"10.0.0.1/30"_s, u"j"_s, u"h"_s}, std::nullopt);
    add("apart, one interface", {ten, u"i"_s, u"g"_s}, {u"10.0.1.2/30"_s, u"i"_s, u"g"_s}, SamePlace::Interface);
    add("apart, one gateway", {ten, u"i"_s, u"g"_s}, {u"10.0.1.2/30"_s, u"j"_s, u"g"_s}, std::nullopt);
    add("one address not known, one gateway", {ten, u"i"_s, u"g"_s}, {{}, u"j"_s, u"g"_s}, std::nullopt);
    add("one address not known, one interface", {ten, u"i"_s, u"g"_s}, {{}, u"i"_s, u"g"_s}, SamePlace::Interface);
    add("neither address known, one interface", {{}, u"i"_s, {}}, {{}, u"i"_s, {}}, SamePlace::Interface);
}

void TestPairPartner::places()
{
    QFETCH(Spec, a);
    QFETCH(Spec, b);
    QFETCH(std::optional<SamePlace>, place);
    QVERIFY(samePlace(peerOf(1, a), peerOf(2, b)) == place);
    QVERIFY(samePlace(peerOf(1, b), peerOf(2, a)) == place);
    QVERIFY(!samePlace(peerOf(1, a), peerOf(1, b))); // nobody is a way beside itself
}

void TestPairPartner::risks_data()
{
    QTest::addColumn<inventory::Peer>("a");
    QTest::addColumn<inventory::Peer>("b");
    QTest::addColumn<std::optional<SharedRisk>>("risk");
    const auto add = [](const char *name, const inventory::Peer &b, std::optional<SharedRisk> risk) {
        QTest::newRow(name) << onHardware(1, u"l"_s, u"i"_s, u"d"_s) << b << risk;
    };
    add("nothing in common", onHardware(2, u"m"_s, u"j"_s, u"e"_s), std::nullopt);
    add("line", onHardware(2, u"l"_s, u"j"_s, u"e"_s), SharedRisk::Line);
    add("an interface is on one line", onHardware(2, {}, u"i"_s, {}), SharedRisk::Line);
    add("device", onHardware(2, u"m"_s, u"j"_s, u"d"_s), SharedRisk::Device);
    add("line and device", onHardware(2, u"l"_s, u"j"_s, u"d"_s), SharedRisk::Line);
    add("nothing known of the other", onHardware(2, {}, {}, {}), std::nullopt);
    QTest::newRow("nothing known of either")
        << onHardware(1, {}, {}, {}) << onHardware(2, {}, {}, {}) << std::optional<SharedRisk>();
}

void TestPairPartner::risks()
{
    QFETCH(inventory::Peer, a);
    QFETCH(inventory::Peer, b);
    QFETCH(std::optional<SharedRisk>, risk);
    QVERIFY(sharedRisk(a, b) == risk);
    QVERIFY(sharedRisk(b, a) == risk);
}

void TestPairPartner::partners_data()
{
    QTest::addColumn<QList<Spec>>("others"); // the list; the peer itself, of number 1, comes second
    QTest::addColumn<int>("index");          // in the whole list; -1: none
    QTest::addColumn<SamePlace>("place");
    const auto add = [](const char *name, const QList<Spec> &others, int index = -1,
                        SamePlace place = SamePlace::Interface) { QTest::newRow(name) << others << index << place; };
    const Spec sameAddress{u"10.0.0.2/30"_s, u"j"_s, u"g"_s, u"ipv4"_s};
    const Spec sameNetwork{u"10.0.0.1/30"_s, u"k"_s, u"g"_s, u"ipv4"_s};
    const Spec sameInterface{u"fd00::2/64"_s, u"i"_s, u"g"_s, u"ipv6"_s};
    const Spec sameGateway{u"10.7.0.2/30"_s, u"l"_s, u"g"_s, u"ipv4"_s};
    const Spec sixAtGateway{u"fd07::2/64"_s, u"m"_s, u"g"_s, u"IPv6"_s};
    const Spec unknownAtGateway{u"10.8.0.2/30"_s, u"n"_s, u"g"_s, {}};
    add("strangers", {stranger, stranger});
    add("the same address", {stranger, sameAddress}, 2, SamePlace::RemoteGateway);
    add("address before network", {sameNetwork, sameAddress}, 2, SamePlace::RemoteGateway);
    add("network after address", {sameAddress, sameNetwork}, 0, SamePlace::RemoteGateway);
    add("network before interface", {sameInterface, sameNetwork}, 2, SamePlace::RemoteNetwork);
    add("the first of two alike", {sameAddress, stranger, sameAddress}, 0, SamePlace::RemoteGateway);
    add("the first of two networks", {stranger, sameNetwork, sameNetwork}, 2, SamePlace::RemoteNetwork);
    add("an interface of two families", {stranger, sameInterface}, 2, SamePlace::Interface);
    add("the only other at the gateway", {stranger, stranger, sameGateway}, 3, SamePlace::CloudGateway);
    add("of its own family", {sixAtGateway, sameGateway}, 2, SamePlace::CloudGateway);
    add("of no family that is known", {stranger, unknownAtGateway}, 2, SamePlace::CloudGateway);
    add("of the other family only", {sixAtGateway});
    add("two at the gateway", {sameGateway, stranger, unknownAtGateway});
    // On the own interface nothing is left when its line fails: who is elsewhere stands for it.
    add("gateway before interface", {sameInterface, sameGateway}, 2, SamePlace::CloudGateway);
    add("interface, for there are two at the gateway", {sameGateway, sameInterface, sameGateway}, 2,
        SamePlace::Interface);
    add("network before gateway", {sameNetwork}, 0, SamePlace::RemoteNetwork);
    // What is known of the two is the interface, whatever else they share.
    add("on one interface, and the only other at the gateway", {{u"10.9.0.2/30"_s, u"i"_s, u"g"_s, u"ipv4"_s}}, 0,
        SamePlace::Interface);
}

void TestPairPartner::partners()
{
    QFETCH(QList<Spec>, others);
    QFETCH(int, index);
    QFETCH(SamePlace, place);
    const inventory::Peer self = peerOf(1, {u"10.0.0.2/30"_s, u"i"_s, u"g"_s, u"ipv4"_s});
    QList<inventory::Peer> peers;
    for (int i = 0; i < others.size(); ++i)
        peers += peerOf(i + 2, others[i]);
    peers.insert(1, self);
    const auto partner = partnerOf(self, peers);
    QCOMPARE(partner ? int(partner->index) : -1, index);
    if (partner)
        QCOMPARE(partner->place, place);
}

void TestPairPartner::ofAnEmptyListNobody()
{
    const inventory::Peer self = peerOf(1, {u"10.0.0.2/30"_s, u"i"_s, u"g"_s});
    QVERIFY(!partnerOf(self, {}));
    QVERIFY(!partnerOf(self, {self}));
    // Those of whom no gateway is known are not the only two at it.
    QVERIFY(!partnerOf(peerOf(1, {}), {peerOf(2, {})}));
}

QTEST_GUILESS_MAIN(TestPairPartner)
#include "tst_pair_partner.moc"
