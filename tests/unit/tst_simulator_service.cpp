// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QTest>

#include <functional>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

class TstSimulatorService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheExamplesDo_data();
    void answersAsTheExamplesDo();
    void aDetectionRunsAndEnds();
    void endsAsPlanned();
    void takesBetweenSpreadAndWhole();
    void refusesCreates_data();
    void refusesCreates();
    void refusesAccess_data();
    void refusesAccess();
    void aTokenOfTheLargestSizeIsRead();
    void deletesOnce();
    void repeatsItselfForTheSameSeed();
    void listsTwoThousandCheaply();
};

namespace {

QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(PEERLIGHT_TEST_DATA) + u"/api-examples.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value["name"_L1].toString() == name)
            return value.toObject();
    }
    return {};
}

/// Members of `wanted` that `got` lacks or has with another type; null stands for any type.
QStringList differences(const QJsonValue &wanted, const QJsonValue &got, const QString &where = u"$"_s)
{
    if (wanted.isNull() || got.isNull())
        return {};
    if (wanted.type() != got.type())
        return {where};
    QStringList out;
    if (wanted.isObject()) {
        const QJsonObject members = wanted.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString member = where + u'.' + it.key();
            if (!got.toObject().contains(it.key()))
                out << member;
            else
                out += differences(it.value(), got[it.key()], member);
        }
    } else if (wanted.isArray() && !wanted.toArray().isEmpty() && !got.toArray().isEmpty()) {
        out += differences(wanted[0], got[0], where + u"[0]"_s);
    }
    return out;
}

} // namespace

void TstSimulatorService::answersAsTheExamplesDo_data()
{
    using Ask = std::function<SimAnswer(ModelClient &)>;
    QTest::addColumn<Ask>("ask");
    const auto row = [](const char *name, const Ask &ask) { QTest::newRow(name) << ask; };
    row("create_200", [](ModelClient &c) { return c.create(0); });
    row("show_processing_200", [](ModelClient &c) {
        const QByteArray id = ModelClient::text(ModelClient::detection(c.create(0)), "id");
        return c.get("vif-peer-detections/" + id);
    });
    row("show_complete_ok_200", [](ModelClient &c) {
        const QByteArray id = ModelClient::text(ModelClient::detection(c.create(0)), "id");
        c.now += 8000;
        return c.get("vif-peer-detections/" + id);
    });
    row("list_documented_200", [](ModelClient &c) {
        (void)c.create(0);
        c.now += 8000;
        return c.get("vif-peer-detections");
    });
    row("list_empty_200", [](ModelClient &c) { return c.get("vif-peer-detections"); });
    row("virtual_interfaces_page1_200", [](ModelClient &c) { return c.get("virtual-interfaces", "limit=1"); });
    row("direct_connects_200", [](ModelClient &c) { return c.get("direct-connects"); });
    row("virtual_gateways_200", [](ModelClient &c) { return c.get("virtual-gateways"); });
    row("apigw_0301_decrypt_401", [](ModelClient &c) {
        SimRequest request = ModelClient::request("GET", "virtual-interfaces");
        request.token = "another";
        return c.send(request);
    });
    row("dc_0002_404",
        [](ModelClient &c) { return c.get("vif-peer-detections/7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"); });
}

void TstSimulatorService::answersAsTheExamplesDo()
{
    QFETCH(std::function<SimAnswer(ModelClient &)>, ask);
    const QJsonObject wanted = example(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!wanted.isEmpty());
    ModelClient client({.peers = 4}); // so few are all clear
    const SimAnswer answer = ask(client);
    QCOMPARE(answer.status, wanted["status"_L1].toInt());
    QCOMPARE(answer.contentType, "application/json"_ba);
    const QJsonObject body = ModelClient::object(answer);
    QCOMPARE(differences(wanted["response_body"_L1], body), QStringList());
    QCOMPARE(ModelClient::text(body, "request_id"), answer.requestId);
    QCOMPARE(answer.requestId.size(), 32);
}

