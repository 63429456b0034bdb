// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"
#include "tests/support/tls_files.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(peerlight::test::RawServer::Script)

/// A create leaves at most once, and it is known whether it may have left (facts 1 to 3 in
/// ARCHITECTURE.md).
class TestTransportOnce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLostReplyIsNotSentAgain_data();
    void aLostReplyIsNotSentAgain();
    void aCutAfterAnAnswerIsNoFalseAlarm_data();
    void aCutAfterAnAnswerIsNoFalseAlarm();
    void ourDeadlineDoesNotSendAgain();
    void certainlyNotSent_data();
    void certainlyNotSent();
    void aServerThatNeverReadsMayHaveBeenReached();

private:
    std::unique_ptr<RawServer> server(RawServer::Script script, bool tls) const;
    std::unique_ptr<Transport> transport(const Endpoint &endpoint) const;
    std::optional<TlsIdentity> m_identity;
};

void TestTransportOnce::initTestCase()
{
    m_identity = makeTlsIdentity(u"DNS:localhost,IP:127.0.0.1"_s);
    QVERIFY(m_identity);
}

std::unique_ptr<RawServer> TestTransportOnce::server(RawServer::Script script, bool tls) const
{
    return std::make_unique<RawServer>(std::move(script), tls ? std::optional(m_identity->server) : std::nullopt);
}

std::unique_ptr<Transport> TestTransportOnce::transport(const Endpoint &endpoint) const
{
    return std::make_unique<Transport>(endpoint, testCredential(), m_identity->trusting());
}

void TestTransportOnce::aLostReplyIsNotSentAgain_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawServer::Script>("script");
    QTest::addColumn<bool>("reused");
    for (const bool tls : {false, true}) {
        const char *name = tls ? "https" : "http";
        const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"vif"_ba;
        for (const bool reused : {false, true}) {
            const char *which = reused ? "used connection" : "new connection";
            QTest::addRow("%s, %s, closed", name, which) << tls << closing() << reused;
            QTest::addRow("%s, %s, reset", name, which) << tls << resetting() << reused;
            QTest::addRow("%s, %s, closed late", name, which) << tls << closingAfter(800) << reused;
            QTest::addRow("%s, %s, half an answer", name, which) << tls << sending(half, true) << reused;
            QTest::addRow("%s, %s, half a header", name, which) << tls << sending("HTTP/1.1 20"_ba, true) << reused;
        }
    }
}

void TestTransportOnce::aLostReplyIsNotSentAgain()
{
    QFETCH(bool, tls);
    QFETCH(RawServer::Script, script);
    QFETCH(bool, reused);
    const auto raw = server(
        [script](QTcpSocket &socket, const RawRequest &request) {
            if (request.method == "GET")
                socket.write(httpAnswer(200, "{}"_ba));
            else
                script(socket, request);
        },
        tls);
    QSignalSpy came(raw.get(), &RawServer::requestCame);
    const auto http = transport(raw->endpoint());
    if (reused) {
        const auto first = sendOn(*http, getRequest(), this);
        QTRY_COMPARE(first->calls, 1);
        QVERIFY(*first->result);
    }
    const auto sent = sendOn(*http, postRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->failedWith(ErrorKind::Network));
    QVERIFY2(sent->result->error().text.contains(u"ended before the answer"_s), qPrintable(sent->result->error().text));
    QCOMPARE(sent->exchange.httpStatus, 0);
    QCOMPARE(sent->exchange.bodyBytesSent, postRequest().body.size());
    came.clear();
    QVERIFY2(!came.wait(300), "a second request came later");
    QCOMPARE(raw->count("POST"_ba), 1);
    QCOMPARE(sent->calls, 1);
}

void TestTransportOnce::aCutAfterAnAnswerIsNoFalseAlarm_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

