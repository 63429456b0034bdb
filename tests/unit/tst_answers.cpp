// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"
#include "app/api/inventory_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<int>)

/// What the parsers make of answers that are not as in the documents (D37 to D52 in tests/README.md).
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lossRatio_data();
    void lossRatio();
    void statusIsKept_data();
    void statusIsKept();
    void absentTimesAreAlike_data();
    void absentTimesAreAlike();
    void whatIsNoTaskIsProtocol_data();
    void whatIsNoTaskIsProtocol();
    void everyPrefixOfAnAnswerIsRefused();
    void redirectsAndOddStatuses_data();
    void redirectsAndOddStatuses();
    void unreadableListMembersAreSkipped();
    void aListNeedsItsArray_data();
    void aListNeedsItsArray();
    void markers_data();
    void markers();
    void interfaceMembersAreOptional();
    void asNumbersGoBeyond32Bits();
    void keptJsonGivesBackWhatItTook();
    void secretsNeverEnter();
    void anyTwoHundredIsFineForDelete_data();
    void anyTwoHundredIsFineForDelete();
    void longTextIsCut();
};

static const QString taskId = u"e4a9d1c3-0b52-4c67-8f10-3d6a5b2c1e90"_s;
static const QString peerId = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;

static Answer answerOf(const QByteArray &body, int status = 200)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    answer.requestId = "req-1"_ba;
    return answer;
}

static Answer answerOf(const QJsonObject &body)
{
    return answerOf(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// A task with one member replaced; an undefined value removes it.
static QJsonObject task(const QString &name = {}, const QJsonValue &value = {})
{
    QJsonObject task{{u"id"_s, taskId},
                     {u"vif_peer_id"_s, peerId},
                     {u"status"_s, u"complete"_s},
                     {u"loss_ratio"_s, 0},
                     {u"start_time"_s, u"2026-03-04 08:15:30"_s}};
    if (!name.isEmpty())
        task.insert(name, value);
    return task;
}

static Result<Detection> parsed(const QJsonObject &task)
{
    return parseDetection(answerOf(QJsonObject{{u"vif_peer_detection"_s, task}}));
}

void TestAnswers::lossRatio_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<std::optional<int>>("loss");
    using Loss = std::optional<int>;
    QTest::newRow("none lost") << "0"_ba << Loss(0);
    QTest::newRow("some lost") << "40"_ba << Loss(40);
    QTest::newRow("all lost") << "100"_ba << Loss(100);
    QTest::newRow("whole number with a point") << "40.0"_ba << Loss(40);
    QTest::newRow("whole number with an exponent") << "4e1"_ba << Loss(40);
    QTest::newRow("not whole") << "5.5"_ba << Loss();
    QTest::newRow("negative") << "-1"_ba << Loss();
    QTest::newRow("above 100") << "101"_ba << Loss();
    QTest::newRow("huge") << "1e300"_ba << Loss();
    QTest::newRow("a string") << "\"5\""_ba << Loss();
    QTest::newRow("null") << "null"_ba << Loss();
    QTest::newRow("true") << "true"_ba << Loss();
    QTest::newRow("an array") << "[5]"_ba << Loss();
}

void TestAnswers::lossRatio()
{
    QFETCH(QByteArray, json);
    QFETCH(std::optional<int>, loss);
    const QByteArray body =
        R"({"vif_peer_detection":{"id":"%1","vif_peer_id":"%2","status":"complete","loss_ratio":)"_ba
            .replace("%1", taskId.toLatin1())
            .replace("%2", peerId.toLatin1()) +
        json + "}}"_ba;
    const auto detection = parseDetection(answerOf(body));
    QVERIFY(detection);
    QCOMPARE(detection->lossRatio, loss);
    QVERIFY2(detection->raw.toObject().contains(u"loss_ratio"_s), "what was sent is kept");
}

void TestAnswers::statusIsKept_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<DetectionStatus>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("processing") << QJsonValue(u"processing"_s) << DetectionStatus::Processing << u"processing"_s;
    QTest::newRow("complete") << QJsonValue(u"complete"_s) << DetectionStatus::Complete << u"complete"_s;
    QTest::newRow("error") << QJsonValue(u"error"_s) << DetectionStatus::Error << u"error"_s;
    QTest::newRow("a new word") << QJsonValue(u"queued"_s) << DetectionStatus::Unrecognized << u"queued"_s;
    QTest::newRow("another case") << QJsonValue(u"Complete"_s) << DetectionStatus::Unrecognized << u"Complete"_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << DetectionStatus::Unrecognized << u""_s;
    QTest::newRow("a number") << QJsonValue(5) << DetectionStatus::Unrecognized << u"5"_s;
    QTest::newRow("long") << QJsonValue(QString(500, u'x')) << DetectionStatus::Unrecognized << QString(64, u'x');
    QTest::newRow("lone surrogate") << QJsonValue(QString(QChar(0xd800))) << DetectionStatus::Unrecognized
                                    << u"\ufffd"_s;
}

