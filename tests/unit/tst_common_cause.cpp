// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/common_cause.h"
#include "tests/unit/insight_samples.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace peerlight;
using namespace peerlight::insight;
using namespace peerlight::tests;
using Kind = CommonCause::Kind;

namespace {

/// Builds a run: so many peers of a line with one loss.
struct Run
{
    std::vector<Case> cases;
    int number = 0;

    Run &add(int peers, int loss, const QString &line = {}, const QString &device = {})
    {
        for (int i = 0; i < peers; ++i) {
            cases.emplace_back(++number, line);
            cases.back().loss(loss).peer.deviceId = device;
        }
        return *this;
    }
    [[nodiscard]] CommonCause cause() const { return commonCauseOf(resultsOf(cases)); }
    [[nodiscard]] QString text() const { return causeText(cause()); }
};

} // namespace

class TestCommonCause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data();
    void kinds();
    void nineteenPeersOneLine();
    void aLineWithClearPeersIsToldSo();
    void whatEverybodyHasExplainsNothing();
    void aTieIsNamed();
    void ofEqualsTheFirstTraitAndTheNarrowerNetworkComeFirst();
    void theWeakerSuspectIsLeftOut();
    void aFewPeers_data();
    void aFewPeers();
    void labels_data();
    void labels();
    void whatCannotBeToldApartIsNamedTogether();
    void failedTestsAreNoEvidence();
    void degradedPeersCountWhenHardlyOneIsUnreachable();
    void familiesAndNetworks();
    void namesOfTheInventoryAreUsed();
    void orderOfTheRowsDoesNotMatter();
    void stepsComeWithAReason();
    void twentyThousandRows();
};

void TestCommonCause::kinds_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Run() << Kind::AllWell << QString();
    QTest::newRow("all clear") << Run().add(40, 0, u"a"_s) << Kind::AllWell
                               << u"All 40 peers with a result are clear."_s;
    QTest::newRow("one bad") << Run().add(1, 100, u"a"_s).add(5, 0, u"b"_s) << Kind::Single
                             << u"One peer is unreachable. One peer shows no common cause."_s;
    QTest::newRow("one, and no other") << Run().add(1, 100, u"a"_s) << Kind::Single
                                       << u"One peer is unreachable. One peer shows no common cause."_s;
    QTest::newRow("all of forty lines") << Run().add(20, 100, u"a"_s).add(20, 100, u"b"_s) << Kind::TotalOutage
                                        << u"All 40 peers are unreachable: so many faults at once are rare. Look at "
                                           "your own side first, at what all of them end on."_s;
    QTest::newRow("all of one line") << Run().add(3, 100, u"a"_s) << Kind::TotalOutage
                                     << u"All 3 peers are unreachable, and all of them share line a: look there and "
                                        "at your own side first."_s;
    QTest::newRow("scattered")
        << Run().add(1, 100, u"a"_s).add(1, 0, u"a"_s).add(1, 100, u"b"_s).add(1, 0, u"b"_s) << Kind::NoPattern
        << u"2 peers are unreachable. They have nothing in common that others do not have, too."_s;
    Run unknown;
    for (int i = 0; i < 4; ++i)
        unknown.cases.push_back(Case(i, u"a"_s).unknown(detection::UnknownReason::NotSent));
    QTest::newRow("no result at all") << unknown << Kind::NothingMeasured
                                      << u"None of the 4 peers has a result: look at your own side and the connection "
                                         "to the service first. This says nothing about the lines."_s;
}

void TestCommonCause::kinds()
{
    QFETCH(Run, run);
    const CommonCause cause = run.cause();
    QTEST(cause.kind, "kind");
    QTEST(causeText(cause), "text");
}

