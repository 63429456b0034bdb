// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A handler is called exactly once, never before send() has returned, and not without its context.
class TestTransportEnding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void abortAllEndsWhatIsOpen();
    void destructionEndsWhatIsOpen();
    void destructionDeliversWhatHadArrived();
    void aHandlerMayDestroyTheTransport_data();
    void aHandlerMayDestroyTheTransport();
    void aListenerMayDestroyTheTransport();
    void withoutItsContextAHandlerIsNotCalled();
    void aRequestSentWhileClosingEndsToo();
    void aHandlerMaySendAgain();
    void manyAtOnceWaitForNobody();
    void aConnectionFromBeforeEndsItsCallAndGetsNoOther();
    void theLogHoldsNoSecret();
};

void TestTransportEnding::abortAllEndsWhatIsOpen()
{
    RawServer server(silent());
    Transport http(server.endpoint(), testCredential());
    QSignalSpy exchanged(&http, &Transport::exchanged);
    const auto get = sendOn(http, getRequest(), this);
    const auto post = sendOn(http, postRequest(), this);
    QTRY_COMPARE(server.requests().size(), 2);
    http.abortAll();
    http.abortAll();
    QTRY_COMPARE(get->calls + post->calls, 2);
    QVERIFY(get->failedWith(ErrorKind::Cancelled));
    QVERIFY(post->failedWith(ErrorKind::Cancelled));
    QCOMPARE(post->exchange.bodyBytesSent, postRequest().body.size());
    QCOMPARE(exchanged.size(), 2);
    QCOMPARE(http.openCalls(), 0);

    const auto later = sendOn(http, getRequest(200ms), this); // still usable
    QTRY_COMPARE(later->calls, 1);
    QVERIFY(later->failedWith(ErrorKind::Timeout));
    QCOMPARE(get->calls + post->calls, 2);
}

void TestTransportEnding::destructionEndsWhatIsOpen()
{
    RawServer server(silent());
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    const auto onTheWire = sendOn(*http, postRequest(), this);
    QTRY_COMPARE(server.requests().size(), 1);
    const auto justSent = sendOn(*http, getRequest(), this);
    Request unsafe = getRequest();
    unsafe.path.clear();
    const auto refused = sendOn(*http, unsafe, this);
    http.reset();
    for (const auto &sent : {onTheWire, justSent}) {
        QCOMPARE(sent->calls, 1);
        QVERIFY(sent->failedWith(ErrorKind::Cancelled));
    }
    QCOMPARE(refused->calls, 1);
    QVERIFY(refused->failedWith(ErrorKind::InvalidInput));
}

void TestTransportEnding::destructionDeliversWhatHadArrived()
{
    RawServer server(answering(200, "{}"_ba));
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    std::shared_ptr<SentCall> second;
    int calls = 0;
    // Both answers have arrived by the time the first handler runs, which destroys the transport.
    const auto take = [&](const Result<Answer> &, const Exchange &) {
        ++calls;
        http.reset();
    };
    http->send(getRequest(), this, take);
    http->send(getRequest(), this, take);
    QTRY_COMPARE(calls, 2);
    QVERIFY(!http);
}

void TestTransportEnding::aHandlerMayDestroyTheTransport_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"answer", "lost reply", "deadline", "abort", "refused here", "too large"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestTransportEnding::aHandlerMayDestroyTheTransport()
{
    QFETCH(QString, how);
    RawServer::Script script = answering(200, "{}"_ba);
    if (how == u"lost reply"_s)
        script = closing();
    else if (how == u"deadline"_s || how == u"abort"_s)
        script = silent();
    RawServer server(script);
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    Request request = postRequest(how == u"deadline"_s ? 150ms : 5000ms);
    if (how == u"refused here"_s)
        request.path.clear();
    if (how == u"too large"_s)
        request.maxAnswerBytes = 1;
    int calls = 0;
    http->send(request, this, [&](const Result<Answer> &, const Exchange &) {
        ++calls;
        http.reset();
    });
    const auto other = sendOn(*http, getRequest(), this);
    QCOMPARE(calls, 0);
    if (how == u"abort"_s)
        http->abortAll();
    QTRY_COMPARE(calls, 1);
    QCOMPARE(other->calls, 1);
}

