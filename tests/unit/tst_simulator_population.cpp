// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator_client.h"

#include <QSet>
#include <QTest>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

class TstSimulatorPopulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyThePeersAndLines_data();
    void hasExactlyThePeersAndLines();
    void sharesLinesTheSameWayOnTheWire();
    void bothKindsOfLineOccur();
    void isTheSameForTheSameSeed();
    void mixesOutcomes_data();
    void mixesOutcomes();
    void someLinesAreDownAsAWhole();
    void parsesIdsStrictly_data();
    void parsesIdsStrictly();
    void carriesWhatClientsMustDrop();
};

static void peerCounts()
{
    QTest::addColumn<int>("peers");
    for (const int peers : {1, 2, 3, 40, 41, 5000})
        QTest::addRow("%d peers", peers) << peers;
}

void TstSimulatorPopulation::hasExactlyThePeersAndLines_data()
{
    peerCounts();
}

void TstSimulatorPopulation::hasExactlyThePeersAndLines()
{
    QFETCH(int, peers);
    const Population of = makePopulation(OutcomePlan(peers, 7), 7);
    QCOMPARE(int(of.peers.size()), peers);
    QCOMPARE(int(of.lines.size()), (peers + 1) / 2);
    QCOMPARE(int(of.peerById.size()), peers);

    QSet<QByteArray> names;
    QSet<QByteArray> remotes;
    for (const SimPeer &peer : of.peers) {
        names.insert(peer.name);
        remotes.insert(peer.remoteGateway);
        QVERIFY2(peer.remoteGateway.endsWith(peer.ipv6 ? "/64" : "/30"), peer.remoteGateway.constData());
        QVERIFY(peer.bgpAsn >= 0 && peer.bgpAsn <= 4294967295LL);
    }
    QCOMPARE(int(names.size()), peers);
    QCOMPARE(int(remotes.size()), peers);

    std::vector<int> peersOnLine(of.lines.size());
    for (const SimInterface &vif : of.interfaces) {
        QVERIFY(vif.peers.size() == 1 || vif.peers.size() == 2);
        QVERIFY(vif.vlan >= 0 && vif.vlan <= 3999);
        peersOnLine[size_t(vif.line)] += int(vif.peers.size());
    }
    for (size_t line = 0; line + 1 < peersOnLine.size(); ++line)
        QCOMPARE(peersOnLine[line], 2);
    QCOMPARE(peersOnLine.back(), peers % 2 == 0 ? 2 : 1);
}

void TstSimulatorPopulation::sharesLinesTheSameWayOnTheWire()
{
    ModelClient client({.peers = 41});
    QHash<QString, QSet<QString>> peersByLine;
    for (const QJsonValue vif : ModelClient::array(client.get("virtual-interfaces"), "virtual_interfaces")) {
        for (const QJsonValue peer : vif["vif_peers"_L1].toArray())
            peersByLine[vif["direct_connect_id"_L1].toString()].insert(peer["id"_L1].toString());
    }
    const QJsonArray lines = ModelClient::array(client.get("direct-connects"), "direct_connects");
    QCOMPARE(lines.size(), 21);
    QCOMPARE(peersByLine.size(), 21);
    QSet<QString> all;
    int single = 0;
    for (const QJsonValue line : lines) {
        const QSet<QString> peers = peersByLine.value(line["id"_L1].toString());
        single += peers.size() == 1 ? 1 : 0;
        all += peers;
    }
    QCOMPARE(all.size(), 41);
    QCOMPARE(single, 1);
}

void TstSimulatorPopulation::bothKindsOfLineOccur()
{
    const Population of = makePopulation(OutcomePlan(40, 1), 1);
    int dual = 0;
    for (const SimInterface &vif : of.interfaces) {
        if (vif.peers.size() != 2)
            continue;
        ++dual;
        QVERIFY(!of.peers[size_t(vif.peers[0])].ipv6);
        QVERIFY(of.peers[size_t(vif.peers[1])].ipv6);
    }
    QCOMPARE(dual, 10);
    QCOMPARE(int(of.interfaces.size()), 30); // 10 with two peers, and two on each of the other ten lines
    QCOMPARE(of.peers.at(0).name.left(5), "edge-"_ba);
}

