// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"

#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The token goes to the endpoint and to no other place (facts 4, 5, 8 and 9 in ARCHITECTURE.md).
class TestTransportOrigin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { init(); }
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void whatARequestLooksLike_data();
    void whatARequestLooksLike();
    void noCookiesAreKept();
    void aSignInChallengeIsNotAnswered();
    void loopbackTakesNoProxy();
    void aProxySeesNoToken();
    void aProxyErrorNamesTheProxy_data();
    void aProxyErrorNamesTheProxy();
    void aNewCredentialIsUsedFromThenOn();
    void unsafePathsAreRefusedHere();
};

void TestTransportOrigin::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
        qunsetenv(name);
}

void TestTransportOrigin::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("post");
    QTest::addColumn<bool>("sameOrigin");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const bool post : {false, true}) {
            for (const bool same : {false, true}) {
                QTest::addRow("%d to a %s, %s origin", status, post ? "POST" : "GET", same ? "same" : "other")
                    << status << post << same;
            }
        }
    }
}

void TestTransportOrigin::redirectsAreNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, post);
    QFETCH(bool, sameOrigin);
    RawServer other(answering(200, "{}"_ba));
    QByteArray location = "/elsewhere"_ba;
    if (!sameOrigin)
        location = other.endpoint().origin().toEncoded() + location;
    RawServer first(answering(status, "moved"_ba, "Location: "_ba + location + "\r\n"_ba));
    QSignalSpy came(&first, &RawServer::requestCame);
    Transport http(first.endpoint(), testCredential());
    const auto sent = sendOn(http, post ? postRequest() : getRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->result->has_value());
    QCOMPARE((*sent->result)->status, status);
    QCOMPARE((*sent->result)->body, "moved"_ba);
    came.clear();
    QVERIFY(!came.wait(150));
    QCOMPARE(first.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TestTransportOrigin::whatARequestLooksLike_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("GET") << false;
    QTest::newRow("POST") << true;
}

void TestTransportOrigin::whatARequestLooksLike()
{
    QFETCH(bool, post);
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), testCredential());
    Request request = post ? postRequest() : getRequest();
    request.query = {{"marker"_ba, "a b&c"_ba}};
    const auto sent = sendOn(http, request, this);
    QTRY_COMPARE(sent->calls, 1);
    const RawRequest seen = server.requests().constFirst();
    QCOMPARE(seen.target, request.path + "?marker=a%20b%26c"_ba);
    QVERIFY(seen.head.startsWith(seen.method + " "_ba + seen.target + " HTTP/1.1\r\n"_ba));
    QCOMPARE(seen.header("X-Auth-Token"_ba), "CANARY-token-1"_ba);
    QCOMPARE(seen.header("Accept"_ba), "application/json"_ba);
    QCOMPARE(seen.header("User-Agent"_ba), "Peerlight/" PEERLIGHT_VERSION ""_ba);
    QCOMPARE(seen.header("Content-Type"_ba), post ? "application/json"_ba : QByteArray());
    QCOMPARE(seen.header("Content-Length"_ba), post ? QByteArray::number(request.body.size()) : QByteArray());
    QCOMPARE(seen.body, post ? request.body : QByteArray());
    for (const char *absent : {"Cookie", "Authorization", "Referer", "Upgrade", "HTTP2-Settings", "Origin"})
        QVERIFY2(seen.header(absent).isNull(), absent);
    QCOMPARE(sent->exchange.path, QString::fromLatin1(seen.target));
    QCOMPARE(sent->exchange.httpStatus, 200);
    QVERIFY(sent->exchange.sentAtUtc.isValid());
}

void TestTransportOrigin::noCookiesAreKept()
{
    RawServer server(
        answering(200, "{}"_ba, "Set-Cookie: session=CANARY; Path=/\r\nCache-Control: max-age=3600\r\n"_ba));
    Transport http(server.endpoint(), testCredential());
    for (int i = 1; i <= 3; ++i) {
        const auto sent = sendOn(http, getRequest(), this);
        QTRY_COMPARE(sent->calls, 1);
        QCOMPARE(server.requests().size(), i); // nor is the answer taken from a cache
        QVERIFY(server.requests().constLast().header("Cookie"_ba).isNull());
    }
}

