// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/pair_verdict.h"
#include "tests/unit/insight_samples.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::insight;
using namespace peerlight::tests;

Q_DECLARE_METATYPE(std::optional<SamePlace>)

namespace {

/// What a case of two results is made of: a loss, or a letter for a state without one.
Case stateOf(int number, const QString &state)
{
    Case side(number, u"line-%1"_s.arg(number));
    if (state == u"failed"_s)
        return side.failed();
    if (state == u"unknown"_s)
        return side.unknown();
    if (state == u"running"_s) {
        side.row.phase = detection::Phase::Processing;
        return side;
    }
    return side.loss(state.toInt());
}

inventory::Peer peerWith(int number, const QString &remote, const QString &interface, const QString &gateway)
{
    inventory::Peer peer;
    peer.id = numberedId(number);
    peer.remoteGateway = remote;
    peer.interfaceId = interface;
    peer.gatewayId = gateway;
    return peer;
}

} // namespace

class TestPairVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findings_data();
    void findings();
    void sameMoment_data();
    void sameMoment();
    void samePlaces_data();
    void samePlaces();
    void redundancyThatIsNone_data();
    void redundancyThatIsNone();
    void partners();
    void ofManyAtAGatewayNobodyIsThePartner();
    void familiesDoNotStandForEachOther();
    void evidenceNamesBothResults();
};

void TestPairVerdict::findings_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<PairFinding>("finding");
    QTest::addColumn<QString>("headline");
    const auto add = [](const char *name, const QString &a, const QString &b, PairFinding finding,
                        const QString &headline) { QTest::newRow(name) << a << b << finding << headline; };
    add("clear, clear", u"0"_s, u"0"_s, PairFinding::BothClear, u"Both paths clear: edge-1 and edge-2."_s);
    add("down, clear", u"100"_s, u"0"_s, PairFinding::OnlyOneCarries, u"No redundancy left: only edge-2 carries."_s);
    add("clear, down", u"0"_s, u"100"_s, PairFinding::OnlyOneCarries, u"No redundancy left: only edge-1 carries."_s);
    add("down, lossy", u"100"_s, u"7"_s, PairFinding::OnlyOneCarries,
        u"No redundancy left: only edge-2 answers, and it loses packets."_s);
    add("down, down", u"100"_s, u"100"_s, PairFinding::BothUnreachable, u"Both unreachable: edge-1 and edge-2."_s);
    add("lossy, clear", u"3"_s, u"0"_s, PairFinding::OneDegraded, u"Both paths answer, but edge-1 loses packets."_s);
    add("lossy, lossy", u"3"_s, u"99"_s, PairFinding::OneDegraded,
        u"Both paths answer, and both lose packets: edge-1 and edge-2."_s);
    add("failed, clear", u"failed"_s, u"0"_s, PairFinding::NotKnown,
        u"edge-2 is clear; whether edge-1 works is not known."_s);
    add("down, unknown", u"100"_s, u"unknown"_s, PairFinding::NotKnown,
        u"edge-1 is unreachable; whether edge-2 works is not known."_s);
    add("failed, unknown", u"failed"_s, u"unknown"_s, PairFinding::NotKnown,
        u"Nothing is known of either path: edge-1 and edge-2 have no result."_s);
    add("running, down", u"running"_s, u"100"_s, PairFinding::Open,
        u"edge-1 and edge-2 belong together; there is no result of both yet."_s);
}

void TestPairVerdict::findings()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Case one = stateOf(1, a);
    const Case other = stateOf(2, b);
    const PairVerdict pair = pairVerdictOf(one.result(), other.result(), SamePlace::Interface);
    QTEST(pair.finding, "finding");
    QTEST(pair.words.headline, "headline");
    QVERIFY(!pair.shared);
    // Either order says the same of the same peers.
    const PairVerdict turned = pairVerdictOf(other.result(), one.result(), SamePlace::Interface);
    QCOMPARE(turned.finding, pair.finding);
}

void TestPairVerdict::sameMoment_data()
{
    QTest::addColumn<qint64>("apart");
    QTest::addColumn<bool>("combined");
    QTest::newRow("at once") << qint64(0) << true;
    QTest::newRow("60 s") << qint64(60000) << true;
    QTest::newRow("60.001 s") << qint64(60001) << false;
    QTest::newRow("an hour earlier") << qint64(-3600000) << false;
    QTest::newRow("60 s earlier") << qint64(-60000) << true;
}