void TstSimulatorPopulation::isTheSameForTheSameSeed()
{
    const auto inventory = [](quint64 seed) {
        ModelClient client({.peers = 60, .seed = seed});
        return ModelClient::array(client.get("virtual-interfaces"), "virtual_interfaces");
    };
    QCOMPARE(inventory(5), inventory(5));
    QVERIFY(inventory(5) != inventory(6));

    const OutcomePlan one(200, 5);
    const OutcomePlan two(200, 5);
    const OutcomePlan other(200, 6);
    int different = 0;
    for (int peer = 0; peer < 200; ++peer) {
        QCOMPARE(one.of(peer).lossRatio, two.of(peer).lossRatio);
        QCOMPARE(one.of(peer).ending, two.of(peer).ending);
        different += one.of(peer).ending != other.of(peer).ending ? 1 : 0;
    }
    QVERIFY(different > 0);
}

void TstSimulatorPopulation::mixesOutcomes_data()
{
    QTest::addColumn<int>("peers");
    QTest::addColumn<int>("lossy");
    QTest::addColumn<int>("unreachable");
    QTest::addColumn<int>("failed");
    QTest::newRow("one peer is clear") << 1 << 0 << 0 << 0;
    QTest::newRow("the demo") << 40 << 4 << 4 << 2;
    QTest::newRow("an odd number") << 41 << 4 << 4 << 2;
    QTest::newRow("the most") << 5000 << 500 << 500 << 250;
}

void TstSimulatorPopulation::mixesOutcomes()
{
    QFETCH(int, peers);
    const OutcomePlan plan(peers, 3);
    int lossy = 0;
    int unreachable = 0;
    int failed = 0;
    for (int peer = 0; peer < peers; ++peer) {
        const Outcome &outcome = plan.of(peer);
        switch (outcome.ending) {
        case Ending::Clear:
            QCOMPARE(outcome.lossRatio, 0);
            break;
        case Ending::Lossy:
            ++lossy;
            QVERIFY(outcome.lossRatio >= 1 && outcome.lossRatio <= 99);
            break;
        case Ending::Unreachable:
            ++unreachable;
            QCOMPARE(outcome.lossRatio, 100);
            break;
        case Ending::Failed:
            ++failed;
            break;
        }
    }
    QTEST(lossy, "lossy");
    QTEST(unreachable, "unreachable");
    QTEST(failed, "failed");
}

void TstSimulatorPopulation::someLinesAreDownAsAWhole()
{
    for (quint64 seed = 0; seed < 50; ++seed) {
        const OutcomePlan plan(40, seed);
        int down = 0;
        for (int line = 0; line < 20; ++line)
            down += plan.isLineDown(line) ? 1 : 0;
        QCOMPARE(down, 1); // two of the four unreachable peers; the other two are on lines of their own
    }
    const OutcomePlan odd(41, 1);
    QVERIFY(!odd.isLineDown(20));
}

void TstSimulatorPopulation::parsesIdsStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("as sent") << "7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_ba << true;
    QTest::newRow("upper case") << "7C2E4B10-58D1-4F3A-9A06-2B1C0D9E8F71"_ba << true;
    QTest::newRow("braces") << "{7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71}"_ba << false;
    QTest::newRow("no dashes") << "7c2e4b1058d14f3a9a062b1c0d9e8f710000"_ba << false;
    QTest::newRow("not hexadecimal") << "7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f7g"_ba << false;
    QTest::newRow("too short") << "7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f7"_ba << false;
    QTest::newRow("empty") << ""_ba << false;
}

void TstSimulatorPopulation::parsesIdsStrictly()
{
    QFETCH(QByteArray, text);
    const auto id = SimId::parse(text);
    QTEST(id.has_value(), "good");
    if (id)
        QCOMPARE(id->text(), text.toLower());
}

void TstSimulatorPopulation::carriesWhatClientsMustDrop()
{
    ModelClient client;
    QVERIFY(client.get("virtual-interfaces").body.contains(kSecretMark));
    QVERIFY(client.get("direct-connects").body.contains("simulated-private@example.com"));
}

QTEST_GUILESS_MAIN(TstSimulatorPopulation)
#include "tst_simulator_population.moc"