void TstSimulatorService::aDetectionRunsAndEnds()
{
    ModelClient client({.peers = 1, .detectMs = 8000});
    const SimAnswer answer = client.create(0);
    QCOMPARE(answer.status, 200);
    const QJsonObject created = ModelClient::detection(answer);
    QCOMPARE(ModelClient::text(created, "vif_peer_id"), client.peerId(0));
    QCOMPARE(ModelClient::text(created, "project_id"), QByteArray(ModelClient::kProject));
    QCOMPARE(ModelClient::text(created, "start_time"), "2026-03-04 08:00:00"_ba);
    QCOMPARE(ModelClient::text(created, "status"), "processing"_ba);
    QCOMPARE(created.value("loss_ratio"_L1), QJsonValue(0));
    QVERIFY(!created.contains("end_time"_L1));

    const QByteArray id = ModelClient::text(created, "id");
    client.now += 7999;
    QCOMPARE(client.show(id), created);
    client.now += 1;
    const QJsonObject ended = client.show(id);
    QCOMPARE(ModelClient::text(ended, "status"), "complete"_ba);
    QCOMPARE(ModelClient::text(ended, "end_time"), "2026-03-04 08:00:08"_ba);
    QCOMPARE(ended.value("loss_ratio"_L1), QJsonValue(0));
    QCOMPARE(ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections"), QJsonArray{ended});
}

void TstSimulatorService::endsAsPlanned()
{
    ModelClient client({.peers = 200, .seed = 9});
    QList<QByteArray> ids;
    for (int peer = 0; peer < 200; ++peer)
        ids << ModelClient::text(ModelClient::detection(client.create(peer)), "id");
    client.now += 8000;
    QSet<bool> errorHasEnd;
    for (int peer = 0; peer < 200; ++peer) {
        const Outcome &planned = client.model().plan().of(peer);
        const QJsonObject task = client.show(ids[peer]);
        const bool failed = planned.ending == Ending::Failed;
        QCOMPARE(ModelClient::text(task, "status"), failed ? "error"_ba : "complete"_ba);
        QCOMPARE(task.value("loss_ratio"_L1).toInt(-1), planned.lossRatio);
        if (failed)
            errorHasEnd.insert(task.value("end_time"_L1).isString());
    }
    QCOMPARE(errorHasEnd.size(), 2); // clients must take both
}

void TstSimulatorService::takesBetweenSpreadAndWhole()
{
    ModelClient client({.peers = 300, .detectMs = 5000, .spreadMs = 4000});
    for (int peer = 0; peer < 300; ++peer)
        (void)client.create(peer);
    const auto running = [&client] {
        int count = 0;
        for (const QJsonValue task : ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections"))
            count += task["status"_L1].toString() == "processing"_L1 ? 1 : 0;
        return count;
    };
    client.now += 999;
    QCOMPARE(running(), 300);
    client.now += 2001;
    const int halfway = running();
    QVERIFY2(halfway > 100 && halfway < 200, qPrintable(QString::number(halfway)));
    client.now += 2000;
    QCOMPARE(running(), 0);
}

void TstSimulatorService::refusesCreates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray peer = ModelClient().peerId(0);
    QTest::newRow("the documented body") << ModelClient::createBody(peer) << 200 << ""_ba;
    QTest::newRow("empty") << ""_ba << 400 << "DC.0000"_ba;
    QTest::newRow("cut off") << ModelClient::createBody(peer).chopped(1) << 400 << "DC.0000"_ba;
    QTest::newRow("an array") << "[]"_ba << 400 << "DC.0000"_ba;
    QTest::newRow("no members") << "{}"_ba << 400 << "DC.0001"_ba;
    QTest::newRow("detection is a string") << R"({"vif_peer_detection":"x"})"_ba << 400 << "DC.0001"_ba;
    QTest::newRow("id is a number") << R"({"vif_peer_detection":{"vif_peer_id":7}})"_ba << 400 << "DC.0001"_ba;
    QTest::newRow("id is no UUID") << ModelClient::createBody("not-a-uuid") << 400 << "DC.0001"_ba;
    QTest::newRow("one member more outside")
        << R"({"dry_run":true,"vif_peer_detection":{"vif_peer_id":")" + peer + R"("}})" << 400 << "DC.0001"_ba;
    QTest::newRow("one member more inside")
        << R"({"vif_peer_detection":{"name":"x","vif_peer_id":")" + peer + R"("}})" << 400 << "DC.0001"_ba;
    QTest::newRow("a peer of somebody else")
        << ModelClient::createBody("7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71") << 404 << "DC.0002"_ba;
}

void TstSimulatorService::refusesCreates()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ModelClient client;
    const SimAnswer answer = client.send(ModelClient::request("POST", "vif-peer-detections", {}, body));
    QCOMPARE(answer.status, status);
    QTEST(ModelClient::text(ModelClient::object(answer), "error_code"), "code");
    QCOMPARE(client.model().createCount(), status == 200 ? 1 : 0);

    SimRequest form = ModelClient::request("POST", "vif-peer-detections", {}, body);
    form.contentType = "application/x-www-form-urlencoded";
    QCOMPARE(ModelClient::text(ModelClient::object(client.send(form)), "error_code"), "DC.0000"_ba);
}