void TestCommonCause::nineteenPeersOneLine()
{
    const Run run = Run().add(18, 100, u"dc-line-2"_s).add(1, 100, u"dc-line-7"_s).add(9, 0, u"dc-line-7"_s).add(20, 0);
    const CommonCause cause = run.cause();
    QCOMPARE(cause.kind, Kind::Pattern);
    QCOMPARE(cause.suspects.size(), 1);
    QCOMPARE(cause.suspects.first().peers.size(), 18);
    QCOMPARE(cause.bad, 19);
    QCOMPARE(cause.counts.clear, 29);
    QCOMPARE(causeText(cause),
             u"18 of 19 unreachable peers share line dc-line-2; all 18 peers that have it are unreachable."_s);
}

void TestCommonCause::aLineWithClearPeersIsToldSo()
{
    const Run run = Run().add(6, 100, u"a"_s).add(2, 0, u"a"_s).add(30, 0, u"b"_s);
    QList<api::PeerId> bad;
    for (int i = 1; i <= 6; ++i)
        bad += numberedId(i);
    QCOMPARE(run.cause().suspects.first().peers, bad);
    QCOMPARE(run.cause().badPeers, bad);
    QCOMPARE(run.text(), u"6 of 6 unreachable peers share line a; 6 of the 8 peers that have it are unreachable."_s);
}

void TestCommonCause::whatEverybodyHasExplainsNothing()
{
    // One device for all; the fault is of the line.
    const CommonCause cause = Run().add(4, 100, u"a"_s, u"cr-1"_s).add(8, 0, u"b"_s, u"cr-1"_s).cause();
    QCOMPARE(cause.suspects.size(), 1);
    QCOMPARE(cause.suspects.first().trait, Trait::Line);
    QVERIFY(cause.suspects.first().alike.isEmpty());
}

void TestCommonCause::aTieIsNamed()
{
    const CommonCause cause = Run().add(3, 100, u"b"_s).add(3, 100, u"a"_s).add(10, 0, u"c"_s).cause();
    QCOMPARE(cause.suspects.size(), 2);
    QCOMPARE(causeText(cause), u"3 of 6 unreachable peers share line a; all 3 peers that have it are unreachable. As "
                               "much is explained by line b."_s);
}

void TestCommonCause::ofEqualsTheFirstTraitAndTheNarrowerNetworkComeFirst()
{
    // Six bad ones. Four on a line of six, three on a device of three: 4 / (6 + 6) is 3 / (6 + 3).
    Run run = Run().add(3, 100, u"a"_s).add(1, 100, u"a"_s).add(2, 0, u"a"_s).add(2, 100).add(22, 0);
    for (const size_t place : {size_t(0), size_t(1), size_t(2)})
        run.cases[place].peer.deviceId = u"cr-1"_s;
    CommonCause cause = run.cause();
    QCOMPARE(cause.suspects.size(), 2);
    QCOMPARE(cause.suspects[0].trait, Trait::Line);
    QCOMPARE(cause.suspects[0].bad, 4);
    QCOMPARE(cause.suspects[0].all, 6);
    QCOMPARE(cause.suspects[1].trait, Trait::Device);
    QCOMPARE(cause.suspects[1].peers, (QList{numberedId(1), numberedId(2), numberedId(3)}));
    // The same of a network in another.
    run = Run().add(6, 100).add(24, 0);
    for (int i = 0; i < 4; ++i)
        run.cases[static_cast<size_t>(i)].peer.remoteGateway = u"10.7.%1.2/30"_s.arg(i < 3 ? 0 : 9);
    for (const size_t place : {size_t(6), size_t(7)})
        run.cases[place].peer.remoteGateway = u"10.7.100.2/30"_s;
    cause = run.cause();
    QCOMPARE(cause.suspects.size(), 2);
    QCOMPARE(cause.suspects[0].label, u"10.7.0.0/24"_s);
    QCOMPARE(cause.suspects[1].label, u"10.7.0.0/16"_s);
}

