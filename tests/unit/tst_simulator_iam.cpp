// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/simulator_client.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace peerlight::simulator;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSignIn =
    R"({"auth":{"identity":{"methods":["password"],"password":{"user":{"name":"demo-user",
    "password":"demo-password","domain":{"name":"demo-account"}}}},"scope":{"project":{"name":"sim-region-1"}}}})"_ba;

QByteArray headerOf(const SimAnswer &answer, const QByteArray &name)
{
    for (const auto &[one, value] : answer.headers) {
        if (one == name)
            return value;
    }
    return {};
}

SimRequest postTokens(const QByteArray &body)
{
    SimRequest request;
    request.method = "POST";
    request.path = "/v3/auth/tokens";
    request.query = "nocatalog=true";
    request.contentType = "application/json";
    request.body = body;
    return request;
}

SimAnswer signIn(ModelClient &client, const QByteArray &body = kSignIn)
{
    return client.send(postTokens(body));
}

SimRequest withToken(SimRequest request, const QByteArray &token)
{
    request.token = token;
    return request;
}

SimRequest projectsRequest(const QByteArray &path, const QByteArray &query, const QByteArray &token)
{
    SimRequest request;
    request.method = "GET";
    request.path = path;
    request.query = query;
    request.token = token;
    return request;
}

/// A request that another program has signed, as it would come over the wire.
struct Vector
{
    SimKey key;
    SimRequest request;
    qint64 atMs = 0;
};

Vector vectorOf(const QJsonObject &json)
{
    const auto bytes = [](const QJsonValue &value) { return value.toString().toUtf8(); };
    Vector vector{{bytes(json["key"_L1]), bytes(json["secret"_L1]), {}}, {}, 0};
    SimRequest &request = vector.request;
    request.method = bytes(json["method"_L1]);
    request.path = bytes(json["path"_L1]).toPercentEncoding("/");
    QByteArrayList query;
    for (const QJsonValue pair : json["query"_L1].toArray())
        query.append(bytes(pair[0]).toPercentEncoding() + "=" + bytes(pair[1]).toPercentEncoding());
    request.query = query.join('&');
    request.body = bytes(json["body"_L1]);
    request.authorization = bytes(json["authorization"_L1]);
    for (const QJsonValue pair : json["headers"_L1].toArray())
        request.headers.append({bytes(pair[0]), bytes(pair[1]).trimmed()});
    vector.key.securityToken = request.header("X-Security-Token");
    const QString date = QString::fromLatin1(request.header("X-Sdk-Date"));
    QDateTime time = QDateTime::fromString(date, u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    vector.atMs = time.toMSecsSinceEpoch();
    return vector;
}

QList<Vector> vectors()
{
    QFile file(QStringLiteral(PEERLIGHT_TEST_DATA "/signature-vectors.json")); // made by signature_vectors.py
    QList<Vector> list;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue one : QJsonDocument::fromJson(file.readAll()).array())
            list.append(vectorOf(one.toObject()));
    }
    return list;
}

QByteArray said(const std::optional<SimAnswer> &answer)
{
    return answer ? answer->body : QByteArray();
}

} // namespace

/// The simulator's own sign-in and its own check of signatures.
class TstSimulatorIam : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignInGivesAToken();
    void scopes_data();
    void scopes();
    void whoIsRefused_data();
    void whoIsRefused();
    void fivePasswordsLockTheUser();
    void aSecondFactorIsAskedFor();
    void aTokenEnds();
    void faultsOfTheSignIn_data();
    void faultsOfTheSignIn();
    void aTokenCanEndEarly();
    void projectsAreListed();
    void signaturesOfAnotherProgramAreTaken();
    void whatWasChangedIsRefused_data();
    void whatWasChangedIsRefused();
    void aKeyIsLockedAfterFiveFailures();
    void theServiceTakesASignature();
};

