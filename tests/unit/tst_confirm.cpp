// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/confirm.h"
#include "tests/unit/insight_samples.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::insight;
using namespace peerlight::tests;

namespace {

/// A round's row of peer 1: a loss, -1 for a failed test, -2 for an unknown one.
detection::Row rowWith(int loss)
{
    Case row(1);
    if (loss == -1)
        return row.failed().row;
    if (loss == -2)
        return row.unknown().row;
    return row.loss(loss).row;
}

Confirmation confirmationOf(const QList<int> &losses, bool stopped = false)
{
    Confirmation confirmation;
    confirmation.stopped = stopped;
    for (const int loss : losses)
        confirmation.rows += rowWith(loss);
    return confirmation;
}

} // namespace

class TestConfirm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void meanings_data();
    void meanings();
    void steps_data();
    void steps();
    void onlyBadResultsAreConfirmed_data();
    void onlyBadResultsAreConfirmed();
    void roundsComeOneAfterTheOther();
    void stopEndsIt();
    void stopAfterTheLastRoundChangesNothing();
    void aRoundWithoutAResultIsNotWaitedFor();
    void aSecondLookForSomePeersEndsForAll();
    void aLostCredentialEndsIt();
    void nothingToDo();
    void evidenceNamesEachDetection();
    void evidenceOfOne_data();
    void evidenceOfOne();
};

void TestConfirm::verdicts_data()
{
    QTest::addColumn<QList<int>>("losses");
    QTest::addColumn<QString>("headline");
    QTest::newRow("none yet") << QList<int>{} << u"Being detected 3 more times."_s;
    QTest::newRow("stays") << QList<int>{100, 100, 100} << u"Confirmed: 3 of 3 further detections unreachable."_s;
    QTest::newRow("flaps") << QList<int>{0, 100, 0}
                           << u"1 of 3 further detections unreachable: flapping or marginal."_s;
    QTest::newRow("flaps with loss") << QList<int>{5, 100, 0}
                                     << u"1 of 3 further detections unreachable: flapping or marginal."_s;
    QTest::newRow("gone") << QList<int>{0, 0, 0} << u"Not confirmed: 3 of 3 further detections clear."_s;
    QTest::newRow("loss stays") << QList<int>{5, 1, 99} << u"Confirmed: 3 of 3 further detections lost packets."_s;
    QTest::newRow("loss flaps") << QList<int>{5, 0, 0}
                                << u"1 of 3 further detections lost packets: flapping or marginal."_s;
    QTest::newRow("a failed test does not count")
        << QList<int>{100, -1, 100} << u"Confirmed: 2 of 2 further detections unreachable."_s;
    QTest::newRow("no result") << QList<int>{-1, -2, -1}
                               << u"Not confirmed: none of 3 further detections has a result."_s;
}

void TestConfirm::verdicts()
{
    QFETCH(QList<int>, losses);
    QTEST(confirmedVerdict(confirmationOf(losses)).headline, "headline");
}

void TestConfirm::meanings_data()
{
    QTest::addColumn<QList<int>>("losses");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QString>("meaning");
    const QString gone = u"The fault has gone, or comes and goes more slowly than this was looked at."_s;
    QTest::newRow("stays") << QList<int>{100, 100, 100} << false << QString();
    QTest::newRow("loss stays") << QList<int>{5, 5, 5} << false << QString();
    QTest::newRow("one of three down") << QList<int>{0, 100, 0} << false << QString();
    QTest::newRow("one of three lossy") << QList<int>{0, 5, 0} << false << QString();
    QTest::newRow("gone") << QList<int>{0, 0, 0} << false << gone;
    QTest::newRow("one done, down") << QList<int>{100} << false << u"1 of 3 are done."_s;
    QTest::newRow("one done, clear") << QList<int>{0} << false << u"1 of 3 are done."_s;
    QTest::newRow("stopped after two clear ones") << QList<int>{0, 0} << true << u"They were stopped after 2 of 3."_s;
    QTest::newRow("stopped after two") << QList<int>{100, 100} << true << u"They were stopped after 2 of 3."_s;
    QTest::newRow("stopped after the last") << QList<int>{100, 100, 100} << true << QString();
    QTest::newRow("one failed") << QList<int>{100, -1, 100} << false << u"1 without a result are not counted."_s;
    QTest::newRow("two failed") << QList<int>{-2, -1, 100} << false << u"2 without a result are not counted."_s;
    QTest::newRow("one failed, the others clear")
        << QList<int>{0, -1, 0} << false << u"1 without a result are not counted. "_s + gone;
    // The headline says it already.
    QTest::newRow("all failed") << QList<int>{-1, -1, -2} << false << QString();
    QTest::newRow("stopped, one failed") << QList<int>{-1, 100} << true
                                         << u"They were stopped after 2 of 3. 1 without a result are not counted."_s;
}