void TestAnswers::statusIsKept()
{
    QFETCH(QJsonValue, value);
    QFETCH(DetectionStatus, status);
    QFETCH(QString, text);
    const auto detection = parsed(task(u"status"_s, value));
    QVERIFY(detection);
    QCOMPARE(detection->status, status);
    QCOMPARE(detection->statusText, text);
}

void TestAnswers::absentTimesAreAlike_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("as documented") << QJsonValue(u"2026-03-04 08:15:41"_s) << u"2026-03-04 08:15:41"_s;
    QTest::newRow("another form is kept") << QJsonValue(u"0000-00-00"_s) << u"0000-00-00"_s;
    QTest::newRow("after 2038") << QJsonValue(u"2038-01-19 03:14:08"_s) << u"2038-01-19 03:14:08"_s;
    QTest::newRow("year 9999") << QJsonValue(u"9999-12-31 23:59:59"_s) << u"9999-12-31 23:59:59"_s;
    QTest::newRow("no such day") << QJsonValue(u"2026-02-30 00:00:00"_s) << u"2026-02-30 00:00:00"_s;
    QTest::newRow("with a zone") << QJsonValue(u"2026-03-04T08:15:41+08:00"_s) << u"2026-03-04T08:15:41+08:00"_s;
    QTest::newRow("empty") << QJsonValue(u""_s) << u""_s;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << u""_s;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << u""_s;
    QTest::newRow("a number") << QJsonValue(1772612130) << u""_s;
}

void TestAnswers::absentTimesAreAlike()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    const auto detection = parsed(task(u"end_time"_s, value));
    QVERIFY(detection);
    QCOMPARE(detection->endTime, text);
    QCOMPARE(detection->startTime, u"2026-03-04 08:15:30"_s);
}

void TestAnswers::whatIsNoTaskIsProtocol_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto withTask = [](const QJsonObject &task) {
        return QJsonDocument(QJsonObject{{u"vif_peer_detection"_s, task}}).toJson(QJsonDocument::Compact);
    };
    const QString between = u"something between you and the service"_s;
    const QString noTask = u"no task"_s;
    QTest::newRow("empty body") << ""_ba << between;
    QTest::newRow("white space") << " \r\n"_ba << between;
    QTest::newRow("html") << "<html><b>Sign in</b></html>"_ba << between;
    QTest::newRow("null") << "null"_ba << between;
    QTest::newRow("array") << "[]"_ba << between;
    QTest::newRow("string") << "\"x\""_ba << between;
    QTest::newRow("two documents") << "{}{}"_ba << between;
    QTest::newRow("bad UTF-8") << "{\"a\":\"\xff\"}"_ba << between;
    QTest::newRow("nested too deeply") << QByteArray(1100, '[') + QByteArray(1100, ']') << between;
    QTest::newRow("another object") << "{\"request_id\":\"x\"}"_ba << noTask;
    QTest::newRow("task is null") << "{\"vif_peer_detection\":null}"_ba << noTask;
    QTest::newRow("task is a list") << "{\"vif_peer_detection\":[]}"_ba << noTask;
    QTest::newRow("no id") << withTask(task(u"id"_s, QJsonValue::Undefined)) << noTask;
    QTest::newRow("empty id") << withTask(task(u"id"_s, u""_s)) << noTask;
    QTest::newRow("id is a number") << withTask(task(u"id"_s, 5)) << noTask;
    QTest::newRow("id leads elsewhere") << withTask(task(u"id"_s, u"../x"_s)) << noTask;
    QTest::newRow("no peer id") << withTask(task(u"vif_peer_id"_s, QJsonValue::Null)) << noTask;
    QTest::newRow("peer id is no uuid") << withTask(task(u"vif_peer_id"_s, u"x"_s)) << noTask;
}

void TestAnswers::whatIsNoTaskIsProtocol()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const auto detection = parseDetection(answerOf(body));
    QVERIFY(!detection);
    QCOMPARE(detection.error().kind, ErrorKind::Protocol);
    QCOMPARE(detection.error().httpStatus, 200);
    QCOMPARE(detection.error().requestId, u"req-1"_s);
    QVERIFY2(detection.error().text.contains(says), qPrintable(detection.error().text));
    QVERIFY(detection.error().detail.size() <= 200);
}

