// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/outcome.h"
#include "app/insight/verdict.h"
#include "tests/unit/sample_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using detection::Phase;
using detection::UnknownReason;

namespace {

detection::Row testFailedRow()
{
    detection::Row row = tests::completeRow(std::nullopt);
    row.phase = Phase::Error;
    row.detection->status = api::DetectionStatus::Error;
    row.detection->statusText = u"error"_s;
    row.detection->lossRatio = 100; // whatever the service sends with it
    return row;
}

QString allWords(const insight::Verdict &verdict)
{
    return (QStringList{verdict.headline, verdict.meaning} + verdict.next + verdict.evidence).join(u'\n');
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headlines_data();
    void headlines();
    void lossIsSaidOnlyOfCompleteTasks_data();
    void lossIsSaidOnlyOfCompleteTasks();
    void failedTestSaysNothingAboutTheLine();
    void unreachableDoesNotClaimThatTheLineIsDown();
    void everyUnknownReasonHasANextStep();
    void evidenceOfACompleteTask();
    void evidenceOfARefusal();
    void evidenceOfALossThatIsNone();
    void accessibleSentence_data();
    void accessibleSentence();
    void withoutPrefix_data();
    void withoutPrefix();
};

void TestVerdict::headlines_data()
{
    QTest::addColumn<detection::Row>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("clear") << tests::completeRow(0) << u"Clear: no test packets to 10.1.2.2 were lost."_s;
    QTest::newRow("degraded") << tests::completeRow(12)
                              << u"Degraded: 12 percent of the test packets to 10.1.2.2 were lost."_s;
    QTest::newRow("unreachable") << tests::completeRow(100)
                                 << u"Unreachable: all test packets to 10.1.2.2 were lost."_s;
    QTest::newRow("test failed") << testFailedRow()
                                 << u"Test failed: the service could not finish the test to 10.1.2.2."_s;
    QTest::newRow("unknown") << tests::unknownRow(UnknownReason::LostReply)
                             << u"Unknown: there is no result for 10.1.2.2."_s;
    QTest::newRow("running") << tests::rowIn(Phase::Processing) << u"Running: there is no result for 10.1.2.2 yet."_s;
}

void TestVerdict::headlines()
{
    QFETCH(detection::Row, row);
    QTEST(insight::verdictOf(row, tests::samplePeer()).headline, "expected");
    const insight::Verdict unnamed = insight::verdictOf(row, {});
    QVERIFY2(unnamed.headline.contains(u"the remote gateway"_s), qPrintable(unnamed.headline));
}

void TestVerdict::lossIsSaidOnlyOfCompleteTasks_data()
{
    QTest::addColumn<detection::Row>("row");
    for (const Phase phase : {Phase::Queued, Phase::Sending, Phase::Unconfirmed, Phase::Processing})
        QTest::addRow("phase %d", static_cast<int>(phase)) << tests::rowIn(phase);
    QTest::newRow("test failed") << testFailedRow();
    QTest::newRow("unknown") << tests::unknownRow(UnknownReason::Deadline);
}

void TestVerdict::lossIsSaidOnlyOfCompleteTasks()
{
    QFETCH(detection::Row, row);
    if (!row.detection)
        row.detection = tests::completeRow(0).detection;
    row.detection->status = api::DetectionStatus::Processing;
    row.detection->lossRatio = 0;
    const QString words = allWords(insight::verdictOf(row, tests::samplePeer()));
    QVERIFY2(!words.contains(u"percent"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"Loss:"_s), qPrintable(words));
    QVERIFY(!insight::accessibleSentence(row, tests::samplePeer()).contains(u"loss"_s));
}

void TestVerdict::failedTestSaysNothingAboutTheLine()
{
    const insight::Verdict verdict = insight::verdictOf(testFailedRow(), tests::samplePeer());
    QVERIFY(verdict.meaning.contains(u"says nothing about the line"_s));
    QVERIFY(!allWords(verdict).contains(u"nreachable"_s));
}

void TestVerdict::unreachableDoesNotClaimThatTheLineIsDown()
{
    inventory::Peer peer = tests::samplePeer();
    const insight::Verdict plain = insight::verdictOf(tests::completeRow(100), peer);
    QVERIFY(plain.meaning.contains(u"may be down"_s));
    QVERIFY(plain.next.join(u'\n').contains(u"may be ICMP"_s));
    QVERIFY(plain.next.join(u'\n').contains(u"10.1.2.2/30"_s));
    peer.routeMode = u"bgp"_s;
    QCOMPARE(insight::verdictOf(tests::completeRow(100), peer).next.size(), plain.next.size() + 1);
}

void TestVerdict::everyUnknownReasonHasANextStep()
{
    for (int reason = 0; reason <= static_cast<int>(UnknownReason::Abandoned); ++reason) {
        const detection::Row row = tests::unknownRow(static_cast<UnknownReason>(reason));
        const insight::Verdict verdict = insight::verdictOf(row, tests::samplePeer());
        QVERIFY(!verdict.next.isEmpty());
        QVERIFY(verdict.meaning.startsWith(insight::reasonText(row)));
    }
}

void TestVerdict::evidenceOfACompleteTask()
{
    detection::Row row = tests::completeRow(100);
    row.sentAt = detection::Stamp{.wallMs = 1772612130123};
    row.recovered = true;
    const QStringList evidence = insight::verdictOf(row, tests::samplePeer()).evidence;
    QVERIFY(evidence.contains(u"Task: e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"_s));
    QVERIFY(evidence.contains(u"Status as sent: complete"_s));
    QVERIFY(evidence.contains(u"Loss: 100 percent"_s));
    QVERIFY(evidence.contains(u"Started: 2026-03-04 08:15:30 (server time)"_s));
    QVERIFY(evidence.contains(u"Ended: 2026-03-04 08:15:42 (server time)"_s));
    QVERIFY(evidence.contains(u"Sent: 2026-03-04 08:15:30 UTC (this computer's clock)"_s));
    QVERIFY(evidence.contains(u"Remote gateway: 10.1.2.2/30"_s));
    QVERIFY(evidence.filter(u"looking"_s).size() == 1);
}

void TestVerdict::evidenceOfARefusal()
{
    detection::Row row = tests::unknownRow(UnknownReason::Refused);
    row.error = tests::errorOf(api::ErrorKind::NotFound, 404, u"DC.0002"_s);
    row.error->detail = u"no %1 such peer"_s;
    const QStringList evidence = insight::verdictOf(row, {}).evidence;
    QVERIFY(evidence.contains(u"Last error: HTTP 404 DC.0002"_s));
    QVERIFY(evidence.contains(u"The service's words: no %1 such peer"_s));
    QVERIFY(evidence.contains(u"Request id: 0abc0000000000000000000000000001"_s));
}

void TestVerdict::evidenceOfALossThatIsNone()
{
    detection::Row row = tests::completeRow(std::nullopt);
    row.phase = Phase::Unknown;
    row.reason = UnknownReason::NotUnderstood;
    QVERIFY(insight::verdictOf(row, {}).evidence.contains(u"Loss as sent: nothing"_s));
    row.detection->raw = QJsonObject{{u"loss_ratio"_s, u"101"_s}};
    QVERIFY(insight::verdictOf(row, {}).evidence.contains(u"Loss as sent, not understood: {\"loss_ratio\":\"101\"}"_s));
}

void TestVerdict::accessibleSentence_data()
{
    QTest::addColumn<detection::Row>("row");
    QTest::addColumn<inventory::Peer>("peer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unreachable") << tests::completeRow(100) << tests::samplePeer()
                                 << u"edge-bj-2, remote gateway 10.1.2.2, unreachable, 100 percent loss"_s;
    QTest::newRow("clear, only an id") << tests::completeRow(0) << inventory::Peer{}
                                       << u"1158951c-a6f1-40a0-af88-632817fd24ac, clear, 0 percent loss"_s;
    QTest::newRow("test failed") << testFailedRow() << tests::samplePeer()
                                 << u"edge-bj-2, remote gateway 10.1.2.2, test failed"_s;
    QTest::newRow("complete, no number") << tests::completeRow(101) << inventory::Peer{}
                                         << u"1158951c-a6f1-40a0-af88-632817fd24ac, unknown"_s;
}

void TestVerdict::accessibleSentence()
{
    QFETCH(detection::Row, row);
    QFETCH(inventory::Peer, peer);
    QTEST(insight::accessibleSentence(row, peer), "expected");
}

void TestVerdict::withoutPrefix_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::newRow("IPv4 with prefix") << u"203.0.113.2/30"_s << u"203.0.113.2"_s;
    QTest::newRow("IPv6 with prefix") << u"2001:db8::2/126"_s << u"2001:db8::2"_s;
    QTest::newRow("without prefix") << u"203.0.113.2"_s << u"203.0.113.2"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestVerdict::withoutPrefix()
{
    QFETCH(QString, address);
    QTEST(insight::withoutPrefix(address), "expected");
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