void TestCommonCause::theWeakerSuspectIsLeftOut()
{
    Run run = Run().add(5, 100, u"a"_s).add(1, 100, u"b"_s).add(20, 0, u"b"_s);
    for (const size_t place : {size_t(0), size_t(1), size_t(2)})
        run.cases[place].peer.gatewayId = u"g"_s;
    const CommonCause cause = run.cause();
    QCOMPARE(cause.suspects.size(), 1);
    QCOMPARE(cause.suspects.first().trait, Trait::Line);
    QCOMPARE(cause.suspects.first().bad, 5);
}

void TestCommonCause::aFewPeers_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("two, both down") << Run().add(2, 100, u"a"_s) << Kind::NoPattern;
    QTest::newRow("three, all down") << Run().add(3, 100, u"a"_s) << Kind::TotalOutage;
    QTest::newRow("three, all lossy") << Run().add(3, 50, u"a"_s) << Kind::NoPattern;
    QTest::newRow("three down, one lossy elsewhere") << Run().add(3, 100, u"a"_s).add(1, 50, u"b"_s) << Kind::Pattern;
    QTest::newRow("one lossy") << Run().add(1, 50, u"a"_s).add(2, 0, u"b"_s) << Kind::Single;
    Run one;
    one.cases.push_back(Case(1, u"a"_s).failed());
    QTest::newRow("one failed test") << one << Kind::AllWell;
    one.cases.push_back(Case(2, u"a"_s).unknown());
    QTest::newRow("one failed test, one not known") << one << Kind::NothingMeasured;
    QTest::newRow("half of a line") << Run().add(2, 100, u"a"_s).add(2, 0, u"a"_s).add(9, 0, u"b"_s) << Kind::NoPattern;
    QTest::newRow("more than half of a line")
        << Run().add(3, 100, u"a"_s).add(2, 0, u"a"_s).add(9, 0, u"b"_s) << Kind::Pattern;
    QTest::newRow("half of the bad ones") << Run().add(2, 100, u"a"_s).add(2, 100).add(9, 0, u"b"_s) << Kind::Pattern;
    QTest::newRow("less than half of the bad ones")
        << Run().add(2, 100, u"a"_s).add(3, 100).add(9, 0, u"b"_s) << Kind::NoPattern;
}

void TestCommonCause::aFewPeers()
{
    QFETCH(Run, run);
    QTEST(run.cause().kind, "kind");
}

void TestCommonCause::labels_data()
{
    QTest::addColumn<QString>("trait"); // what the bad peers have in common
    QTest::addColumn<bool>("named");    // the inventory knows a name
    QTest::addColumn<QString>("label");
    QTest::newRow("line") << u"line"_s << false << u"line line-id"_s;
    QTest::newRow("line with a name") << u"line"_s << true << u"line carrier-bj-1"_s;
    QTest::newRow("device") << u"device"_s << true << u"device device-id"_s;
    QTest::newRow("interface") << u"interface"_s << false << u"virtual interface vif-id"_s;
    QTest::newRow("interface with a name") << u"interface"_s << true << u"virtual interface vif-7"_s;
    QTest::newRow("gateway") << u"gateway"_s << false << u"gateway gateway-id"_s;
    QTest::newRow("gateway with a name") << u"gateway"_s << true << u"gateway vgw-prod"_s;
    QTest::newRow("location") << u"location"_s << false << u"location Beijing"_s;
    QTest::newRow("carrier") << u"carrier"_s << false << u"carrier Telecom"_s;
    QTest::newRow("IPv6") << u"IPv6"_s << false << u"address family IPv6"_s;
    QTest::newRow("IPv4") << u"IPv4"_s << false << u"address family IPv4"_s;
    QTest::newRow("network of IPv6") << u"fd00:1:2::7/64"_s << false << u"remote network fd00:1:2::/48"_s;
    QTest::newRow("network of IPv4") << u"10.1.2.2/30"_s << false << u"remote network 10.1.2.0/24"_s;
}