void TstSimulatorIam::aSignInGivesAToken()
{
    ModelClient client;
    const SimAnswer answer = signIn(client);
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.requestId.isEmpty());
    QVERIFY(!headerOf(answer, "X-IAM-Trace-Id").isEmpty());
    const QByteArray token = headerOf(answer, "X-Subject-Token");
    QCOMPARE(token.size(), 1500);
    const QJsonObject body = ModelClient::object(answer)["token"_L1].toObject();
    QCOMPARE(body["issued_at"_L1].toString(), u"2026-03-04T08:00:00.000000Z"_s);
    QCOMPARE(body["expires_at"_L1].toString(), u"2026-03-05T08:00:00.000000Z"_s);
    QCOMPARE(body["project"_L1]["id"_L1].toString().toUtf8(), QByteArray(ModelClient::kProject));
    QCOMPARE(client.send(withToken(ModelClient::request("GET", "vif-peer-detections"), token)).status, 200);
    QVERIFY(headerOf(signIn(client), "X-Subject-Token") != token);
    QCOMPARE(client.send(withToken(ModelClient::request("GET", "vif-peer-detections"), token)).status, 200);
    QCOMPARE(client.model().signInCount(), 2);
}

void TstSimulatorIam::scopes_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<int>("signIn");
    QTest::addColumn<int>("use");
    const QByteArray id = ModelClient::kProject;
    QTest::newRow("by id") << R"("scope":{"project":{"id":")" + id + R"("}})" << 201 << 200;
    QTest::newRow("another project") << R"("scope":{"project":{"name":"MOS"}})"_ba << 201 << 403;
    QTest::newRow("the account") << R"("scope":{"domain":{"name":"demo-account"}})"_ba << 201 << 403;
    QTest::newRow("no such project") << R"("scope":{"project":{"name":"nowhere"}})"_ba << 404 << 0;
}

void TstSimulatorIam::scopes()
{
    QFETCH(QByteArray, scope);
    QFETCH(int, signIn);
    QFETCH(int, use);
    ModelClient client;
    QByteArray body = kSignIn;
    body.replace(R"("scope":{"project":{"name":"sim-region-1"}})", scope);
    const SimAnswer answer = client.send(postTokens(body));
    QCOMPARE(answer.status, signIn);
    if (use == 0)
        return;
    const QByteArray token = headerOf(answer, "X-Subject-Token");
    QCOMPARE(client.send(withToken(ModelClient::request("GET", "vif-peer-detections"), token)).status, use);
}

void TstSimulatorIam::whoIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto with = [](const char *old, const char *other) { return QByteArray(kSignIn).replace(old, other); };
    QTest::newRow("password") << with("demo-password", "wrong") << 401;
    QTest::newRow("user") << with("demo-user", "wrong") << 401;
    QTest::newRow("account") << with("demo-account", "wrong") << 401;
    QTest::newRow("no method") << with(R"("methods":["password"])", R"("methods":[])") << 400;
    QTest::newRow("not JSON") << "{"_ba << 400;
}

void TstSimulatorIam::whoIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ModelClient client;
    const SimAnswer answer = signIn(client, body);
    QCOMPARE(answer.status, status);
    QVERIFY(headerOf(answer, "X-Subject-Token").isNull());
    QVERIFY(ModelClient::object(answer)["error"_L1]["code"_L1].isDouble());
}

void TstSimulatorIam::fivePasswordsLockTheUser()
{
    ModelClient client;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn(client, QByteArray(kSignIn).replace("demo-password", "wrong")).status, 401);
    QVERIFY(signIn(client).body.contains("IAM.0061"));
    client.now += 15LL * 60 * 1000;
    QCOMPARE(signIn(client).status, 201);
}

void TstSimulatorIam::aSecondFactorIsAskedFor()
{
    ModelOptions options;
    options.iam.passcode = "123456";
    ModelClient client(options);
    QVERIFY(signIn(client).body.contains("IAM.1061"));
    const auto second = [&options](const QByteArray &id, const QByteArray &code) {
        QByteArray body = kSignIn;
        body.replace(R"(["password"],)",
                     R"(["password","totp"],"totp":{"user":{"id":")" + id + R"(","passcode":")" + code + R"("}},)");
        return body;
    };
    QCOMPARE(signIn(client, second(options.iam.userId, "123456")).status, 201);
    QVERIFY(signIn(client, second(options.iam.userId, "654321")).body.contains("IAM.1061"));
    QVERIFY(signIn(client, second("demo-user", "123456")).body.contains("IAM.1061"));
}