void TestTransportEnding::aListenerMayDestroyTheTransport()
{
    RawServer server(answering(200, "{}"_ba));
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    connect(http.get(), &Transport::exchanged, this, [&http] { http.reset(); });
    const auto sent = sendOn(*http, getRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(!http);
    QVERIFY(sent->result->has_value());
}

void TestTransportEnding::withoutItsContextAHandlerIsNotCalled()
{
    RawServer server(answering(200, "{}"_ba));
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    QSignalSpy exchanged(http.get(), &Transport::exchanged);
    auto context = std::make_unique<QObject>();
    const auto sent = sendOn(*http, postRequest(), context.get());
    context.reset();
    QTRY_COMPARE(exchanged.size(), 1); // the request itself went on, and is counted
    QCOMPARE(sent->calls, 0);
    QCOMPARE(server.count("POST"_ba), 1);

    context = std::make_unique<QObject>();
    const auto open = sendOn(*http, postRequest(), context.get());
    context.reset();
    http.reset();
    QCOMPARE(open->calls, 0);
}

void TestTransportEnding::aRequestSentWhileClosingEndsToo()
{
    RawServer server(silent());
    auto http = std::make_unique<Transport>(server.endpoint(), testCredential());
    Transport *raw = http.get();
    std::shared_ptr<SentCall> again;
    raw->send(getRequest(), this, [&](const Result<Answer> &, const Exchange &) {
        again = sendOn(*raw, getRequest(), this);
        QCOMPARE(again->calls, 0);
    });
    http.reset();
    QVERIFY(again);
    QTRY_COMPARE(again->calls, 1);
    QVERIFY(again->failedWith(ErrorKind::Cancelled));
}

void TestTransportEnding::aHandlerMaySendAgain()
{
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), testCredential());
    int calls = 0;
    std::function<void()> next = [&] {
        http.send(getRequest(), this, [&](const Result<Answer> &answer, const Exchange &) {
            QVERIFY(answer.has_value());
            if (++calls < 50)
                next();
        });
    };
    next();
    QTRY_COMPARE(calls, 50);
    QCOMPARE(server.connections(), 1); // one at a time: one lane, one connection, used again
}

/// 128 requests are all on the wire before the first is answered.
void TestTransportEnding::manyAtOnceWaitForNobody()
{
    constexpr int count = 128;
    QList<QPointer<QTcpSocket>> waiting;
    RawServer server([&waiting](QTcpSocket &socket, const RawRequest &) {
        waiting.append(&socket);
        if (waiting.size() < count)
            return;
        for (const auto &each : waiting)
            each->write(httpAnswer(200, "{}"_ba));
    });
    Transport http(server.endpoint(), testCredential());
    int ok = 0;
    for (int i = 0; i < count; ++i)
        http.send(postRequest(20s), this,
                  [&ok](const Result<Answer> &answer, const Exchange &) { ok += answer ? 1 : 0; });
    QTRY_COMPARE_WITH_TIMEOUT(ok, count, 20000);
    QCOMPARE(server.count("POST"_ba), count);
    QCOMPARE(server.connections(), count);
}

static QStringList &logLines()
{
    static QStringList lines;
    return lines;
}

void TestTransportEnding::aConnectionFromBeforeEndsItsCallAndGetsNoOther()
{
    QPointer<QTcpSocket> held;
    RawServer server([&held](QTcpSocket &socket, const RawRequest &request) {
        if (request.method == "POST"_ba)
            held = &socket;
        else
            socket.write(httpAnswer(200, "{}"_ba));
    });
    Transport http(server.endpoint(), testCredential());
    const auto open = sendOn(http, postRequest(), this);
    QTRY_VERIFY(held);
    const auto before = sendOn(http, getRequest(), this);
    QTRY_COMPARE(before->calls, 1);
    const int connections = server.connections();

    http.dropConnections();
    const auto after = sendOn(http, getRequest(), this);
    QTRY_COMPARE(after->calls, 1);
    QVERIFY(server.requests().constLast().connection > connections);
    QCOMPARE(open->calls, 0);
    held->write(httpAnswer(200, "{}"_ba));
    QTRY_COMPARE(open->calls, 1);
    QVERIFY(open->result->has_value());
}

void TestTransportEnding::theLogHoldsNoSecret()
{
    RawServer server(answering(200, R"({"echo":"CANARY-token-1"})"_ba, "X-Request-Id: req-7\r\n"_ba));
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
        logLines().append(QString::fromLatin1(context.category) + u": "_s + text);
    });
    {
        Transport http(server.endpoint(), testCredential());
        const auto sent = sendOn(http, postRequest(), this);
        QTRY_COMPARE(sent->calls, 1);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(u""_s);
    const QStringList ours = logLines().filter(u"peerlight.http: "_s);
    QCOMPARE(ours.size(), 1);
    QVERIFY2(ours[0].startsWith(u"peerlight.http: POST /v3/p/dcaas/vif-peer-detections 200 "_s), qPrintable(ours[0]));
    QVERIFY2(ours[0].endsWith(u" ms req-7"_s), qPrintable(ours[0]));
    for (const QString &line : std::as_const(logLines()))
        QVERIFY2(!line.contains(u"CANARY"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(TestTransportEnding)
#include "tst_transport_ending.moc"