/// The server has closed the idle connection by the time the next create comes.
void TestTransportOnce::aCutAfterAnAnswerIsNoFalseAlarm()
{
    QFETCH(bool, tls);
    const auto raw = server(sending(httpAnswer(200, "{}"_ba), true), tls);
    const auto http = transport(raw->endpoint());
    for (int i = 1; i <= 3; ++i) {
        const auto sent = sendOn(*http, postRequest(), this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(sent->result->has_value(), qPrintable(*sent->result ? QString() : sent->result->error().text));
        QCOMPARE(raw->count("POST"_ba), i);
        QCOMPARE(raw->requests().constLast().body, postRequest().body);
    }
}

void TestTransportOnce::ourDeadlineDoesNotSendAgain()
{
    const auto raw = server(silent(), false);
    QSignalSpy came(raw.get(), &RawServer::requestCame);
    const auto http = transport(raw->endpoint());
    const auto sent = sendOn(*http, postRequest(300ms), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->failedWith(ErrorKind::Timeout));
    QCOMPARE(sent->exchange.bodyBytesSent, postRequest().body.size());
    came.clear();
    QVERIFY(!came.wait(300));
    QCOMPARE(raw->count("POST"_ba), 1);
}

void TestTransportOnce::certainlyNotSent_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("connection refused") << u"refused"_s << ErrorKind::Network;
    QTest::newRow("host name unknown") << u"unknown name"_s << ErrorKind::Network;
    QTest::newRow("certificate not trusted") << u"untrusted"_s << ErrorKind::Tls;
    QTest::newRow("certificate for another name") << u"other name"_s << ErrorKind::Tls;
    QTest::newRow("certificate has expired") << u"expired"_s << ErrorKind::Tls;
    QTest::newRow("handshake never ends") << u"hangs"_s << ErrorKind::Timeout;
    QTest::newRow("no TLS on the port") << u"plain"_s << ErrorKind::Tls;
}

void TestTransportOnce::certainlyNotSent()
{
    QFETCH(QString, how);
    QFETCH(ErrorKind, kind);
    auto identity = *m_identity;
    if (how == u"other name"_s)
        identity = *makeTlsIdentity(u"DNS:elsewhere.example"_s);
    if (how == u"expired"_s)
        identity = *makeTlsIdentity(u"DNS:localhost"_s, Validity::Expired);
    RawServer tls(answering(200, "{}"_ba), identity.server);
    RawServer plain(answering(200, "{}"_ba));
    if (how == u"plain"_s)
        plain.onConnection([](QTcpSocket &socket) { socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    quint16 port = tls.port();
    if (how == u"refused"_s) {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        port = gone.serverPort();
    } else if (how == u"hangs"_s || how == u"plain"_s) {
        port = plain.port();
    }
    const QString host = how == u"unknown name"_s ? u"service.invalid"_s : u"localhost"_s;
    const auto endpoint = Endpoint::parse(u"https://%1:%2"_s.arg(host).arg(port));
    const QSslConfiguration trust = how == u"untrusted"_s ? Transport::strictTls() : identity.trusting();
    Transport http(*endpoint, testCredential(), trust);

    const auto sent = sendOn(http, postRequest(how == u"hangs"_s ? 400ms : 10000ms), this);
    QTRY_COMPARE_WITH_TIMEOUT(sent->calls, 1, 12000);
    QVERIFY(!*sent->result);
    QCOMPARE(sent->result->error().kind, kind);
    QVERIFY2(sent->result->error().text.contains(u"%1:%2"_s.arg(host).arg(port)),
             qPrintable(sent->result->error().text));
    QCOMPARE(sent->exchange.bodyBytesSent, 0);
    QCOMPARE(tls.requests().size(), 0);
    QVERIFY(!plain.received().contains("CANARY"));
}

/// Bytes that were handed to the network are never called unsent, although nobody may have read them.
void TestTransportOnce::aServerThatNeverReadsMayHaveBeenReached()
{
    QTcpServer neverAccepts;
    QVERIFY(neverAccepts.listen(QHostAddress::LocalHost));
    const auto endpoint = Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(neverAccepts.serverPort()));
    const auto http = transport(*endpoint);
    const auto sent = sendOn(*http, postRequest(300ms), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->failedWith(ErrorKind::Timeout));
    QCOMPARE(sent->exchange.bodyBytesSent, postRequest().body.size());
}

QTEST_GUILESS_MAIN(TestTransportOnce)
#include "tst_transport_once.moc"