void TestConfirm::meanings()
{
    QFETCH(QList<int>, losses);
    QFETCH(bool, stopped);
    QTEST(confirmedVerdict(confirmationOf(losses, stopped)).meaning, "meaning");
}

void TestConfirm::steps_data()
{
    QTest::addColumn<QList<int>>("losses");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<QStringList>("steps");
    const QStringList call{u"Call the carrier of the line now, since the fault stays; give the times below."_s};
    const QStringList marginal{
        u"Look at error counters and light levels on both ends: a path that comes and goes is often a marginal line or "
        "an overloaded one."_s,
        u"Detect again in some minutes, since a few detections do not show how often it fails."_s};
    QTest::newRow("none yet") << QList<int>{} << false << QStringList();
    QTest::newRow("not all yet") << QList<int>{100, 100} << false << QStringList();
    QTest::newRow("stopped") << QList<int>{100, 100} << true << call;
    QTest::newRow("down") << QList<int>{100, 100, 100} << false << call;
    QTest::newRow("lossy") << QList<int>{5, 5, 5} << false << call;
    QTest::newRow("bad each time, in both ways") << QList<int>{5, 100, 5} << false << call;
    QTest::newRow("bad whenever measured") << QList<int>{5, -1, 100} << false << call;
    QTest::newRow("down once") << QList<int>{0, 100, 0} << false << marginal;
    QTest::newRow("lossy once") << QList<int>{0, 0, 1} << false << marginal;
    QTest::newRow("clear but once") << QList<int>{5, 100, 0} << false << marginal;
    QTest::newRow("gone") << QList<int>{0, 0, 0} << false << QStringList();
    QTest::newRow("nothing measured") << QList<int>{-1, -1, -2} << false << QStringList();
}

void TestConfirm::steps()
{
    QFETCH(QList<int>, losses);
    QFETCH(bool, stopped);
    QTEST(confirmedVerdict(confirmationOf(losses, stopped)).next, "steps");
}

void TestConfirm::onlyBadResultsAreConfirmed_data()
{
    QTest::addColumn<int>("loss");
    QTest::addColumn<bool>("can");
    QTest::newRow("clear") << 0 << false;
    QTest::newRow("degraded") << 1 << true;
    QTest::newRow("unreachable") << 100 << true;
    QTest::newRow("failed") << -1 << false;
    QTest::newRow("unknown") << -2 << false;
}

void TestConfirm::onlyBadResultsAreConfirmed()
{
    QFETCH(int, loss);
    QTEST(canConfirm(rowWith(loss)), "can");
    detection::Row running = rowWith(100);
    running.phase = detection::Phase::Processing;
    QVERIFY(!canConfirm(running));
}

void TestConfirm::roundsComeOneAfterTheOther()
{
    ConfirmPlan plan({numberedId(1), numberedId(1)}); // twice is once
    QCOMPARE(plan.peers(), QList{numberedId(1)});
    for (int round = 0; round < 3; ++round) {
        QVERIFY(plan.isActive());
        QCOMPARE(plan.round(), round);
        plan.takeRound({rowWith(100), Case(2).loss(0).row}); // another peer's row is not taken
    }
    QVERIFY(!plan.isActive());
    QVERIFY(plan.peers().isEmpty());
    QVERIFY(plan.of(numberedId(1))->isComplete());
    QCOMPARE(plan.of(numberedId(1))->rows.size(), 3);
    QVERIFY(!plan.of(numberedId(2)));
    plan.takeRound({rowWith(0)});
    QCOMPARE(plan.of(numberedId(1))->rows.size(), 3);
}

void TestConfirm::stopEndsIt()
{
    ConfirmPlan plan({numberedId(1)});
    plan.takeRound({rowWith(100)});
    plan.takeRound({Case(1).unknown(detection::UnknownReason::Stopped).row});
    QVERIFY(!plan.isActive());
    const Confirmation &found = *plan.of(numberedId(1));
    QVERIFY(found.stopped && found.isComplete());
    QCOMPARE(found.rows.size(), 1); // what the person ended says nothing
    QVERIFY(confirmedVerdict(found).meaning.contains(u"stopped after 1 of 3"_s));
}

void TestConfirm::stopAfterTheLastRoundChangesNothing()
{
    ConfirmPlan plan({numberedId(1)}, 1);
    QCOMPARE(plan.rounds(), 1);
    plan.takeRound({rowWith(100)});
    plan.stop();
    plan.stop();
    QVERIFY(!plan.of(numberedId(1))->stopped);
    QVERIFY(plan.of(numberedId(1))->isComplete());
}