void TestPairVerdict::sameMoment()
{
    QFETCH(qint64, apart);
    QFETCH(bool, combined);
    const Case one = Case(1).loss(0);
    const Case other = Case(2).loss(0).endedAt(sampleNoonMs + apart);
    const PairVerdict pair = pairVerdictOf(one.result(), other.result(), SamePlace::Interface);
    QCOMPARE(pair.finding, combined ? PairFinding::BothClear : PairFinding::NotCombinable);
    QCOMPARE(pair.words.headline.contains(u"cannot be combined"_s), !combined);
    Case untimed = Case(3).loss(0);
    untimed.row.endedAt.reset();
    QCOMPARE(pairVerdictOf(one.result(), untimed.result(), SamePlace::Interface).finding, PairFinding::NotCombinable);
}

void TestPairVerdict::samePlaces_data()
{
    QTest::addColumn<inventory::Peer>("a");
    QTest::addColumn<inventory::Peer>("b");
    QTest::addColumn<std::optional<SamePlace>>("place");
    const auto add = [](const char *name, const inventory::Peer &a, const inventory::Peer &b,
                        std::optional<SamePlace> place) { QTest::newRow(name) << a << b << place; };
    add("same address, one gateway", peerWith(1, u"10.0.0.2/30"_s, {}, u"g"_s),
        peerWith(2, u"10.0.0.2/30"_s, {}, u"g"_s), SamePlace::RemoteGateway);
    add("same address, two gateways", peerWith(1, u"10.0.0.2/30"_s, {}, u"g"_s),
        peerWith(2, u"10.0.0.2/30"_s, {}, u"h"_s), std::nullopt);
    add("one network in the other", peerWith(1, u"10.0.0.2/24"_s, {}, u"g"_s),
        peerWith(2, u"10.0.0.6/30"_s, {}, u"g"_s), SamePlace::RemoteNetwork);
    add("neighbouring networks", peerWith(1, u"10.0.0.2/30"_s, {}, u"g"_s), peerWith(2, u"10.0.0.6/30"_s, {}, u"g"_s),
        std::nullopt);
    add("IPv6 networks", peerWith(1, u"fd00:1::2/64"_s, {}, u"g"_s), peerWith(2, u"fd00:1::6/64"_s, {}, u"g"_s),
        SamePlace::RemoteNetwork);
    add("one interface, two families", peerWith(1, u"10.0.0.2/30"_s, u"i"_s, u"g"_s),
        peerWith(2, u"fd00:1::2/64"_s, u"i"_s, u"g"_s), SamePlace::Interface);
    add("nothing known", peerWith(1, {}, {}, {}), peerWith(2, {}, {}, {}), std::nullopt);
    add("no address at all", peerWith(1, u"host.example"_s, {}, u"g"_s), peerWith(2, u"host.example"_s, {}, u"g"_s),
        std::nullopt);
    add("itself", peerWith(1, u"10.0.0.2/30"_s, u"i"_s, u"g"_s), peerWith(1, u"10.0.0.2/30"_s, u"i"_s, u"g"_s),
        std::nullopt);
}

void TestPairVerdict::samePlaces()
{
    QFETCH(inventory::Peer, a);
    QFETCH(inventory::Peer, b);
    QFETCH(std::optional<SamePlace>, place);
    QVERIFY(samePlace(a, b) == place);
    QVERIFY(samePlace(b, a) == place);
}

void TestPairVerdict::redundancyThatIsNone_data()
{
    QTest::addColumn<QString>("lineOfB");
    QTest::addColumn<QString>("deviceOfB");
    QTest::addColumn<QString>("said");
    QTest::newRow("one line") << u"line-a"_s << u"dev-b"_s << u"both paths run over one line"_s;
    QTest::newRow("one device") << u"line-b"_s << u"dev-a"_s << u"both paths end on one device"_s;
    QTest::newRow("neither") << u"line-b"_s << u"dev-b"_s << QString();
    QTest::newRow("not known") << QString() << QString() << QString();
}