void TstSimulatorService::refusesAccess_data()
{
    using Change = std::function<void(SimRequest &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const Change &change, int status, const char *code, const char *text) {
        QTest::newRow(name) << change << status << QByteArray(code) << QByteArray(text);
    };
    const QByteArray project = ModelClient::kProject;
    row(
        "no token", [](SimRequest &r) { r.token = {}; }, 401, "APIGW.0301", "x-auth-token not found");
    row(
        "wrong token", [](SimRequest &r) { r.token = "x"; }, 401, "APIGW.0301", "decrypt token fail");
    row(
        "renewed too early", [](SimRequest &r) { r.token += "-renewed"; }, 401, "APIGW.0301", "decrypt token fail");
    row(
        "a signature", [](SimRequest &r) { r.token = {}, r.authorization = "SDK-HMAC-SHA256 Access=A"; }, 401,
        "APIGW.0301", "authorization header is malformed");
    row(
        "token too long", [](SimRequest &r) { r.token = QByteArray(10241, 'x'); }, 494, "APIGW.0201", "too large");
    row(
        "body too long", [](SimRequest &r) { r.body = QByteArray(12 * 1024 * 1024 + 1, 'x'); }, 413, "APIGW.0201",
        "too large");
    row(
        "other project", [project](SimRequest &r) { r.path.replace(project, QByteArray(32, '0')); }, 403, "APIGW.0302",
        "not authorized");
    row(
        "other version", [](SimRequest &r) { r.path.replace("/v3/", "/v2.0/"); }, 404, "APIGW.0101", "does not exist");
    row(
        "other service", [](SimRequest &r) { r.path.replace("/dcaas/", "/vpc/"); }, 404, "APIGW.0101",
        "does not exist");
    row(
        "unknown collection", [](SimRequest &r) { r.path += "x"; }, 404, "APIGW.0101", "does not exist");
    row(
        "one part too many", [](SimRequest &r) { r.path += "/a/b"; }, 404, "APIGW.0101", "does not exist");
    row(
        "wrong method", [](SimRequest &r) { r.method = "DELETE"; }, 404, "APIGW.0101", "does not exist");
    row(
        "unknown path without a token", [](SimRequest &r) { r.token = {}, r.path = "/"; }, 404, "APIGW.0101",
        "does not exist");
    row(
        "id is no UUID", [](SimRequest &r) { r.path += "/abc"; }, 400, "DC.0001", "parameter");
    row(
        "id is empty", [](SimRequest &r) { r.path += "/"; }, 400, "DC.0001", "parameter");
    row(
        "unknown id", [](SimRequest &r) { r.path += "/7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"; }, 404, "DC.0002",
        "does not exist");
}

void TstSimulatorService::refusesAccess()
{
    QFETCH(std::function<void(SimRequest &)>, change);
    QFETCH(QByteArray, text);
    ModelClient client;
    for (const char *path : {"vif-peer-detections", "virtual-interfaces"}) {
        SimRequest request = ModelClient::request("GET", path);
        QCOMPARE(client.send(request).status, 200); // so that it is the change that is refused
        change(request);
        const SimAnswer answer = client.send(request);
        const QJsonObject body = ModelClient::object(answer);
        QTEST(answer.status, "status");
        QTEST(ModelClient::text(body, "error_code"), "code");
        QVERIFY2(ModelClient::text(body, "error_msg").contains(text), answer.body.constData());
        QCOMPARE(ModelClient::text(body, "request_id"), answer.requestId);
    }
}

void TstSimulatorService::aTokenOfTheLargestSizeIsRead()
{
    ModelClient client;
    SimRequest request = ModelClient::request("GET", "virtual-interfaces");
    request.token = QByteArray(10240, 'x');
    QCOMPARE(client.send(request).status, 401); // read, and found wrong
}

void TstSimulatorService::deletesOnce()
{
    ModelClient client;
    const QByteArray path = "vif-peer-detections/" + ModelClient::text(ModelClient::detection(client.create(0)), "id");
    const SimAnswer answer = client.send(ModelClient::request("DELETE", path));
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty() && answer.contentType.isEmpty());
    QCOMPARE(client.send(ModelClient::request("DELETE", path)).status, 404);
    QCOMPARE(client.get(path).status, 404);
    QVERIFY(ModelClient::array(client.get("vif-peer-detections"), "vif_peer_detections").isEmpty());
    QCOMPARE(client.model().createCount(), 1); // it existed
}

void TstSimulatorService::repeatsItselfForTheSameSeed()
{
    const auto session = [](quint64 seed) {
        ModelClient client({.peers = 40, .seed = seed, .spreadMs = 3000});
        QByteArray all;
        for (int peer = 0; peer < 40; ++peer) {
            client.now += 100;
            all += client.create(peer).body;
        }
        client.now += 3000;
        return all + client.get("vif-peer-detections").body;
    };
    QCOMPARE(session(1), session(1));
    QVERIFY(session(1) != session(2));
}

void TstSimulatorService::listsTwoThousandCheaply()
{
    ModelClient client({.peers = 2000});
    for (int peer = 0; peer < 2000; ++peer)
        (void)client.create(peer);
    client.now += 8000;
    QElapsedTimer timer;
    timer.start();
    const SimAnswer answer = client.get("vif-peer-detections");
    const qint64 ms = timer.elapsed();
    QCOMPARE(ModelClient::array(answer, "vif_peer_detections").size(), 2000);
    // About 1 ms on an idle machine. 250 ms would mean that each task is written out anew.
    QVERIFY2(ms < 250, qPrintable(QString::number(ms)));
}

QTEST_GUILESS_MAIN(TstSimulatorService)
#include "tst_simulator_service.moc"