void TestAnswers::everyPrefixOfAnAnswerIsRefused()
{
    const QByteArray whole =
        QJsonDocument(QJsonObject{{u"vif_peer_detection"_s, task()}}).toJson(QJsonDocument::Compact);
    QVERIFY(parseDetection(answerOf(whole)));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto detection = parseDetection(answerOf(whole.first(size)));
        QVERIFY2(!detection, QByteArray::number(size).constData());
        QCOMPARE(detection.error().kind, ErrorKind::Protocol);
    }
}

void TestAnswers::redirectsAndOddStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    for (const int status : {100, 199, 301, 302, 303, 304, 307, 308})
        QTest::addRow("%d", status) << status << ErrorKind::Protocol;
    QTest::newRow("500") << 500 << ErrorKind::Server;
}

/// A task in the body does not make up for the status.
void TestAnswers::redirectsAndOddStatuses()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    Answer answer = answerOf(QJsonObject{{u"vif_peer_detection"_s, task()}});
    answer.status = status;
    QCOMPARE(parseDetection(answer).error().kind, kind);
    QCOMPARE(parseDetectionPage(answer).error().kind, kind);
    QCOMPARE(parseInterfacePage(answer).error().kind, kind);
    QCOMPARE(parseEmpty(answer).error().kind, kind);
    if (status >= 300 && status < 400)
        QVERIFY(parseDetection(answer).error().text.contains(u"redirect"_s));
}

void TestAnswers::unreadableListMembersAreSkipped()
{
    const QJsonArray members{task(),           task(u"id"_s, u"a/b"_s),        5,
                             QJsonValue::Null, task(u"vif_peer_id"_s, u"x"_s), task(u"id"_s, u"task-2"_s),
                             QJsonObject()};
    const auto page = parseDetectionPage(answerOf(QJsonObject{{u"vif_peer_detections"_s, members}}));
    QVERIFY(page);
    QCOMPARE(page->received, 7);
    QCOMPARE(page->malformed, 5);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->lastId, u"task-2"_s);
    QVERIFY(!page->hasPageInfo);
}

void TestAnswers::aListNeedsItsArray_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("null") << "{\"vif_peer_detections\":null,\"virtual_interfaces\":null}"_ba;
    QTest::newRow("object") << "{\"vif_peer_detections\":{},\"virtual_interfaces\":{}}"_ba;
}

/// An answer without the list is not an empty list: peers would vanish.
void TestAnswers::aListNeedsItsArray()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parseDetectionPage(answerOf(body)).error().kind, ErrorKind::Protocol);
    QCOMPARE(parseInterfacePage(answerOf(body)).error().kind, ErrorKind::Protocol);
}

void TestAnswers::markers_data()
{
    QTest::addColumn<QByteArray>("pageInfo");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<bool>("present");
    QTest::addColumn<QString>("marker");
    QTest::newRow("marker") << R"({"next_marker":"m1","current_count":45})"_ba << true << true << u"m1"_s;
    QTest::newRow("empty") << R"({"next_marker":""})"_ba << true << true << u""_s;
    QTest::newRow("null") << R"({"next_marker":null})"_ba << true << true << u""_s;
    QTest::newRow("absent") << R"({"current_count":1})"_ba << true << true << u""_s;
    QTest::newRow("page_info is null") << "null"_ba << true << false << u""_s;
    QTest::newRow("page_info is a list") << "[]"_ba << true << false << u""_s;
    QTest::newRow("marker is a number") << R"({"next_marker":5})"_ba << false << false << u""_s;
    QTest::newRow("marker is very long") << "{\"next_marker\":\""_ba + QByteArray(129, 'm') + "\"}"_ba << false << false
                                         << u""_s;
}

void TestAnswers::markers()
{
    QFETCH(QByteArray, pageInfo);
    QFETCH(bool, usable);
    QFETCH(bool, present);
    QFETCH(QString, marker);
    const QByteArray tail = "[],\"page_info\":"_ba + pageInfo + "}"_ba;
    const auto tasks = parseDetectionPage(answerOf("{\"vif_peer_detections\":"_ba + tail));
    const auto interfaces = parseInterfacePage(answerOf("{\"virtual_interfaces\":"_ba + tail));
    QCOMPARE(tasks.has_value(), usable);
    QCOMPARE(interfaces.has_value(), usable);
    if (!usable)
        return;
    QCOMPARE(tasks->hasPageInfo, present);
    QCOMPARE(tasks->nextMarker, marker);
    QCOMPARE(interfaces->hasPageInfo, present);
    QCOMPARE(interfaces->nextMarker, marker);
}

