// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/verdict_parts.h"
#include "tests/unit/sample_rows.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using detection::Phase;
using detection::Row;
using detection::UnknownReason;

namespace {

/// A complete task whose loss was not understood.
Row notUnderstood(const QJsonValue &loss)
{
    Row row = tests::unknownRow(UnknownReason::NotUnderstood);
    row.detection = tests::completeRow(std::nullopt).detection;
    row.detection->startTime.clear();
    row.detection->endTime.clear();
    row.detection->raw = QJsonObject{{u"id"_s, u"x"_s}};
    if (!loss.isUndefined())
        row.detection->raw = QJsonObject{{u"id"_s, u"x"_s}, {u"loss_ratio"_s, loss}};
    return row;
}

Row failedWith(const api::Error &error)
{
    Row row = tests::unknownRow(UnknownReason::Refused);
    row.error = error;
    return row;
}

} // namespace

class TestVerdictEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofATask_data();
    void ofATask();
    void ofALoss_data();
    void ofALoss();
    void longWordsOfTheServiceAreCut_data();
    void longWordsOfTheServiceAreCut();
    void ofAPeer_data();
    void ofAPeer();
    void ofAnError_data();
    void ofAnError();
    void inTheOrderInWhichTheyAreRead();
};

void TestVerdictEvidence::ofATask_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("nothing yet") << tests::rowIn(Phase::Queued) << QStringList();
    Row sent = tests::rowIn(Phase::Sending);
    sent.sentAt = detection::Stamp{.wallMs = 1772612130123};
    QTest::newRow("sent") << sent << QStringList{u"Sent: 2026-03-04 08:15:30 UTC (this computer's clock)"_s};
    sent.sentAt->wallMs = 1;
    QTest::newRow("sent as the clock began")
        << sent << QStringList{u"Sent: 1970-01-01 00:00:00 UTC (this computer's clock)"_s};
    sent.sentAt->wallMs = 0;
    QTest::newRow("sent, nobody knows when") << sent << QStringList();
    Row known = tests::rowIn(Phase::Processing);
    known.detectionId = u"task-1"_s;
    QTest::newRow("id known") << known << QStringList{u"Task: task-1"_s};
    known.recovered = true;
    QTest::newRow("found by looking")
        << known
        << QStringList{u"Task: task-1"_s,
                       u"The reply to the create was lost; this task was found by looking for it."_s};
    Row processing = tests::rowIn(Phase::Processing);
    processing.detection = tests::completeRow(0).detection;
    processing.detection->status = api::DetectionStatus::Processing;
    processing.detection->statusText = u"processing"_s;
    processing.detection->endTime.clear();
    QTest::newRow("under way") << processing
                               << QStringList{u"Status as sent: processing"_s,
                                              u"Started: 2026-03-04 08:15:30 (server time)"_s};
    processing.detection->statusText.clear();
    processing.detection->startTime.clear();
    processing.detection->endTime = u"soon"_s; // shown as sent
    QTest::newRow("only an end") << processing << QStringList{u"Ended: soon (server time)"_s};
}

void TestVerdictEvidence::ofATask()
{
    QFETCH(Row, row);
    QTEST(insight::evidenceOf(row, {}), "facts");
}

void TestVerdictEvidence::ofALoss_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QStringList>("losses");
    for (const int percent : {0, 1, 100})
        QTest::addRow("%d percent", percent)
            << tests::completeRow(percent) << QStringList{u"Loss: %1 percent"_s.arg(percent)};
    QTest::newRow("complete, no number") << tests::completeRow(std::nullopt) << QStringList();
    Row failed = tests::completeRow(100);
    failed.phase = Phase::Error;
    QTest::newRow("a failed test has none") << failed << QStringList();
    Row processing = tests::completeRow(0);
    processing.phase = Phase::Processing;
    QTest::newRow("one that runs has none") << processing << QStringList();
    const QString prefix = u"Loss as sent, not understood: "_s;
    QTest::newRow("a text") << notUnderstood(u"12"_s) << QStringList{prefix + u"{\"loss_ratio\":\"12\"}"_s};
    QTest::newRow("too much") << notUnderstood(101) << QStringList{prefix + u"{\"loss_ratio\":101}"_s};
    QTest::newRow("null") << notUnderstood(QJsonValue::Null) << QStringList{prefix + u"{\"loss_ratio\":null}"_s};
    QTest::newRow("absent") << notUnderstood(QJsonValue::Undefined) << QStringList{u"Loss as sent: nothing"_s};
    Row running = notUnderstood(12);
    running.detection->status = api::DetectionStatus::Processing;
    QTest::newRow("of a task that had not ended") << running << QStringList();
    Row unseen = tests::unknownRow(UnknownReason::NotUnderstood);
    QTest::newRow("no task was seen") << unseen << QStringList();
}

void TestVerdictEvidence::ofALoss()
{
    QFETCH(Row, row);
    QTEST(insight::evidenceOf(row, {}).filter(u"Loss"_s), "losses");
}