void TstSimulatorIam::aTokenEnds()
{
    ModelOptions options;
    options.iam.tokenLifeMs = 5000;
    ModelClient client(options);
    const QByteArray token = headerOf(signIn(client), "X-Subject-Token");
    const SimRequest list = withToken(ModelClient::request("GET", "vif-peer-detections"), token);
    client.now += 4999;
    QCOMPARE(client.send(list).status, 200);
    client.now += 1;
    const SimAnswer ended = client.send(list);
    QCOMPARE(ended.status, 401);
    QCOMPARE(ModelClient::text(ModelClient::object(ended), "error_code"), "APIGW.0307"_ba);
    QCOMPARE(client.get("vif-peer-detections").status, 200); // the token of the options has no end
}

void TstSimulatorIam::faultsOfTheSignIn_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("wrong password") << u"iam-wrong-password"_s << 401 << "IAM.0062"_ba;
    QTest::newRow("locked") << u"iam-locked"_s << 401 << "IAM.0061"_ba;
    QTest::newRow("one-time code") << u"iam-mfa"_s << 400 << "IAM.1061"_ba;
    QTest::newRow("console only") << u"iam-console-only"_s << 403 << "IAM.0081"_ba;
    QTest::newRow("disabled") << u"iam-disabled"_s << 403 << "IAM.0082"_ba;
    QTest::newRow("no token") << u"iam-no-token"_s << 201 << ""_ba;
    QTest::newRow("long token") << u"iam-long-token"_s << 201 << ""_ba;
}

void TstSimulatorIam::faultsOfTheSignIn()
{
    QFETCH(QString, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    ModelOptions options;
    options.faults = *parseFaults({fault});
    ModelClient client(options);
    const SimAnswer answer = signIn(client);
    QCOMPARE(answer.status, status);
    QCOMPARE(ModelClient::text(ModelClient::object(answer), "error_code"), code);
    const qsizetype tokenSize = fault == u"iam-long-token"_s ? 40'000 : 0;
    QCOMPARE(headerOf(answer, "X-Subject-Token").size(), tokenSize);
    QCOMPARE(client.get("vif-peer-detections").status, 200); // who has a token is not touched
}

void TstSimulatorIam::aTokenCanEndEarly()
{
    ModelOptions options;
    options.faults = Fault::TokenExpires;
    ModelClient client(options);
    const QByteArray token = headerOf(signIn(client), "X-Subject-Token");
    const SimRequest list = withToken(ModelClient::request("GET", "vif-peer-detections"), token);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(client.send(list).status, 200);
    QVERIFY(client.send(list).body.contains("APIGW.0307"));
}

void TstSimulatorIam::projectsAreListed()
{
    ModelClient client;
    const QByteArray token = headerOf(signIn(client), "X-Subject-Token");
    const SimAnswer all = client.send(projectsRequest("/v3/auth/projects", {}, token));
    QCOMPARE(all.status, 200);
    QCOMPARE(ModelClient::array(all, "projects").size(), 3);
    const SimAnswer one = client.send(projectsRequest("/v3/projects", "name=sim-region-1", token));
    QCOMPARE(ModelClient::array(one, "projects").size(), 1);
    QCOMPARE(ModelClient::text(ModelClient::array(one, "projects")[0].toObject(), "id"),
             QByteArray(ModelClient::kProject));
    QCOMPARE(client.send(projectsRequest("/v3/auth/projects", {}, ModelClient::kToken)).status, 200);
    QCOMPARE(client.send(projectsRequest("/v3/auth/projects", {}, "foreign")).status, 401);
    QCOMPARE(client.send(projectsRequest("/v3/auth/projects", {}, {})).status, 401);
}

void TstSimulatorIam::signaturesOfAnotherProgramAreTaken()
{
    const QList<Vector> all = vectors();
    QVERIFY(all.size() >= 50);
    for (const Vector &vector : all) {
        SignatureCheck check(vector.key);
        const auto refused = check.refusal(vector.request, vector.atMs, "id");
        QVERIFY2(!refused, said(refused).constData());
    }
}

void TstSimulatorIam::whatWasChangedIsRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QByteArray>("says");
    const QByteArray mismatch = "verify aksk signature fail"_ba;
    for (const char *change : {"method", "path", "query", "body", "host", "project", "security token", "secret"})
        QTest::newRow(change) << QString::fromLatin1(change) << mismatch;
    QTest::newRow("key") << u"key"_s << "Get secretKey failed"_ba;
    QTest::newRow("no scheme") << u"no scheme"_s << "malformed"_ba;
    QTest::newRow("late") << u"late"_s << "APIGW.0303"_ba;
    QTest::newRow("early") << u"early"_s << "APIGW.0303"_ba;
    QTest::newRow("no date") << u"no date"_s << "APIGW.0303"_ba;
}

