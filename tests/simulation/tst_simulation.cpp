// SPDX-License-Identifier: GPL-3.0-or-later
// Many seeded histories of the engine. PEERLIGHT_SIM_SEED=n replays one and prints its world. PEERLIGHT_SIM_FIRST=n and
// PEERLIGHT_SIM_COUNT=n set which are run. With PEERLIGHT_LONG they go on for an hour (PEERLIGHT_SIM_SECONDS).
#include "tests/simulation/history.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::simulation;
using peerlight::detection::UnknownReason;

class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void historiesKeepTheirPromises();
    void sameSeedGivesTheSameHistory();

private:
    static void judgeVariety(const Sightings &sightings, int histories);
};

void TestSimulation::historiesKeepTheirPromises()
{
    if (qEnvironmentVariableIsSet("PEERLIGHT_SIM_SEED")) {
        History history(qEnvironmentVariable("PEERLIGHT_SIM_SEED").toULongLong());
        qInfo().noquote() << describe(history.world());
        const QString broken = history.run();
        QVERIFY2(broken.isEmpty(), qPrintable(broken));
        return;
    }
    const auto setting = [](const char *name, int otherwise) {
        const int asked = qEnvironmentVariableIntValue(name);
        return asked > 0 ? asked : otherwise;
    };
    const int first = setting("PEERLIGHT_SIM_FIRST", 1);
    const int count = setting("PEERLIGHT_SIM_COUNT", 100000);
    const qint64 seconds = qEnvironmentVariableIsSet("PEERLIGHT_LONG") ? setting("PEERLIGHT_SIM_SECONDS", 3600) : 0;
    QElapsedTimer timer;
    timer.start();
    Sightings sightings;
    int done = 0;
    while (done < count || timer.elapsed() < seconds * 1000) {
        const int seed = first + done++;
        History history(static_cast<quint64>(seed));
        const QString broken = history.run();
        if (!broken.isEmpty()) // QVERIFY2 would describe every world
            QFAIL(qPrintable(u"seed %1 (replay: PEERLIGHT_SIM_SEED=%1 %2): %3\n%4"_s.arg(seed).arg(
                QCoreApplication::applicationFilePath(), broken, describe(history.world()))));
        history.addTo(sightings);
    }
    qInfo() << done << "histories," << sightings.events << "events," << sightings.lives << "lives,"
            << sightings.complete << "complete," << sightings.failed << "failed," << sightings.recovered << "recovered,"
            << sightings.stalls << "full disks," << sightings.wakeUps << "wake-ups";
    if (done >= 1000)
        judgeVariety(sightings, done);
}

/// Every way in which a row can end was met, and everything that can happen to the program: no world is missing from
/// the draw.
void TestSimulation::judgeVariety(const Sightings &sightings, int histories)
{
    QVERIFY(sightings.complete > histories);
    QVERIFY(sightings.failed > 0);
    QVERIFY(sightings.recovered > histories / 10);
    QVERIFY(sightings.lives > histories + histories / 3);
    QVERIFY(sightings.stalls > 0);
    QVERIFY(sightings.wakeUps > 0);
    for (auto reason = static_cast<int>(UnknownReason::LostReply); reason <= static_cast<int>(UnknownReason::Abandoned);
         ++reason) {
        const auto met = sightings.reasons.find(static_cast<UnknownReason>(reason));
        QVERIFY2(met != sightings.reasons.end() && met->second > 0,
                 qPrintable(u"no row ended with reason %1"_s.arg(reason)));
    }
}

void TestSimulation::sameSeedGivesTheSameHistory()
{
    for (quint64 seed = 1; seed <= 50; ++seed) {
        Sightings first;
        Sightings second;
        for (Sightings *sightings : {&first, &second}) {
            History history(seed);
            QVERIFY(history.run().isEmpty());
            history.addTo(*sightings);
        }
        QCOMPARE(first.events, second.events);
        QCOMPARE(first.complete, second.complete);
        QCOMPARE(first.recovered, second.recovered);
        QVERIFY(first.reasons == second.reasons);
    }
}

int main(int argc, char *argv[])
{
    // Qt draws the seed of its hashes for each process, and the order in a QSet decides what happens first: without
    // this a seed would give another history in the next process.
    QHashSeed::setDeterministicGlobalSeed();
    // Qt Test ends a function after five minutes; an hour of histories is one function.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    QCoreApplication app(argc, argv);
    TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