/// A run that could not go on leaves rows open: nobody waits for the ends of these.
void TestConfirm::aRoundWithoutAResultIsNotWaitedFor()
{
    ConfirmPlan plan({numberedId(1), numberedId(2)});
    detection::Row open = rowWith(100);
    open.phase = detection::Phase::Processing;
    for (int round = 0; round < 3; ++round) {
        QVERIFY(plan.isActive());
        plan.takeRound({open, Case(2).loss(100).row});
    }
    QVERIFY(!plan.isActive());
    QVERIFY(plan.of(numberedId(1))->isComplete());
    QCOMPARE(confirmedVerdict(*plan.of(numberedId(1))).headline, u"The further detections were stopped."_s);
    QVERIFY(!plan.of(numberedId(2))->stopped);
    QCOMPARE(confirmedVerdict(*plan.of(numberedId(2))).headline,
             u"Confirmed: 3 of 3 further detections unreachable."_s);
}

void TestConfirm::aSecondLookForSomePeersEndsForAll()
{
    ConfirmPlan plan({numberedId(2), numberedId(1)});
    QCOMPARE(plan.peers(), (QList{numberedId(2), numberedId(1)}));
    plan.takeRound({rowWith(100), Case(2).loss(0).row});
    plan.takeRound({rowWith(100), Case(2).unknown(detection::UnknownReason::Stopped).row});
    QVERIFY(!plan.isActive());
    QCOMPARE(plan.round(), 2);
    QCOMPARE(plan.of(numberedId(1))->rows.size(), 2);
    QCOMPARE(plan.of(numberedId(2))->rows.size(), 1);
    QVERIFY(plan.of(numberedId(1))->stopped && plan.of(numberedId(2))->stopped);
}

void TestConfirm::aLostCredentialEndsIt()
{
    ConfirmPlan plan({numberedId(1)});
    plan.takeRound({Case(1).unknown(detection::UnknownReason::Credential).row});
    QVERIFY(!plan.isActive());
    QCOMPARE(confirmedVerdict(*plan.of(numberedId(1))).headline, u"The further detections were stopped."_s);
}

void TestConfirm::nothingToDo()
{
    QVERIFY(!ConfirmPlan().isActive());
    QVERIFY(!ConfirmPlan(QList<api::PeerId>{}).isActive());
}

void TestConfirm::evidenceNamesEachDetection()
{
    Confirmation confirmation;
    confirmation.rows = {rowWith(100), rowWith(12)};
    confirmation.rows[0].detectionId = u"task-1"_s;
    const QStringList facts = confirmedVerdict(confirmation).evidence;
    QCOMPARE(facts, QStringList({u"unreachable, 2026-03-04 08:15:30 UTC, task task-1"_s,
                                 u"degraded, 12 percent loss, 2026-03-04 08:15:30 UTC"_s}));
    QVERIFY(confirmedVerdict(confirmation).meaning.startsWith(u"2 of 3 are done."_s));
}

void TestConfirm::evidenceOfOne_data()
{
    QTest::addColumn<detection::Row>("row");
    QTest::addColumn<QString>("fact");
    const auto at = [](detection::Row row, std::optional<qint64> wallMs) {
        row.endedAt.reset();
        if (wallMs)
            row.endedAt = detection::Stamp{detection::Millis(1), *wallMs};
        return row;
    };
    QTest::newRow("clear") << rowWith(0) << u"clear, 2026-03-04 08:15:30 UTC"_s;
    QTest::newRow("failed") << rowWith(-1) << u"test failed, 2026-03-04 08:15:30 UTC"_s;
    QTest::newRow("unknown") << rowWith(-2) << u"unknown, 2026-03-04 08:15:30 UTC"_s;
    QTest::newRow("no time") << at(rowWith(100), {}) << u"unreachable"_s;
    QTest::newRow("no clock") << at(rowWith(100), 0) << u"unreachable"_s;
    QTest::newRow("the first instant") << at(rowWith(100), 1) << u"unreachable, 1970-01-01 00:00:00 UTC"_s;
}

void TestConfirm::evidenceOfOne()
{
    QFETCH(detection::Row, row);
    QFETCH(QString, fact);
    Confirmation confirmation;
    confirmation.rows = {row};
    QCOMPARE(confirmedVerdict(confirmation).evidence, QStringList{fact});
}

QTEST_GUILESS_MAIN(TestConfirm)
#include "tst_confirm.moc"