void TestCommonCause::labels()
{
    QFETCH(QString, trait);
    QFETCH(bool, named);
    const Run run = Run().add(4, 100).add(8, 0);
    std::vector<Case> cases = run.cases;
    inventory::Line line;
    inventory::Gateway gateway;
    if (named) {
        line.name = u"carrier-bj-1"_s;
        gateway.name = u"vgw-prod"_s;
    }
    line.location = trait == u"location"_s ? u"Beijing"_s : QString();
    line.provider = trait == u"carrier"_s ? u"Telecom"_s : QString();
    for (size_t i = 0; i < 4; ++i) {
        inventory::Peer &peer = cases[i].peer;
        peer.lineId = trait == u"line"_s ? u"line-id"_s : QString();
        peer.deviceId = trait == u"device"_s ? u"device-id"_s : QString();
        peer.interfaceId = trait == u"interface"_s ? u"vif-id"_s : QString();
        peer.interfaceName = named ? u"vif-7"_s : QString();
        peer.gatewayId = trait == u"gateway"_s ? u"gateway-id"_s : QString();
        peer.addressFamily = trait.startsWith(u"IPv"_s) ? trait : QString();
        peer.remoteGateway = trait.contains(u'/') ? trait : QString();
    }
    auto results = resultsOf(cases);
    for (size_t i = 0; i < 4; ++i) {
        results[i].line = &line;
        results[i].gateway = &gateway;
    }
    const CommonCause cause = commonCauseOf(results);
    QCOMPARE(cause.suspects.size(), 1);
    QTEST(traitText(cause.suspects.first().trait, cause.suspects.first().label), "label");
}

void TestCommonCause::whatCannotBeToldApartIsNamedTogether()
{
    const CommonCause cause = Run().add(5, 100, u"a"_s, u"cr-1"_s).add(7, 0, u"b"_s, u"cr-2"_s).cause();
    QCOMPARE(cause.suspects.size(), 1);
    QCOMPARE(cause.suspects.first().trait, Trait::Line);
    QCOMPARE(cause.suspects.first().alike, QStringList(u"device cr-1"_s));
    QVERIFY(causeText(cause).endsWith(u"The same peers also share device cr-1."_s));
}

void TestCommonCause::failedTestsAreNoEvidence()
{
    Run run = Run().add(2, 100, u"a"_s).add(10, 0, u"b"_s);
    for (int i = 0; i < 8; ++i)
        run.cases.push_back(Case(100 + i, u"a"_s).failed());
    run.cases.push_back(Case(200, u"a"_s).unknown());
    const CommonCause cause = run.cause();
    QCOMPARE(cause.measured, 12);
    QCOMPARE(cause.counts.testFailed, 8);
    QCOMPARE(causeText(cause), u"2 of 2 unreachable peers share line a; all 2 peers that have it are unreachable."_s);
}

void TestCommonCause::degradedPeersCountWhenHardlyOneIsUnreachable()
{
    QCOMPARE(Run().add(3, 20, u"a"_s).add(1, 100, u"a"_s).add(10, 0, u"b"_s).text(),
             u"4 of 4 peers with loss share line a; all 4 peers that have it lose packets."_s);
    // Two unreachable ones are looked into alone.
    QCOMPARE(Run().add(5, 20, u"b"_s).add(2, 100, u"a"_s).add(10, 0, u"b"_s).cause().bad, 2);
}