void TstSimulatorIam::whatWasChangedIsRefused()
{
    QFETCH(QString, change);
    QFETCH(QByteArray, says);
    Vector vector = vectors().front();
    SimRequest &request = vector.request;
    constexpr qint64 tooMuchMs = 15LL * 60 * 1000 + 1;
    const QHash<QString, std::function<void()>> changes{
        {u"method"_s, [&] { request.method += 'X'; }},
        {u"path"_s, [&] { request.path += "/x"; }},
        {u"query"_s, [&] { request.query += "&x=1"; }},
        {u"body"_s, [&] { request.body += 'x'; }},
        {u"host"_s,
         [&] {
             request.headers.prepend({"Host", "elsewhere.example"});
         }},
        {u"project"_s,
         [&] {
             request.headers.prepend({"X-Project-Id", "other"});
         }},
        {u"security token"_s,
         [&] {
             request.headers.prepend({"X-Security-Token", "other"});
         }},
        {u"secret"_s, [&] { vector.key.secret += 'x'; }},
        {u"key"_s, [&] { vector.key.id += 'x'; }},
        {u"no scheme"_s, [&] { request.authorization = "Basic YTpi"; }},
        {u"late"_s, [&] { vector.atMs += tooMuchMs; }},
        {u"early"_s, [&] { vector.atMs -= tooMuchMs; }},
        {u"no date"_s,
         [&] {
             request.headers.prepend({"X-Sdk-Date", "yesterday"});
         }},
    };
    changes.value(change)();
    SignatureCheck check(vector.key);
    const auto refused = check.refusal(request, vector.atMs, "id");
    QVERIFY(refused.has_value());
    QCOMPARE(refused->status, 401);
    QVERIFY2(refused->body.contains(says), refused->body.constData());
}

void TstSimulatorIam::aKeyIsLockedAfterFiveFailures()
{
    const Vector right = vectors().front();
    Vector wrong = right;
    wrong.request.body += 'x';
    SignatureCheck check(right.key);
    const auto tryIt = [&](const Vector &vector, qint64 later) {
        return said(check.refusal(vector.request, right.atMs + later, "id"));
    };
    for (int i = 0; i < 4; ++i)
        QVERIFY(tryIt(wrong, 0).contains("verify aksk"));
    QVERIFY(tryIt(right, 0).isEmpty()); // not five in a row
    for (int i = 0; i < 5; ++i)
        QVERIFY(tryIt(wrong, 0).contains("verify aksk"));
    QVERIFY(tryIt(right, 1000).contains("failed to reach the limit"));
    QVERIFY(tryIt(right, 299'999).contains("failed to reach the limit"));
    QVERIFY(tryIt(right, 300'000).isEmpty());
}

void TstSimulatorIam::theServiceTakesASignature()
{
    ModelClient client;
    SimRequest request = withToken(ModelClient::request("GET", "vif-peer-detections"), {});
    request.authorization = "SDK-HMAC-SHA256 Access=x, SignedHeaders=host, Signature=y";
    QVERIFY(client.send(request).body.contains("Get secretKey failed"));
}

QTEST_GUILESS_MAIN(TstSimulatorIam)
#include "tst_simulator_iam.moc"