void TestTransportOrigin::aSignInChallengeIsNotAnswered()
{
    RawServer server(answering(401, R"({"error_code":"APIGW.0301"})"_ba, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba));
    Transport http(server.endpoint(), testCredential());
    for (const Request &request : {getRequest(), postRequest()}) {
        const auto sent = sendOn(http, request, this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(sent->result->has_value(), qPrintable(*sent->result ? QString() : sent->result->error().text));
        QCOMPARE((*sent->result)->status, 401);
        QCOMPARE((*sent->result)->body, R"({"error_code":"APIGW.0301"})"_ba);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.received().contains("Authorization:"));
}

void TestTransportOrigin::loopbackTakesNoProxy()
{
    RawServer proxy(answering(200, R"({"from":"proxy"})"_ba));
    RawServer server(answering(200, "{}"_ba));
    qputenv("http_proxy", proxy.endpoint().origin().toEncoded());
    Transport http(server.endpoint(), testCredential());
    const auto sent = sendOn(http, getRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

static QByteArray proxyUrl(const RawServer &proxy)
{
    return "http://proxyuser:CANARY-proxy-password@127.0.0.1:"_ba + QByteArray::number(proxy.port());
}

/// https goes through a tunnel: what the proxy reads is the name of the host, and no byte of the request.
void TestTransportOrigin::aProxySeesNoToken()
{
    RawServer proxy(sending("HTTP/1.1 200 Connection established\r\n\r\n"_ba, false));
    qputenv("https_proxy", proxyUrl(proxy));
    qputenv("http_proxy", proxyUrl(proxy));
    Transport http(*Endpoint::parse(u"https://service.invalid"_s), testCredential());
    const auto sent = sendOn(http, postRequest(1000ms), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(!*sent->result);
    QCOMPARE(sent->exchange.bodyBytesSent, 0);
    QVERIFY(proxy.count("CONNECT"_ba) >= 1);
    QVERIFY(proxy.received().contains("service.invalid:443"));
    QVERIFY(!proxy.received().contains("CANARY-token"));
    QVERIFY(!proxy.received().contains("POST"));
}

void TestTransportOrigin::aProxyErrorNamesTheProxy_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("refuses") << 403;
    QTest::newRow("asks for a sign-in") << 407;
    QTest::newRow("cannot reach the host") << 502;
    QTest::newRow("is not there") << 0;
}

void TestTransportOrigin::aProxyErrorNamesTheProxy()
{
    QFETCH(int, status);
    auto proxy = std::make_unique<RawServer>(answering(status, ""_ba, "Proxy-Authenticate: Basic realm=\"p\"\r\n"_ba));
    const QString place = u"127.0.0.1:%1"_s.arg(proxy->port());
    qputenv("https_proxy", proxyUrl(*proxy));
    qputenv("http_proxy", proxyUrl(*proxy));
    if (status == 0)
        proxy.reset();
    Transport http(*Endpoint::parse(u"https://service.invalid"_s), testCredential());
    const auto sent = sendOn(http, postRequest(3000ms), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(!*sent->result);
    const Error error = sent->result->error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QVERIFY2(error.text.contains(place), qPrintable(error.text));
    QVERIFY(!error.text.contains(u"CANARY"_s) && !error.text.contains(u"proxyuser"_s));
    QVERIFY2(!error.detail.contains(u"CANARY"_s), qPrintable(error.detail));
    QCOMPARE(sent->exchange.bodyBytesSent, 0);
}

void TestTransportOrigin::aNewCredentialIsUsedFromThenOn()
{
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), auth::Credential());
    const auto without = sendOn(http, getRequest(), this);
    QTRY_COMPARE(without->calls, 1);
    QVERIFY(without->failedWith(ErrorKind::Credential));
    QCOMPARE(server.connections(), 0);

    for (const auto *token : {u"first", u"second"}) {
        http.setCredential(*auth::Credential::fromToken(token));
        const auto sent = sendOn(http, getRequest(), this);
        QTRY_COMPARE(sent->calls, 1);
        QCOMPARE(server.requests().constLast().header("X-Auth-Token"_ba), QStringView(token).toLatin1());
    }
}

void TestTransportOrigin::unsafePathsAreRefusedHere()
{
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), testCredential());
    for (const QByteArray &path : {"/v3\r\nX-Injected: yes"_ba, "@evil.example/"_ba, ""_ba, "/v3 x"_ba}) {
        Request request = getRequest();
        request.path = path;
        const auto sent = sendOn(http, request, this);
        QCOMPARE(sent->calls, 0);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY(sent->failedWith(ErrorKind::InvalidInput));
    }
    QVERIFY(!Endpoint::parse(u"file:///etc/passwd"_s));
    Transport nowhere(Endpoint(), testCredential());
    const auto sent = sendOn(nowhere, getRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->failedWith(ErrorKind::InvalidInput));
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestTransportOrigin)
#include "tst_transport_origin.moc"