void TestAnswers::interfaceMembersAreOptional()
{
    const auto page = parseInterfacePage(answerOf(
        R"({"virtual_interfaces":[{},5,{"id":"v1","lgw_id":"l1","vif_peers":[{"id":"bad"},{"id":null},7]},
            {"id":"v2","vgw_id":null,"gateway_id":"g1","lgw_id":"l2","vlan":"x","vif_peers":null}]})"_ba));
    QVERIFY(page);
    QCOMPARE(page->received, 4);
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items[1].gatewayId, u"l1"_s);
    QCOMPARE(page->items[1].malformedPeers, 3);
    QCOMPARE(page->items[2].gatewayId, u"g1"_s);
    QVERIFY(!page->items[2].vlan);
    QCOMPARE(page->lastId, u"v2"_s);
}

void TestAnswers::asNumbersGoBeyond32Bits()
{
    const auto asnOf = [](const QByteArray &number) {
        const auto page =
            parseInterfacePage(answerOf("{\"virtual_interfaces\":[{\"id\":\"v\",\"vif_peers\":[{\"id\":\""_ba +
                                        peerId.toLatin1() + "\",\"bgp_asn\":"_ba + number + "}]}]}"_ba));
        return page->items.constFirst().peers.constFirst().bgpAsn;
    };
    QCOMPARE(asnOf("4294967295"_ba), std::optional<qint64>(4294967295));
    QCOMPARE(asnOf("4294967296"_ba), std::optional<qint64>());
    QCOMPARE(asnOf("-1"_ba), std::optional<qint64>());
    QCOMPARE(asnOf("9007199254740993"_ba), std::optional<qint64>());
    QCOMPARE(asnOf("null"_ba), std::optional<qint64>());
}

void TestAnswers::keptJsonGivesBackWhatItTook()
{
    const QJsonObject object{{u"text"_s, u"\"é\\\n\u202e"_s},
                             {u"large"_s, Q_INT64_C(9007199254740993)},
                             {u"part"_s, 0.1},
                             {u"nothing"_s, QJsonValue::Null},
                             {u"list"_s, QJsonArray{1, QJsonObject{{u"a"_s, true}}}}};
    QCOMPARE(KeptJson(object).toObject(), object);
    QVERIFY(KeptJson(object) == KeptJson(KeptJson(object).toObject()));
    QVERIFY(KeptJson(QJsonObject()).isEmpty() && KeptJson().toObject().isEmpty());
}

void TestAnswers::secretsNeverEnter()
{
    QJsonObject nested{{u"bgp_md5"_s, u"CANARY"_s}, {u"kept"_s, 1}};
    QJsonObject withSecrets = task(u"email"_s, u"CANARY"_s);
    withSecrets.insert(u"order_id"_s, u"CANARY"_s);
    withSecrets.insert(u"inner"_s, nested);
    withSecrets.insert(u"list"_s, QJsonArray{nested});
    const auto detection = parsed(withSecrets);
    QVERIFY(detection);
    const QByteArray raw = detection->raw.text();
    QVERIFY2(!raw.contains("CANARY"), raw.constData());
    QCOMPARE(raw.count("kept"), 2);

    // Nor by way of the excerpt that an unreadable answer leaves behind.
    const auto cut = parseInterfacePage(answerOf(R"({"virtual_interfaces":[{"vif_peers":[{"bgp_md5":"CANARY"}])"_ba));
    QCOMPARE(cut.error().kind, ErrorKind::Protocol);
    QVERIFY(!cut.error().detail.contains(u"CANARY"_s));
}

void TestAnswers::anyTwoHundredIsFineForDelete_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("204") << 204 << ""_ba;
    QTest::newRow("200 and text") << 200 << "deleted"_ba;
    QTest::newRow("202 and JSON") << 202 << "{}"_ba;
}

void TestAnswers::anyTwoHundredIsFineForDelete()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QVERIFY(parseEmpty(answerOf(body, status)));
}

void TestAnswers::longTextIsCut()
{
    const QString name(100000, u'n');
    const QJsonObject vif{{u"id"_s, u"v"_s}, {u"name"_s, name}};
    const auto page = parseInterfacePage(answerOf(QJsonObject{{u"virtual_interfaces"_s, QJsonArray{vif}}}));
    QCOMPARE(page->items.constFirst().name.size(), 256);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
