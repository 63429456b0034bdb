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

} // namespace

class TestConfirm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void onlyBadResultsAreConfirmed_data();
    void onlyBadResultsAreConfirmed();
    void roundsComeOneAfterTheOther();
    void stopEndsIt();
    void aLostCredentialEndsIt();
    void nothingToDo();
    void evidenceNamesEachDetection();
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
    Confirmation confirmation;
    for (const int loss : losses)
        confirmation.rows += rowWith(loss);
    QTEST(confirmedVerdict(confirmation).headline, "headline");
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

QTEST_GUILESS_MAIN(TestConfirm)
#include "tst_confirm.moc"
