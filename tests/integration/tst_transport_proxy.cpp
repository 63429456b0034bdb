// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guarded_proxy.h"
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"
#include "tests/support/tls_files.h"

#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Through a proxy of one's own that asks who one is.
class TestTransportProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePasswordOpensIt_data() { kinds(); }
    void thePasswordOpensIt();
    void aWrongPasswordIsTold_data() { kinds(); }
    void aWrongPasswordIsTold();

private:
    static void kinds();

    TlsIdentity m_identity;
};

void TestTransportProxy::initTestCase()
{
    const auto identity = makeTlsIdentity(u"DNS:localhost"_s);
    if (!identity)
        QSKIP("openssl made no certificate");
    m_identity = *identity;
}

void TestTransportProxy::kinds()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::newRow("HTTP") << QNetworkProxy::HttpProxy;
    QTest::newRow("SOCKS5") << QNetworkProxy::Socks5Proxy;
}

void TestTransportProxy::thePasswordOpensIt()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    GuardedProxy proxy("night"_ba, "CANARY-proxy-password"_ba);
    RawServer server(answering(200, "{}"_ba), m_identity.server);
    Transport http(server.endpoint(), testCredential(), m_identity.trusting());
    http.setProxy(proxy.of(type, u"CANARY-proxy-password"_s));
    for (const Request &request : {getRequest(5s), postRequest(5s), postRequest(5s)}) {
        const auto sent = sendOn(http, request, this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(sent->result->has_value(), qPrintable(*sent->result ? QString() : sent->result->error().text));
        QCOMPARE((*sent->result)->status, 200);
    }
    QVERIFY(proxy.tunnels() >= 1);
    QCOMPARE(server.count("POST"_ba), 2);
    QVERIFY(!proxy.heard().contains("CANARY-token"));
    QVERIFY2(!server.received().contains("Proxy-Authorization"), "the proxy's password went to the service");
}

void TestTransportProxy::aWrongPasswordIsTold()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    GuardedProxy proxy("night"_ba, "another"_ba);
    RawServer server(answering(200, "{}"_ba), m_identity.server);
    Transport http(server.endpoint(), testCredential(), m_identity.trusting());
    http.setProxy(proxy.of(type, u"CANARY-proxy-password"_s));
    const auto sent = sendOn(http, postRequest(5s), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->failedWith(ErrorKind::Network));
    const Error error = sent->result->error();
    QVERIFY2(error.text.contains(u"asks for a sign-in"_s), qPrintable(error.text));
    QVERIFY(!error.text.contains(u"CANARY"_s) && !error.detail.contains(u"CANARY"_s));
    QCOMPARE(sent->exchange.bodyBytesSent, 0);
    QVERIFY2(proxy.refusals() <= 2, "a wrong password locks users out when it is tried again and again");
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(TestTransportProxy)
#include "tst_transport_proxy.moc"
