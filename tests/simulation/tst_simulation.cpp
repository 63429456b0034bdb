// SPDX-License-Identifier: GPL-3.0-or-later
// Many seeded histories of the engine. PEERLIGHT_SIM_SEED=n replays one and prints its world;
// PEERLIGHT_SIM_COUNT=n sets how many are run.
#include "tests/simulation/history.h"

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
    const int asked = qEnvironmentVariableIntValue("PEERLIGHT_SIM_COUNT");
    const int count = asked > 0 ? asked : 20000;
    Sightings sightings;
    for (int seed = 1; seed <= count; ++seed) {
        History history(static_cast<quint64>(seed));
        const QString broken = history.run();
        QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1 (replay: PEERLIGHT_SIM_SEED=%1 %2): %3\n%4"_s.arg(seed).arg(
                                       QCoreApplication::applicationFilePath(), broken, describe(history.world()))));
        history.addTo(sightings);
    }
    qInfo() << count << "histories," << sightings.events << "events," << sightings.complete << "complete,"
            << sightings.failed << "failed," << sightings.recovered << "recovered";
    // Every way in which a row can end was met: no world is missing from the draw.
    QVERIFY(sightings.complete > count);
    QVERIFY(sightings.failed > 0);
    QVERIFY(sightings.recovered > 0);
    for (const auto reason :
         {UnknownReason::LostReply, UnknownReason::Ambiguous, UnknownReason::Deadline, UnknownReason::Stopped,
          UnknownReason::NotUnderstood, UnknownReason::Refused, UnknownReason::NotSent, UnknownReason::TaskGone,
          UnknownReason::Credential, UnknownReason::Throttled})
        QVERIFY2(sightings.reasons[reason] > 0,
                 qPrintable(u"no row ended with reason %1"_s.arg(static_cast<int>(reason))));
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

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
