// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/drill.h"
#include "app/simulator/population.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::simulator;

namespace {

constexpr int drillSize = 40;

QSet<int> cutPeers(const OutcomePlan &plan)
{
    QSet<int> cut;
    for (int peer = 0; peer < plan.peers(); ++peer) {
        if (plan.of(peer).ending != Ending::Clear)
            cut.insert(peer);
    }
    return cut;
}

/// The peers of the lines for which `holds` does.
template<typename Holds>
QSet<int> peersOfLines(const Population &population, Holds holds)
{
    QSet<int> peers;
    for (const SimInterface &interface : population.interfaces) {
        if (holds(population.lines[static_cast<size_t>(interface.line)]))
            peers.unite(QSet<int>(interface.peers.begin(), interface.peers.end()));
    }
    return peers;
}

} // namespace

class TestSimulatorDrill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDrillIsWhole();
    void theCarrierIsTheCause_data();
    void theCarrierIsTheCause();
    void theDeviceIsTheCause_data();
    void theDeviceIsTheCause();
    void onePeerComesAndGoes();
    void onlyTheRightAnswerIsRight();
    void anotherSeedAnotherAnswer();
    void endPage_data();
    void endPage();
};

void TestSimulatorDrill::eachDrillIsWhole()
{
    QSet<QString> names;
    for (const Drill &drill : drills()) {
        names.insert(drill.name);
        for (const QString &text : {drill.title, drill.story, drill.question, drill.lesson})
            QVERIFY2(!text.isEmpty(), qPrintable(drill.name));
        QVERIFY2(!rightAnswer(drill.name, 1).isEmpty(), qPrintable(drill.name));
        Simulator service(drillService(drill.name, 1));
        QVERIFY2(service.start(), qPrintable(drill.name)); // its faults have names that exist
    }
    QCOMPARE(names, QSet<QString>({u"carrier-down"_s, u"fake-redundancy"_s, u"flapping-peer"_s, u"token-expires"_s,
                                   u"throttled"_s}));
    QVERIFY(!drillOfName(u"coffee"_s));
    QVERIFY(rightAnswer(u"coffee"_s, 1).isEmpty());
}

void TestSimulatorDrill::theCarrierIsTheCause_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 0; seed < 20; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestSimulatorDrill::theCarrierIsTheCause()
{
    QFETCH(const quint64, seed);
    const OutcomePlan plan = scenarioPlan(Scenario::CarrierDown, drillSize, seed);
    const QByteArray carrier = scenarioCause(Scenario::CarrierDown, drillSize, seed).toLatin1();
    const QSet<int> expected =
        peersOfLines(makePopulation(plan, seed), [&carrier](const SimLine &line) { return line.provider == carrier; });
    QVERIFY(expected.size() >= 4 && expected.size() < drillSize);
    QCOMPARE(cutPeers(plan), expected);
}

void TestSimulatorDrill::theDeviceIsTheCause_data()
{
    theCarrierIsTheCause_data();
}

void TestSimulatorDrill::theDeviceIsTheCause()
{
    QFETCH(const quint64, seed);
    const QByteArray device = scenarioCause(Scenario::FakeRedundancy, drillSize, seed).toLatin1();
    if (device.isEmpty())
        QSKIP("no two carriers of this seed share a device, and the drill says so");
    const OutcomePlan plan = scenarioPlan(Scenario::FakeRedundancy, drillSize, seed);
    QSet<QByteArray> carriers;
    const QSet<int> expected = peersOfLines(makePopulation(plan, seed), [&](const SimLine &line) {
        if (line.deviceId == device)
            carriers.insert(line.provider);
        return line.deviceId == device;
    });
    QVERIFY(carriers.size() >= 2);
    QCOMPARE(cutPeers(plan), expected);
}

void TestSimulatorDrill::onePeerComesAndGoes()
{
    const OutcomePlan plan = scenarioPlan(Scenario::OnePeer, drillSize, 7);
    const QSet<int> cut = cutPeers(plan);
    QCOMPARE(cut.size(), 1);
    const auto peer = static_cast<size_t>(*cut.begin());
    QCOMPARE(scenarioCause(Scenario::OnePeer, drillSize, 7).toLatin1(), makePopulation(plan, 7).peers[peer].name);
    QVERIFY(drillService(u"flapping-peer"_s, 7).faults.contains(u"flapping"_s));
}

void TestSimulatorDrill::onlyTheRightAnswerIsRight()
{
    const Drill carrier = *drillOfName(u"carrier-down"_s);
    const QString right = rightAnswer(carrier.name, 3);
    QVERIFY(isRightAnswer(carrier, 3, u"  "_s + right.toUpper() + u' '));
    QVERIFY(!isRightAnswer(carrier, 3, {}));
    QVERIFY(!isRightAnswer(carrier, 3, right + u'x'));
    const Drill token = *drillOfName(u"token-expires"_s);
    QVERIFY(isRightAnswer(token, 3, u"2"_s));
    QVERIFY(isRightAnswer(token, 3, token.choices.at(1)));
    QVERIFY(!isRightAnswer(token, 3, token.choices.at(0)));
    QVERIFY(!isRightAnswer(token, 3, u"1"_s));
}

void TestSimulatorDrill::anotherSeedAnotherAnswer()
{
    QSet<QString> answers;
    for (quint64 seed = 0; seed < 20; ++seed) {
        answers.insert(rightAnswer(u"carrier-down"_s, seed));
        QCOMPARE(rightAnswer(u"carrier-down"_s, seed), rightAnswer(u"carrier-down"_s, seed));
    }
    QVERIFY(answers.size() > 2);
}

void TestSimulatorDrill::endPage_data()
{
    QTest::addColumn<bool>("solved");
    QTest::addColumn<int>("answers");
    QTest::addColumn<qint64>("tookMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("at once") << true << 1 << qint64(45'900) << u"Solved in 45 s, with the first answer."_s;
    QTest::newRow("in the end") << true << 3 << qint64(200'000) << u"Solved in 3 min 20 s, with 3 answers."_s;
    QTest::newRow("not") << false << 2 << qint64(60'000) << u"Not solved after 1 min 0 s."_s;
}

void TestSimulatorDrill::endPage()
{
    QFETCH(const bool, solved);
    QFETCH(const int, answers);
    QFETCH(const qint64, tookMs);
    QFETCH(const QString, text);
    QCOMPARE(drillResultText({solved, answers, tookMs}), text);
}

QTEST_GUILESS_MAIN(TestSimulatorDrill)
#include "tst_simulator_drill.moc"
