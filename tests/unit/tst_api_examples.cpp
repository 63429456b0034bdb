// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"
#include "app/api/error_body.h"
#include "app/api/inventory_answers.h"
#include "app/api/requests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

/// Every exchange of tests/data/api-examples.json, both ways: the request is built again, the answer is read.
class TestApiExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void requestIsBuiltAgain_data() { addRows(); }
    void requestIsBuiltAgain();
    void answerIsRead_data() { addRows(); }
    void answerIsRead();
    void expectationsNameOnlyExamples();
    void tasks_data();
    void tasks();
    void pages_data();
    void pages();
    void interfaces();
    void errors_data();
    void errors();

private:
    void addRows() const;
    [[nodiscard]] QJsonObject example(const QString &name) const { return m_examples.value(name); }
    [[nodiscard]] Answer answer(const QString &name) const;
    QMap<QString, QJsonObject> m_examples;
};

namespace {

/// What an example is of, told by its method and path alone.
enum class Call { Create, Show, ListTasks, Delete, ListInterfaces, Other };

Call callOf(const QJsonObject &example)
{
    const QString method = example[u"method"_s].toString();
    const QString path = QUrl(example[u"path"_s].toString()).path();
    const bool one = path.contains("/vif-peer-detections/"_L1);
    if (path.endsWith("/vif-peer-detections"_L1))
        return method == "POST"_L1 ? Call::Create : Call::ListTasks;
    if (one)
        return method == "DELETE"_L1 ? Call::Delete : Call::Show;
    return path.endsWith("/virtual-interfaces"_L1) ? Call::ListInterfaces : Call::Other;
}

struct Expected
{
    ErrorKind kind;
    QString code;
    int waitSeconds = -1;
};

const QMap<QString, Expected> &expectedErrors()
{
    static const QMap<QString, Expected> errors{
        {u"iam_401"_s, {ErrorKind::Credential, u""_s}},
        {u"iam_locked_401"_s, {ErrorKind::Credential, u"IAM.0061"_s}},
        {u"apigw_0301_decrypt_401"_s, {ErrorKind::Credential, u"APIGW.0301"_s}},
        {u"apigw_0301_signature_401"_s, {ErrorKind::Credential, u"APIGW.0301"_s}},
        {u"apigw_0301_locked_401"_s, {ErrorKind::Credential, u"APIGW.0301"_s}},
        {u"apigw_0307_401"_s, {ErrorKind::Credential, u"APIGW.0307"_s}},
        {u"apigw_0308_429"_s, {ErrorKind::Throttled, u"APIGW.0308"_s, 60}},
        {u"apigw_0308_429_retry_after"_s, {ErrorKind::Throttled, u"APIGW.0308"_s, 7}},
        {u"apigw_0101_404"_s, {ErrorKind::NotFound, u"APIGW.0101"_s}},
        {u"dc_0002_404"_s, {ErrorKind::NotFound, u"DC.0002"_s}},
        {u"dc_0002_400"_s, {ErrorKind::NotFound, u"DC.0002"_s}},
        {u"dc_0001_400"_s, {ErrorKind::Rejected, u"DC.0001"_s}},
        {u"forbidden_403"_s, {ErrorKind::Forbidden, u"APIGW.0302"_s}},
        {u"forbidden_policy_403"_s, {ErrorKind::Forbidden, u"IAM.0003"_s}},
        {u"dc_0003_500"_s, {ErrorKind::Server, u"DC.0003"_s}},
        {u"dc_0003_400"_s, {ErrorKind::Server, u"DC.0003"_s}},
        {u"gateway_504_html"_s, {ErrorKind::Server, u""_s}},
    };
    return errors;
}

} // namespace