void TestVerdictEvidence::longWordsOfTheServiceAreCut_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    const QString head = u"{\"loss_ratio\":\""_s; // 15 characters
    const QString tail = u"\"}"_s;
    QTest::newRow("fits") << QString(183, u'a') << head + QString(183, u'a') + tail;
    QTest::newRow("one too many") << QString(184, u'a') << head + QString(184, u'a') + u"\""_s;
    QTest::newRow("far too many") << QString(5000, u'a') << head + QString(185, u'a');
    QTest::newRow("of three bytes each") << QString(300, QChar(0x4e2d)) << head + QString(185, QChar(0x4e2d));
    QTest::newRow("no half of a pair") << QString(184, u'a') + u"\U0001F680"_s << head + QString(184, u'a');
}

void TestVerdictEvidence::longWordsOfTheServiceAreCut()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    const QStringList losses = insight::evidenceOf(notUnderstood(sent), {}).filter(u"Loss"_s);
    QCOMPARE(losses, QStringList{u"Loss as sent, not understood: "_s + shown});
}

void TestVerdictEvidence::ofAPeer_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QString>("bgp");
    QTest::addColumn<QStringList>("facts");
    const QString gateway = u"Remote gateway: 10.1.2.2/30"_s;
    const QString bgp = u"BGP status when the peers were loaded: idle"_s;
    QTest::newRow("nothing") << QString() << QString() << QStringList();
    QTest::newRow("gateway") << u"10.1.2.2/30"_s << QString() << QStringList{gateway};
    QTest::newRow("BGP") << QString() << u"idle"_s << QStringList{bgp};
    QTest::newRow("both") << u"10.1.2.2/30"_s << u"idle"_s << QStringList{gateway, bgp};
}

void TestVerdictEvidence::ofAPeer()
{
    QFETCH(QString, gateway);
    QFETCH(QString, bgp);
    inventory::Peer peer;
    peer.remoteGateway = gateway;
    peer.bgpStatus = bgp;
    QTEST(insight::evidenceOf(tests::rowIn(Phase::Queued), peer), "facts");
}

void TestVerdictEvidence::ofAnError_data()
{
    QTest::addColumn<api::Error>("error");
    QTest::addColumn<QStringList>("facts");
    QTest::newRow("empty") << api::Error{} << QStringList();
    api::Error error;
    error.httpStatus = 502;
    QTest::newRow("a status alone") << error << QStringList{u"Last error: HTTP 502"_s};
    error.httpStatus = 1;
    QTest::newRow("the least status") << error << QStringList{u"Last error: HTTP 1"_s};
    error = {};
    error.apiCode = u"DC.0002"_s;
    QTest::newRow("a code without an answer") << error << QStringList();
    error = {};
    error.text = u"No route to the host."_s;
    QTest::newRow("a sentence alone") << error << QStringList{error.text};
    error = {};
    error.detail = u"no %1 such peer"_s;
    QTest::newRow("words alone") << error << QStringList{u"The service's words: no %1 such peer"_s};
    error = {};
    error.requestId = u"0abc"_s;
    QTest::newRow("an id alone") << error << QStringList{u"Request id: 0abc"_s};
    error = tests::errorOf(api::ErrorKind::NotFound, 404, u"DC.%1"_s);
    error.detail = u"gone"_s;
    QTest::newRow("all of it") << error
                               << QStringList{u"Last error: HTTP 404 DC.%1"_s, u"A sentence of the wire."_s,
                                              u"The service's words: gone"_s,
                                              u"Request id: 0abc0000000000000000000000000001"_s};
}

void TestVerdictEvidence::ofAnError()
{
    QFETCH(api::Error, error);
    QTEST(insight::evidenceOf(failedWith(error), {}), "facts");
}

void TestVerdictEvidence::inTheOrderInWhichTheyAreRead()
{
    Row row = tests::completeRow(100);
    row.sentAt = detection::Stamp{.wallMs = 1772612130123};
    row.error = tests::errorOf(api::ErrorKind::Server, 500);
    inventory::Peer peer = tests::samplePeer();
    peer.bgpStatus = u"up"_s;
    QCOMPARE(insight::evidenceOf(row, peer),
             QStringList({u"Task: e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"_s, u"Status as sent: complete"_s,
                          u"Loss: 100 percent"_s, u"Started: 2026-03-04 08:15:30 (server time)"_s,
                          u"Ended: 2026-03-04 08:15:42 (server time)"_s,
                          u"Sent: 2026-03-04 08:15:30 UTC (this computer's clock)"_s, u"Remote gateway: 10.1.2.2/30"_s,
                          u"BGP status when the peers were loaded: up"_s, u"Last error: HTTP 500"_s,
                          u"A sentence of the wire."_s, u"Request id: 0abc0000000000000000000000000001"_s}));
}

QTEST_GUILESS_MAIN(TestVerdictEvidence)
#include "tst_verdict_evidence.moc"
