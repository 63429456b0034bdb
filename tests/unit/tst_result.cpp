// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/result.h"
#include "app/report/result_fields.h"
#include "tests/unit/sample_rows.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace peerlight;
using detection::Phase;
using detection::UnknownReason;

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void completeRow();
    void rowWithoutAnything();
    void lossOnlyOfComplete_data();
    void lossOnlyOfComplete();
    void refusedRow();
    void timesAreUtc();
    void summarySentence();
};

void TestResult::completeRow()
{
    detection::Row row = tests::completeRow(7);
    row.sentAt = detection::Stamp{.wallMs = 1772612130123};
    row.endedAt = detection::Stamp{.wallMs = 1772612142000};
    row.requests = 3;
    row.recovered = true;
    const report::ResultLine line = report::resultLine(row, tests::samplePeer());
    QCOMPARE(line.peerId, u"1158951c-a6f1-40a0-af88-632817fd24ac"_s);
    QCOMPARE(line.peerName, u"edge-bj-2"_s);
    QCOMPARE(line.remoteGateway, u"10.1.2.2/30"_s);
    QCOMPARE(line.detectionId, u"e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"_s);
    QCOMPARE(line.outcome, insight::Outcome::Degraded);
    QCOMPARE(line.lossPercent, 7);
    QCOMPARE(report::rfc3339(line.startedAt), u"2026-03-04T08:15:30.123Z"_s);
    QCOMPARE(report::rfc3339(line.endedAt), u"2026-03-04T08:15:42.000Z"_s);
    QCOMPARE(line.serviceStartTime, u"2026-03-04 08:15:30"_s);
    QCOMPARE(line.serviceEndTime, u"2026-03-04 08:15:42"_s);
    QCOMPARE(line.reason, QString());
    QCOMPARE(line.reasonCode, QString());
    QCOMPARE(line.requests, 3);
    QVERIFY(line.recovered);
}

void TestResult::rowWithoutAnything()
{
    const report::ResultLine line = report::resultLine(tests::unknownRow(UnknownReason::NotSent), {});
    QCOMPARE(line.peerId, u"1158951c-a6f1-40a0-af88-632817fd24ac"_s);
    QVERIFY(!line.startedAt.isValid());
    QVERIFY(!line.endedAt.isValid());
    QCOMPARE(line.reasonCode, u"not_sent"_s);
    QVERIFY(!line.reason.isEmpty());
}

void TestResult::lossOnlyOfComplete_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("loss");
    QTest::addColumn<std::optional<int>>("expected");
    using Loss = std::optional<int>;
    QTest::newRow("complete") << Phase::Complete << 0 << Loss{0};
    QTest::newRow("complete, impossible") << Phase::Complete << 101 << Loss{};
    QTest::newRow("error") << Phase::Error << 100 << Loss{};
    QTest::newRow("unknown") << Phase::Unknown << 0 << Loss{};
    QTest::newRow("processing") << Phase::Processing << 0 << Loss{};
}

void TestResult::lossOnlyOfComplete()
{
    QFETCH(Phase, phase);
    QFETCH(int, loss);
    detection::Row row = tests::completeRow(loss);
    row.phase = phase;
    QTEST(report::resultLine(row, {}).lossPercent, "expected");
}

void TestResult::refusedRow()
{
    detection::Row row = tests::unknownRow(UnknownReason::Refused);
    row.error = tests::errorOf(api::ErrorKind::NotFound, 404, u"DC.0002"_s);
    const report::ResultLine line = report::resultLine(row, {});
    QCOMPARE(line.requestId, u"0abc0000000000000000000000000001"_s);
    QCOMPARE(line.reasonCode, u"refused"_s);
}

void TestResult::timesAreUtc()
{
    const QDateTime berlin(QDate(2026, 3, 4), QTime(9, 15, 30, 5), QTimeZone(3600));
    QCOMPARE(report::rfc3339(berlin), u"2026-03-04T08:15:30.005Z"_s);
    QCOMPARE(report::rfc3339({}), QString());
}

void TestResult::summarySentence()
{
    report::RunSummary summary;
    summary.counts = {.clear = 31, .degraded = 4, .unreachable = 3, .testFailed = 1, .unknown = 1};
    summary.requests = 92;
    summary.wallMs = 8449;
    QCOMPARE(report::summarySentence(summary),
             u"40 peers: 31 clear, 4 degraded, 3 unreachable, 1 test failed, 1 unknown. 92 requests in 8.4 s."_s);
    summary.counts = {.clear = 1};
    summary.requests = 1;
    QCOMPARE(report::summarySentence(summary),
             u"1 peer: 1 clear, 0 degraded, 0 unreachable, 0 test failed, 0 unknown. 1 request in 8.4 s."_s);
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
