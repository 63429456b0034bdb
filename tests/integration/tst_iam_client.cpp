// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/iam_client.h"
#include "app/api/iam_requests.h"
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"

#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kToken[] = R"({"token":{"issued_at":"2026-03-04T08:00:00.000000Z",
    "expires_at":"2026-03-05T08:00:00.000000Z","user":{"id":"u"},"project":{"id":"p"}}})";

SignIn someone(const QByteArray &password = "CANARYpassword"_ba)
{
    SignIn signIn;
    signIn.account = u"acme"_s;
    signIn.user = u"operator"_s;
    signIn.password = auth::Secret(password);
    signIn.projectName = u"cn-north-4"_s;
    return signIn;
}

template<typename T>
struct Ended
{
    int calls = 0;
    std::optional<Result<T>> result;

    Handler<T> handler()
    {
        return [this](const Result<T> &value, const Exchange &) {
            ++calls;
            result = value;
        };
    }
};

} // namespace

/// A password leaves once and to one place, whatever the network does.
class TestIamClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void signsIn();
    void aLongTokenArrivesWhole();
    void onceOnly_data();
    void onceOnly();
    void badTokens_data();
    void badTokens();
    void whatCannotBeSentIsNotSent();
    void cancelledOnDestruction();
    void listsProjectsWithAToken();
    void listsProjectsWithKeys();
    void theExchangeHoldsNoSecret();
    void thePasswordIsOverwritten_data();
    void thePasswordIsOverwritten();
};

void TestIamClient::initTestCase()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

void TestIamClient::signsIn()
{
    RawServer server(answering(201, kToken, "X-Subject-Token: MIItoken\r\nX-IAM-Trace-Id: trace\r\n"_ba));
    IamClient iam(server.endpoint());
    Ended<IssuedToken> ended;
    iam.signIn(someone(), this, ended.handler());
    QCOMPARE(ended.calls, 0);
    QTRY_COMPARE(ended.calls, 1);
    QVERIFY2(ended.result->has_value(), *ended.result ? "" : qPrintable(ended.result->error().text));
    QCOMPARE((*ended.result)->credential.headersFor({}, {}).front().second, "MIItoken"_ba);
    QCOMPARE(server.requests().size(), 1);
    const RawRequest came = server.requests().front();
    QCOMPARE(came.target, "/v3/auth/tokens?nocatalog=true"_ba);
    QVERIFY(came.header("Content-Type").startsWith("application/json"));
    QVERIFY(came.header("X-Auth-Token").isNull() && came.header("Authorization").isNull());
    QVERIFY(came.body.contains(R"("password":"CANARYpassword")"));
    QVERIFY(came.body.endsWith("}}}}"));
}