void TestPairVerdict::redundancyThatIsNone()
{
    QFETCH(QString, lineOfB);
    QFETCH(QString, deviceOfB);
    QFETCH(QString, said);
    for (const int loss : {0, 100}) {
        Case one = Case(1, u"line-a"_s).loss(loss);
        one.peer.deviceId = u"dev-a"_s;
        Case other = Case(2, lineOfB).loss(loss);
        other.peer.deviceId = deviceOfB;
        const PairVerdict pair = pairVerdictOf(one.result(), other.result(), SamePlace::CloudGateway);
        QCOMPARE(pair.shared.has_value(), !said.isEmpty());
        QCOMPARE(pair.words.meaning.contains(u"This is no redundancy"_s), !said.isEmpty());
        QVERIFY(pair.words.meaning.contains(said));
    }
}

void TestPairVerdict::partners()
{
    const inventory::Peer self = peerWith(1, u"10.0.0.2/30"_s, u"i"_s, u"g"_s);
    const inventory::Peer stranger = peerWith(2, u"10.9.0.2/30"_s, u"k"_s, u"h"_s);
    const inventory::Peer dual = peerWith(3, u"fd00::2/64"_s, u"i"_s, u"g"_s);
    const inventory::Peer twin = peerWith(4, u"10.0.0.2/30"_s, u"j"_s, u"g"_s);
    QVERIFY(!partnerOf(self, {self, stranger}));
    QCOMPARE(partnerOf(self, {stranger, self, dual})->index, 2);
    const auto best = partnerOf(self, {stranger, dual, twin, self});
    QVERIFY(best);
    QCOMPARE(best->index, 2);
    QCOMPARE(best->place, SamePlace::RemoteGateway);
}

void TestPairVerdict::ofManyAtAGatewayNobodyIsThePartner()
{
    const inventory::Peer a = peerWith(1, u"10.0.0.2/30"_s, u"i"_s, u"g"_s);
    const inventory::Peer b = peerWith(2, u"10.0.1.2/30"_s, u"j"_s, u"g"_s);
    const inventory::Peer c = peerWith(3, u"10.0.2.2/30"_s, u"k"_s, u"g"_s);
    const auto two = partnerOf(a, {a, b});
    QVERIFY(two);
    QCOMPARE(two->place, SamePlace::CloudGateway);
    QVERIFY(!partnerOf(a, {a, b, c}));
}

void TestPairVerdict::familiesDoNotStandForEachOther()
{
    Case four = Case(1, u"line-a"_s).loss(0);
    four.peer.addressFamily = u"ipv4"_s;
    Case six = Case(2, u"line-a"_s).loss(100);
    six.peer.addressFamily = u"ipv6"_s;
    const PairVerdict pair = pairVerdictOf(four.result(), six.result(), SamePlace::Interface);
    QCOMPARE(pair.finding, PairFinding::OnlyOneCarries);
    QCOMPARE(pair.words.headline, u"edge-1 answers, edge-2 is unreachable: one address family is cut off."_s);
    QVERIFY(!pair.words.headline.contains(u"redundancy"_s));
    QVERIFY(pair.words.meaning.contains(u"neither carries the other's traffic"_s));
}

void TestPairVerdict::evidenceNamesBothResults()
{
    Case one = Case(1, u"line-a"_s).loss(12);
    one.peer.interfaceName = u"vif-7"_s;
    const Case other = Case(2, u"line-a"_s).failed();
    inventory::Line line;
    line.name = u"carrier-bj-1"_s;
    insight::PeerResult named = one.result();
    named.line = &line;
    const QStringList facts = pairVerdictOf(named, other.result(), SamePlace::Interface).words.evidence;
    QVERIFY(facts.contains(u"Both belong to the virtual interface vif-7."_s));
    QVERIFY(facts.contains(u"edge-1: degraded, 12 percent loss, 2026-03-04 08:15:30 UTC"_s));
    QVERIFY(facts.contains(u"edge-2: test failed, 2026-03-04 08:15:30 UTC"_s));
    QVERIFY(facts.contains(u"Line of both: carrier-bj-1"_s));
}

QTEST_GUILESS_MAIN(TestPairVerdict)
#include "tst_pair_verdict.moc"