void TestApiExamples::initTestCase()
{
    QFile file(QStringLiteral(PEERLIGHT_TEST_DATA "/api-examples.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray examples = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : examples)
        m_examples.insert(value[u"name"_s].toString(), value.toObject());
    QCOMPARE(m_examples.size(), examples.size());
    QVERIFY(m_examples.size() >= 37);
}

void TestApiExamples::addRows() const
{
    QTest::addColumn<QString>("name");
    for (auto it = m_examples.begin(); it != m_examples.end(); ++it)
        QTest::newRow(it.key().toLatin1().constData()) << it.key();
}

Answer TestApiExamples::answer(const QString &name) const
{
    const QJsonObject exchange = example(name);
    const QJsonObject headers = exchange[u"response_headers"_s].toObject();
    const QJsonValue body = exchange[u"response_body"_s];
    Answer answer;
    answer.status = exchange[u"status"_s].toInt();
    if (body.isObject())
        answer.body = QJsonDocument(body.toObject()).toJson();
    else
        answer.body = body.toString().toUtf8();
    answer.contentType = headers[u"Content-Type"_s].toString().toLatin1();
    answer.requestId = headers[u"X-Request-Id"_s].toString().toLatin1();
    if (answer.requestId.isEmpty())
        answer.requestId = headers[u"X-IAM-Trace-Id"_s].toString().toLatin1();
    answer.retryAfter = headers[u"Retry-After"_s].toString().toLatin1();
    return answer;
}

void TestApiExamples::requestIsBuiltAgain()
{
    QFETCH(QString, name);
    const QJsonObject exchange = example(name);
    const QUrl url(exchange[u"path"_s].toString());
    const QUrlQuery query(url);
    const auto project = ProjectId::parse(url.path().section(u'/', 2, 2));
    const PageRequest page{query.queryItemValue(u"marker"_s), query.queryItemValue(u"limit"_s).toInt()};
    const auto task = DetectionId::parse(url.path().section(u'/', 5, 5));
    const QJsonObject body = exchange[u"request_body"_s].toObject();
    Request request;
    switch (callOf(exchange)) {
    case Call::Create: {
        const auto peer = PeerId::parse(body[u"vif_peer_detection"_s][u"vif_peer_id"_s].toString());
        if (!peer) { // the example of a refused id: it never leaves here
            QCOMPARE(name, u"dc_0001_400"_s);
            return;
        }
        request = createDetectionRequest(*project, *peer);
        break;
    }
    case Call::Show:
        request = showDetectionRequest(*project, *task);
        break;
    case Call::ListTasks:
        request = listDetectionsRequest(*project, page);
        break;
    case Call::Delete:
        request = deleteDetectionRequest(*project, *task);
        break;
    case Call::ListInterfaces:
        request = listVirtualInterfacesRequest(*project, page);
        break;
    case Call::Other: // other lists and the sign-in: calls that this program does not make
        QVERIFY(!expectedErrors().contains(name) || name.startsWith("iam"_L1));
        return;
    }
    QCOMPARE(QString::fromLatin1(methodName(request.method)), exchange[u"method"_s].toString());
    QCOMPARE(QString::fromLatin1(requestTarget(request)), exchange[u"path"_s].toString());
    QCOMPARE(QJsonDocument::fromJson(request.body).object(), body);
}

void TestApiExamples::answerIsRead()
{
    QFETCH(QString, name);
    const Answer answer = this->answer(name);
    if (answer.status >= 400) {
        QVERIFY2(expectedErrors().contains(name), "an error example without an expectation");
        return;
    }
    switch (callOf(example(name))) {
    case Call::Create:
    case Call::Show:
        QVERIFY(parseDetection(answer));
        return;
    case Call::ListTasks:
        QVERIFY(parseDetectionPage(answer));
        return;
    case Call::Delete:
        QVERIFY(parseEmpty(answer));
        return;
    case Call::ListInterfaces:
        QVERIFY(parseInterfacePage(answer));
        return;
    case Call::Other: // read as something that it is not: refused, never a crash or an empty list
        QCOMPARE(parseDetection(answer).error().kind, ErrorKind::Protocol);
        QCOMPARE(parseDetectionPage(answer).error().kind, ErrorKind::Protocol);
        QCOMPARE(parseInterfacePage(answer).error().kind, ErrorKind::Protocol);
        return;
    }
}

void TestApiExamples::expectationsNameOnlyExamples()
{
    for (auto it = expectedErrors().begin(); it != expectedErrors().end(); ++it)
        QVERIFY2(m_examples.contains(it.key()), qPrintable(it.key()));
}

void TestApiExamples::tasks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DetectionStatus>("status");
    QTest::addColumn<int>("loss");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, DetectionStatus status, int loss, const QString &end) {
        QTest::newRow(name) << QString::fromLatin1(name) << status << loss << end;
    };
    row("create_200", DetectionStatus::Processing, 0, u""_s);
    row("show_processing_200", DetectionStatus::Processing, 0, u""_s);
    row("show_complete_ok_200", DetectionStatus::Complete, 0, u"2026-03-04 08:15:41"_s);
    row("show_complete_loss_200", DetectionStatus::Complete, 40, u"2026-03-04 09:00:12"_s);
    row("show_complete_unreachable_200", DetectionStatus::Complete, 100, u"2026-03-04 09:00:12"_s);
    row("show_error_200", DetectionStatus::Error, 0, u""_s);
    row("show_unknown_status_200", DetectionStatus::Unrecognized, 0, u""_s);
}

void TestApiExamples::tasks()
{
    QFETCH(QString, name);
    QFETCH(DetectionStatus, status);
    QFETCH(int, loss);
    QFETCH(QString, end);
    const QJsonObject task = example(name)[u"response_body"_s][u"vif_peer_detection"_s].toObject();
    const auto detection = parseDetection(answer(name));
    QVERIFY(detection);
    QCOMPARE(detection->id.text(), task[u"id"_s].toString());
    QCOMPARE(detection->peerId.text(), task[u"vif_peer_id"_s].toString());
    QCOMPARE(detection->projectId, task[u"project_id"_s].toString());
    QCOMPARE(detection->status, status);
    QCOMPARE(detection->statusText, task[u"status"_s].toString());
    QCOMPARE(detection->lossRatio, std::optional<int>(loss));
    QCOMPARE(detection->startTime, task[u"start_time"_s].toString());
    QCOMPARE(detection->endTime, end);
    QCOMPARE(detection->raw.toObject(), task);
}