void TestIamClient::aLongTokenArrivesWhole()
{
    const QByteArray token(10240, 't');
    RawServer server(answering(201, kToken, "X-Subject-Token: " + token + "\r\n"));
    IamClient iam(server.endpoint());
    Ended<IssuedToken> ended;
    iam.signIn(someone(), this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    QVERIFY(ended.result->has_value());
    QCOMPARE((*ended.result)->credential.headersFor({}, {}).front().second, token);
}

void TestIamClient::onceOnly_data()
{
    QTest::addColumn<QString>("manner");
    for (const char *manner :
         {"wrong password", "locked", "closed", "reset", "redirect", "challenge", "throttled", "502"})
        QTest::newRow(manner) << QString::fromLatin1(manner);
}

void TestIamClient::onceOnly()
{
    QFETCH(QString, manner);
    const QHash<QString, RawServer::Script> scripts{
        {u"wrong password"_s, answering(401, R"({"error_code":"IAM.0062","error_msg":"x"})"_ba)},
        {u"locked"_s, answering(401, R"({"error_code":"IAM.0061","error_msg":"x"})"_ba)},
        {u"closed"_s, closing()},
        {u"reset"_s, resetting()},
        {u"redirect"_s, answering(307, ""_ba, "Location: /elsewhere\r\n"_ba)},
        {u"challenge"_s, answering(401, "{}"_ba, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba)},
        {u"throttled"_s, answering(429, "{}"_ba, "Retry-After: 0\r\n"_ba)},
        {u"502"_s, answering(502, ""_ba)},
    };
    RawServer server(scripts.value(manner));
    QSignalSpy came(&server, &RawServer::requestCame);
    IamClient iam(server.endpoint());
    Ended<IssuedToken> ended;
    iam.signIn(someone(), this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    QVERIFY(!*ended.result);
    came.clear();
    QVERIFY(!came.wait(150));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.received().count("CANARYpassword"), 1);
    QCOMPARE(ended.calls, 1);
}

void TestIamClient::badTokens_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("none") << ""_ba;
    QTest::newRow("empty") << "X-Subject-Token: \r\n"_ba;
    QTest::newRow("40 KB") << "X-Subject-Token: " + QByteArray(40'000, 't') + "\r\n";
    QTest::newRow("folded") << "X-Subject-Token: abc\r\n X-Injected: yes\r\n"_ba;
    QTest::newRow("line feed") << "X-Subject-Token: abc\n X-Injected: yes\r\n"_ba;
    QTest::newRow("NUL") << QByteArray("X-Subject-Token: a\0b\r\n", 22);
    QTest::newRow("twice") << "X-Subject-Token: abc\r\nX-Subject-Token: def\r\n"_ba;
}

void TestIamClient::badTokens()
{
    QFETCH(QByteArray, headers);
    RawServer server(answering(201, kToken, headers));
    IamClient iam(server.endpoint());
    Ended<IssuedToken> ended;
    iam.signIn(someone(), this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    QVERIFY(!*ended.result);
    QVERIFY(!ended.result->error().text.isEmpty());
    QCOMPARE(ended.result->error().kind, ErrorKind::Protocol);
}

void TestIamClient::whatCannotBeSentIsNotSent()
{
    RawServer server(answering(201, kToken));
    IamClient iam(server.endpoint());
    Ended<IssuedToken> ended;
    iam.signIn(someone(QByteArray(1 << 20, 'x')), this, ended.handler());
    QCOMPARE(ended.calls, 0);
    QTRY_COMPARE(ended.calls, 1);
    QCOMPARE(ended.result->error().kind, ErrorKind::InvalidInput);
    QCOMPARE(server.connections(), 0);
}

void TestIamClient::cancelledOnDestruction()
{
    RawServer server(silent());
    QSignalSpy came(&server, &RawServer::requestCame);
    Ended<IssuedToken> ended;
    auto iam = std::make_unique<IamClient>(server.endpoint());
    iam->signIn(someone(), this, ended.handler());
    QVERIFY(came.wait());
    iam.reset();
    QCOMPARE(ended.calls, 1);
    QCOMPARE(ended.result->error().kind, ErrorKind::Cancelled);
}

void TestIamClient::listsProjectsWithAToken()
{
    RawServer server(answering(200, R"({"projects":[{"id":"p1","name":"cn-north-4"}]})"_ba));
    IamClient iam(server.endpoint());
    Ended<QList<IamProject>> ended;
    iam.listProjects(*auth::Credential::fromToken(u"MIItoken"), this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    QCOMPARE((*ended.result)->size(), 1);
    QCOMPARE(server.requests().front().target, "/v3/auth/projects"_ba);
    QCOMPARE(server.requests().front().header("X-Auth-Token"), "MIItoken"_ba);
    iam.listProjects({}, this, ended.handler());
    QTRY_COMPARE(ended.calls, 2);
    QCOMPARE(ended.result->error().kind, ErrorKind::Credential);
    QCOMPARE(server.requests().size(), 1);
}

void TestIamClient::listsProjectsWithKeys()
{
    RawServer server(answering(200, R"({"projects":[]})"_ba));
    IamClient iam(server.endpoint());
    Ended<QList<IamProject>> ended;
    const auto keys = *auth::Credential::fromKeys(u"EXAMPLEAK", auth::Secret("CANARYsecret"_ba));
    iam.findProjects(keys, u"cn-north-4"_s, this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    iam.listProjects(keys, this, ended.handler());
    QTRY_COMPARE(ended.calls, 2);
    QCOMPARE(server.requests().at(0).target, "/v3/projects?name=cn-north-4"_ba);
    QCOMPARE(server.requests().at(1).target, "/v3/projects"_ba);
    QVERIFY(server.requests().at(0).header("Authorization").contains("SignedHeaders=host;x-sdk-date,"));
    QVERIFY(!server.received().contains("CANARYsecret"));
}

void TestIamClient::theExchangeHoldsNoSecret()
{
    RawServer server(answering(201, kToken, "X-Subject-Token: CANARYtoken\r\n"_ba));
    IamClient iam(server.endpoint());
    QStringList paths;
    connect(&iam, &IamClient::exchanged, this, [&paths](const Exchange &exchange) { paths += exchange.path; });
    Ended<IssuedToken> ended;
    iam.signIn(someone(), this, ended.handler());
    QTRY_COMPARE(ended.calls, 1);
    QCOMPARE(paths, QStringList{u"/v3/auth/tokens?nocatalog=true"_s});
}

void TestIamClient::thePasswordIsOverwritten_data()
{
    QTest::addColumn<bool>("answered");
    QTest::newRow("answered") << true;
    QTest::newRow("cut") << false;
}

/// All copies of the body share one buffer, so that one look is enough.
void TestIamClient::thePasswordIsOverwritten()
{
    QFETCH(bool, answered);
    RawServer server(answered ? answering(201, kToken) : closing());
    Transport http(server.endpoint(), {});
    const Request request = *signInRequest(someone());
    const auto sent = sendOn(http, request, this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(server.received().contains("CANARYpassword"));
    QCOMPARE(request.body.count('\0'), request.body.size());
}

QTEST_GUILESS_MAIN(TestIamClient)
#include "tst_iam_client.moc"
