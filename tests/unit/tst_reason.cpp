// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/verdict.h"
#include "tests/unit/sample_rows.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using api::ErrorKind;
using detection::Phase;
using detection::UnknownReason;

namespace {

constexpr std::array allReasons{UnknownReason::None,       UnknownReason::LostReply, UnknownReason::Ambiguous,
                                UnknownReason::Deadline,   UnknownReason::Stopped,   UnknownReason::NotUnderstood,
                                UnknownReason::Refused,    UnknownReason::NotSent,   UnknownReason::TaskGone,
                                UnknownReason::Credential, UnknownReason::Throttled, UnknownReason::NotRecorded,
                                UnknownReason::Abandoned};

constexpr std::array allKinds{ErrorKind::Cancelled, ErrorKind::InvalidInput, ErrorKind::Network,   ErrorKind::Timeout,
                              ErrorKind::Tls,       ErrorKind::Credential,   ErrorKind::Forbidden, ErrorKind::NotFound,
                              ErrorKind::Throttled, ErrorKind::Rejected,     ErrorKind::Server,    ErrorKind::Protocol};

} // namespace

class TestReason : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys();
    void everyUnknownRowHasOneSentence();
    void rowsWithAResultHaveNone_data();
    void rowsWithAResultHaveNone();
    void wording_data();
    void wording();
    void stoppedAndLateRowsSayWhatIsKnown_data();
    void stoppedAndLateRowsSayWhatIsKnown();
    void statusThatIsNotDocumented();
};

void TestReason::keys()
{
    QStringList keys;
    for (const UnknownReason reason : allReasons)
        keys += insight::reasonKey(reason);
    QCOMPARE(keys.join(u','), u",lost_reply,ambiguous,deadline,stopped,not_understood,refused,not_sent,task_gone,"
                              "credential,throttled,not_recorded,abandoned"_s);
}

void TestReason::everyUnknownRowHasOneSentence()
{
    for (const UnknownReason reason : allReasons) {
        for (const ErrorKind kind : allKinds) {
            detection::Row row = tests::unknownRow(reason);
            row.error = tests::errorOf(kind, 400, u"DC.0001"_s);
            const QString text = insight::reasonText(row);
            QVERIFY2(text.endsWith(u'.') && !text.contains(u'\n') && !text.contains(u'%'), qPrintable(text));
        }
        QVERIFY(!insight::reasonText(tests::unknownRow(reason)).isEmpty());
    }
}

void TestReason::rowsWithAResultHaveNone_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("queued") << Phase::Queued;
    QTest::newRow("sending") << Phase::Sending;
    QTest::newRow("unconfirmed") << Phase::Unconfirmed;
    QTest::newRow("processing") << Phase::Processing;
    QTest::newRow("complete") << Phase::Complete;
    QTest::newRow("error") << Phase::Error;
}

void TestReason::rowsWithAResultHaveNone()
{
    QFETCH(Phase, phase);
    detection::Row row = tests::rowIn(phase);
    row.lossPercent = 3;
    row.error = tests::errorOf(ErrorKind::Network); // an earlier fault that was overcome
    QCOMPARE(insight::reasonText(row), QString());
}

void TestReason::wording_data()
{
    QTest::addColumn<UnknownReason>("reason");
    QTest::addColumn<std::optional<api::Error>>("error");
    QTest::addColumn<QString>("expected");
    using E = std::optional<api::Error>;
    QTest::newRow("lost reply") << UnknownReason::LostReply << E{}
                                << u"The reply was lost: the task may or may not have been created."_s;
    QTest::newRow("peer not known") << UnknownReason::Refused << E{tests::errorOf(ErrorKind::NotFound, 404)}
                                    << u"The service does not know this peer id."_s;
    QTest::newRow("API not there") << UnknownReason::Refused
                                   << E{tests::errorOf(ErrorKind::NotFound, 404, u"APIGW.0101"_s)}
                                   << u"Connectivity detection is not available at this endpoint."_s;
    QTest::newRow("not allowed") << UnknownReason::Refused << E{tests::errorOf(ErrorKind::Forbidden, 403)}
                                 << u"The service does not allow this account to create the task."_s;
    QTest::newRow("refused with a code") << UnknownReason::Refused
                                         << E{tests::errorOf(ErrorKind::Rejected, 400, u"DC.0001"_s)}
                                         << u"The service refused to create the task (DC.0001)."_s;
    QTest::newRow("refused with a status") << UnknownReason::Refused << E{tests::errorOf(ErrorKind::Rejected, 418)}
                                           << u"The service refused to create the task (HTTP 418)."_s;
    QTest::newRow("network") << UnknownReason::NotSent << E{tests::errorOf(ErrorKind::Network)}
                             << u"Nothing was sent: the service could not be reached."_s;
    QTest::newRow("TLS") << UnknownReason::NotSent << E{tests::errorOf(ErrorKind::Tls)}
                         << u"Nothing was sent: a secure connection to the service could not be made."_s;
}

void TestReason::wording()
{
    QFETCH(UnknownReason, reason);
    QFETCH(std::optional<api::Error>, error);
    detection::Row row = tests::unknownRow(reason);
    row.error = error;
    QTEST(insight::reasonText(row), "expected");
}

void TestReason::stoppedAndLateRowsSayWhatIsKnown_data()
{
    QTest::addColumn<UnknownReason>("reason");
    QTest::newRow("stopped") << UnknownReason::Stopped;
    QTest::newRow("deadline") << UnknownReason::Deadline;
}

void TestReason::stoppedAndLateRowsSayWhatIsKnown()
{
    QFETCH(UnknownReason, reason);
    detection::Row row = tests::unknownRow(reason);
    QVERIFY(insight::reasonText(row).contains(u"before anything was sent"_s));
    row.sentAt = detection::Stamp{};
    QVERIFY(insight::reasonText(row).contains(u"may or may not have been created"_s));
    row.detectionId = u"e4a9d1c3"_s;
    QVERIFY(insight::reasonText(row).contains(u"may still be running"_s));
}

void TestReason::statusThatIsNotDocumented()
{
    detection::Row row = tests::unknownRow(UnknownReason::NotUnderstood);
    const QString withoutTask = insight::reasonText(row);
    row.detection = api::Detection{};
    row.detection->status = api::DetectionStatus::Unrecognized;
    const QString unrecognized = insight::reasonText(row);
    row.detection->status = api::DetectionStatus::Complete;
    const QString complete = insight::reasonText(row);
    QCOMPARE((QSet<QString>{withoutTask, unrecognized, complete}.size()), 3);
    QVERIFY(complete.contains(u"0 to 100"_s));
}

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