void TestApiExamples::pages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("hasPageInfo");
    QTest::addColumn<QString>("nextMarker");
    QTest::addColumn<QString>("lastId");
    const QString task = u"e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e9"_s;
    QTest::newRow("documented") << u"list_documented_200"_s << 3 << false << u""_s << task + u'2';
    QTest::newRow("with page_info") << u"list_with_page_info_200"_s << 2 << true << task + u'1' << task + u'1';
    QTest::newRow("last page") << u"list_last_page_200"_s << 1 << true << u""_s << task + u'2';
    QTest::newRow("empty") << u"list_empty_200"_s << 0 << false << u""_s << u""_s;
}

void TestApiExamples::pages()
{
    QFETCH(QString, name);
    QFETCH(int, items);
    QFETCH(bool, hasPageInfo);
    QFETCH(QString, nextMarker);
    QFETCH(QString, lastId);
    const auto page = parseDetectionPage(answer(name));
    QVERIFY(page);
    QCOMPARE(page->items.size(), items);
    QCOMPARE(page->received, items);
    QCOMPARE(page->malformed, 0);
    QCOMPARE(page->hasPageInfo, hasPageInfo);
    QCOMPARE(page->nextMarker, nextMarker);
    QCOMPARE(page->lastId, lastId);
}

void TestApiExamples::interfaces()
{
    const auto first = parseInterfacePage(answer(u"virtual_interfaces_page1_200"_s));
    QVERIFY(first);
    QCOMPARE(first->nextMarker, u"31d0f6aa-4c1e-4d07-b5a2-90e8c7d6b5a4"_s);
    QCOMPARE(first->lastId, first->nextMarker);
    const VirtualInterface &vif = first->items.constFirst();
    QCOMPARE(vif.name, u"vif-site-a"_s);
    QCOMPARE(vif.directConnectId, u"c0ffee00-1111-4222-8333-444455556666"_s);
    QCOMPARE(vif.gatewayId, u"b1b2b3b4-c5c6-4d7d-8e8e-f9f9a0a0b1b1"_s);
    QCOMPARE(vif.deviceId, u"192.0.2.10"_s);
    QCOMPARE(vif.vlan, std::optional<int>(101));
    QCOMPARE(vif.peers.size(), 2);
    QCOMPARE(vif.malformedPeers, 0);
    QCOMPARE(vif.peers[0].bgpAsn, std::optional<qint64>(4200000123));
    QCOMPARE(vif.peers[0].remoteGatewayIp, u"203.0.113.2/30"_s);
    QCOMPARE(vif.peers[0].bgpStatus, u"ACTIVE"_s);
    QCOMPARE(vif.peers[1].addressFamily, u"ipv6"_s);
    QCOMPARE(vif.peers[1].routeMode, u"static"_s);
    QVERIFY(!vif.peers[1].bgpAsn);
    QVERIFY(vif.peers[1].bgpStatus.isEmpty());

    const auto last = parseInterfacePage(answer(u"virtual_interfaces_last_page_200"_s));
    QVERIFY(last);
    QVERIFY(last->hasPageInfo);
    QVERIFY(last->nextMarker.isEmpty());
    QCOMPARE(last->items.constFirst().gatewayId, u"a0a0a0a0-b1b1-4c2c-8d3d-e4e4e4e4e4e4"_s);
}

void TestApiExamples::errors_data()
{
    QTest::addColumn<QString>("name");
    for (auto it = expectedErrors().begin(); it != expectedErrors().end(); ++it)
        QTest::newRow(it.key().toLatin1().constData()) << it.key();
}

void TestApiExamples::errors()
{
    QFETCH(QString, name);
    const Expected expected = expectedErrors().value(name);
    const Answer answer = this->answer(name);
    const Error error = errorFromAnswer(answer);
    QCOMPARE(error.kind, expected.kind);
    QCOMPARE(error.apiCode, expected.code);
    QCOMPARE(error.httpStatus, answer.status);
    QCOMPARE(error.requestId, QString::fromLatin1(answer.requestId));
    QCOMPARE(error.retryAfter.has_value(), expected.waitSeconds >= 0);
    if (error.retryAfter)
        QCOMPARE(*error.retryAfter, std::chrono::seconds(expected.waitSeconds));
    QVERIFY(!error.text.isEmpty());
    QVERIFY(!error.detail.isEmpty());
    // All parsers say the same of an error.
    QVERIFY(parseDetection(answer).error() == error);
    QVERIFY(parseInterfacePage(answer).error() == error);
    QVERIFY(parseEmpty(answer).error() == error);
}

QTEST_GUILESS_MAIN(TestApiExamples)
#include "tst_api_examples.moc"