void TestCommonCause::familiesAndNetworks()
{
    Run run = Run().add(6, 100).add(6, 0);
    for (int i = 0; i < 12; ++i) {
        run.cases[static_cast<size_t>(i)].peer.addressFamily = i < 6 ? u"ipv6"_s : u"ipv4"_s;
        run.cases[static_cast<size_t>(i)].peer.remoteGateway =
            i < 6 ? u"fd00:%1::2/64"_s.arg(i) : u"10.1.%1.2/30"_s.arg(i);
    }
    QCOMPARE(run.text(), u"6 of 6 unreachable peers share address family IPv6; all 6 peers that have it are "
                         "unreachable."_s);
    Run site = Run().add(3, 100).add(6, 0);
    for (int i = 0; i < 9; ++i)
        site.cases[static_cast<size_t>(i)].peer.remoteGateway = u"10.%1.0.%2/30"_s.arg(i < 3 ? 7 : 8).arg(i * 4 + 2);
    const CommonCause cause = site.cause();
    QCOMPARE(cause.suspects.first().label, u"10.7.0.0/24"_s);
    QCOMPARE(cause.suspects.first().alike, QStringList(u"remote network 10.7.0.0/16"_s));
}

void TestCommonCause::namesOfTheInventoryAreUsed()
{
    const Run run = Run().add(3, 100, u"id-a"_s).add(6, 0, u"id-b"_s);
    inventory::Line line;
    line.name = u"\u5317\u4eac-1"_s;
    line.location = u"Beijing %1"_s; // a name is no pattern
    auto results = resultsOf(run.cases);
    for (size_t i = 0; i < 3; ++i)
        results[i].line = &line;
    const CommonCause cause = commonCauseOf(results);
    QCOMPARE(cause.suspects.first().value, u"id-a"_s);
    QCOMPARE(causeText(cause), u"3 of 3 unreachable peers share line \u5317\u4eac-1; all 3 peers that have it are "
                               "unreachable. The same peers also share location Beijing %1."_s);
}

void TestCommonCause::orderOfTheRowsDoesNotMatter()
{
    Run run = Run().add(3, 100, u"b"_s, u"d"_s).add(3, 100, u"a"_s, u"e"_s).add(10, 0, u"c"_s, u"f"_s);
    const QString text = run.text();
    std::ranges::reverse(run.cases);
    QCOMPARE(run.text(), text);
    std::rotate(run.cases.begin(), run.cases.begin() + 5, run.cases.end());
    QCOMPARE(run.text(), text);
}

void TestCommonCause::stepsComeWithAReason()
{
    for (const Run &run : {Run().add(3, 100, u"a"_s), Run().add(3, 100, u"a"_s).add(6, 0, u"b"_s)}) {
        const QStringList steps = causeSteps(run.cause());
        QVERIFY(!steps.isEmpty());
        QVERIFY2(steps.first().contains(u"since"_s), qPrintable(steps.first()));
    }
    QVERIFY(causeSteps(Run().add(3, 0).cause()).isEmpty());
}

void TestCommonCause::twentyThousandRows()
{
    Run run;
    for (int line = 0; line < 1000; ++line)
        run.add(20, line % 10 == 0 ? 0 : 100, u"line-%1"_s.arg(line), u"device-%1"_s.arg(line / 10));
    for (size_t i = 0; i < run.cases.size(); ++i) {
        inventory::Peer &peer = run.cases[i].peer;
        peer.remoteGateway = u"10.%1.%2.2/30"_s.arg(i / 256 % 256).arg(i % 256);
        peer.addressFamily = u"ipv4"_s;
        peer.gatewayId = u"gateway-%1"_s.arg(i % 77);
        peer.interfaceId = u"interface-%1"_s.arg(i / 2);
    }
    const auto results = resultsOf(run.cases);
    double best = 1e9; // of processor time: a busy machine says nothing about this
    for (int round = 0; round < 5; ++round) {
        const std::clock_t before = std::clock();
        const CommonCause cause = commonCauseOf(results);
        best = std::min(best, 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        QCOMPARE(cause.measured, 20000);
        QCOMPARE(cause.kind, Kind::NoPattern); // nine in ten lines down: none explains half
    }
    qInfo("common cause of 20,000 rows: %.1f ms", best);
    // 50 ms is asked of an optimised build; this only catches what grows with the square.
    QVERIFY(best < 1000);
}

QTEST_GUILESS_MAIN(TestCommonCause)
#include "tst_common_cause.moc"
