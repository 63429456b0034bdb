// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/endless_server.h"
#include "tests/support/own_memory.h"
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every request ends, in time and in memory (facts 6 and 7 in ARCHITECTURE.md; D11 to D15 and D43 to D49
/// in tests/README.md).
class TestTransportLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOfAnyStatusArriveWhole_data();
    void answersOfAnyStatusArriveWhole();
    void theDeadlineIsTotal_data();
    void theDeadlineIsTotal();
    void largeAnswersArriveWithinTheLimit_data();
    void largeAnswersArriveWithinTheLimit();
    void anEndlessAnswerEndsAtTheLimit_data();
    void anEndlessAnswerEndsAtTheLimit();
    void noMoreThanTheLimitIsTakenIn_data();
    void noMoreThanTheLimitIsTakenIn();
    void cutAnswersAreNoAnswers_data();
    void cutAnswersAreNoAnswers();
    void packedAnswers();
    void anAnswerThatUnpacksToTooMuchEndsAtOnce_data();
    void anAnswerThatUnpacksToTooMuchEndsAtOnce();
    void answersWithoutABody_data();
    void answersWithoutABody();
    void headersOfAnAnswerAreMadeSafe();
    void aSecondAnswerInTheSamePacketIsDropped();
    void whatFollowsAnInterimAnswerIsNotTheNextOne_data();
    void whatFollowsAnInterimAnswerIsNotTheNextOne();
};

void TestTransportLimits::answersOfAnyStatusArriveWhole_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 299, 300, 304, 400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 412,
                             413, 414, 415, 418, 422, 423, 429, 431, 494, 499, 500, 501, 502, 503, 504, 505, 599})
        QTest::addRow("%d", status) << status;
}

void TestTransportLimits::answersOfAnyStatusArriveWhole()
{
    QFETCH(int, status);
    const QByteArray body = status == 304 ? ""_ba : R"({"error_code":"X.1","error_msg":"text"})"_ba;
    RawServer server(answering(status, body, "X-Request-Id: req-1\r\nRetry-After: 7\r\n"_ba));
    Transport http(server.endpoint(), testCredential());
    for (const Request &request : {getRequest(), postRequest()}) {
        const auto sent = sendOn(http, request, this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(sent->result->has_value(), qPrintable(*sent->result ? QString() : sent->result->error().text));
        const Answer answer = **sent->result;
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.requestId, "req-1"_ba);
        QCOMPARE(answer.retryAfter, "7"_ba);
        QCOMPARE(answer.contentType, "application/json"_ba);
        QCOMPARE(sent->exchange.httpStatus, status);
        QCOMPARE(sent->exchange.requestId, u"req-1"_s);
    }
    QCOMPARE(server.requests().size(), 2);
}

/// Sends `piece` every `ms` until the client goes.
static RawServer::Script dripping(const QByteArray &head, const QByteArray &piece, int ms)
{
    return [=](QTcpSocket &socket, const RawRequest &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.isOpen() && socket.bytesToWrite() < 1 << 20)
                socket.write(piece);
        });
        timer->start(ms);
    };
}

void TestTransportLimits::theDeadlineIsTotal_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("nothing comes") << ""_ba
                                   << ""_ba;
    QTest::newRow("the body drips") << "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"_ba
                                    << "x"_ba;
    QTest::newRow("the body drips in chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                              << "1\r\nx\r\n"_ba;
    QTest::newRow("the headers drip") << "HTTP/1.1 200 OK\r\n"_ba
                                      << "X-A: b\r\n"_ba;
    QTest::newRow("the status line drips") << "HTTP/1.1 200 "_ba
                                           << "x"_ba;
}

void TestTransportLimits::theDeadlineIsTotal()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    RawServer server(dripping(head, piece, 20));
    Transport http(server.endpoint(), testCredential());
    QElapsedTimer timer;
    timer.start();
    const auto get = sendOn(http, getRequest(400ms), this);
    const auto post = sendOn(http, postRequest(400ms), this);
    QTRY_COMPARE(get->calls + post->calls, 2);
    QVERIFY2(timer.elapsed() >= 350 && timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(get->failedWith(ErrorKind::Timeout));
    QVERIFY(post->failedWith(ErrorKind::Timeout));
    QVERIFY2(get->result->error().text.contains(u"within 0.4 seconds"_s), qPrintable(get->result->error().text));
    QCOMPARE(get->exchange.httpStatus, 0);
    QVERIFY(get->exchange.failure == ErrorKind::Timeout);
    QVERIFY(get->exchange.took >= 350ms);
}

void TestTransportLimits::largeAnswersArriveWithinTheLimit_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("just within 1 MB") << (1 << 20);
    QTest::newRow("as large as a list may be") << (16 << 20);
}

void TestTransportLimits::largeAnswersArriveWithinTheLimit()
{
    QFETCH(int, size);
    const QByteArray body(size, 'x');
    RawServer server(answering(200, body));
    Transport http(server.endpoint(), testCredential());
    Request request = getRequest(20s);
    request.maxAnswerBytes = size;
    const auto sent = sendOn(http, request, this);
    QTRY_COMPARE_WITH_TIMEOUT(sent->calls, 1, 20000);
    QVERIFY(sent->result->has_value());
    QVERIFY((*sent->result)->body == body);

    request.maxAnswerBytes = size - 1;
    const auto tooLarge = sendOn(http, request, this);
    QTRY_COMPARE_WITH_TIMEOUT(tooLarge->calls, 1, 20000);
    QVERIFY(tooLarge->failedWith(ErrorKind::Protocol));
    QVERIFY(tooLarge->result->error().text.contains(u"too large"_s));
}

void TestTransportLimits::anEndlessAnswerEndsAtTheLimit_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray block(64 * 1024, 'x');
    QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                            << "10000\r\n"_ba + block + "\r\n"_ba;
    QTest::newRow("until the connection closes") << "HTTP/1.1 200 OK\r\n\r\n"_ba << block;
    QTest::newRow("a huge Content-Length") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba << block;
    QTest::newRow("an error answer") << "HTTP/1.1 500 X\r\nTransfer-Encoding: chunked\r\n\r\n"_ba
                                     << "10000\r\n"_ba + block + "\r\n"_ba;
}

void TestTransportLimits::anEndlessAnswerEndsAtTheLimit()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    RawServer server(dripping(head, piece, 0));
    Transport http(server.endpoint(), testCredential());
    const qint64 before = ownMemoryKib("VmRSS");
    const auto sent = sendOn(http, getRequest(10s), this);
    QTRY_COMPARE_WITH_TIMEOUT(sent->calls, 1, 12000);
    QVERIFY(sent->failedWith(ErrorKind::Protocol));
    QVERIFY(sent->result->error().text.contains(u"too large"_s));
    QCOMPARE(sent->exchange.httpStatus, 0);
    // The server of this test is in the same process, so its own buffers are in the figure too.
    QVERIFY2(ownMemoryKib("VmRSS") - before < 32 * 1024,
             QByteArray::number(ownMemoryKib("VmRSS") - before).constData());
}

void TestTransportLimits::noMoreThanTheLimitIsTakenIn_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("GET") << Method::Get;
    QTest::newRow("POST") << Method::Post;
}

/// Qt reads on a thread of its own: what counts is what that thread takes in before and after the limit is met.
void TestTransportLimits::noMoreThanTheLimitIsTakenIn()
{
    QFETCH(Method, method);
    const EndlessServer server;
    Transport http(*Endpoint::parse(u"http://127.0.0.1:%1"_s.arg(server.port())), testCredential());
    const auto sent = sendOn(http, method == Method::Post ? postRequest() : getRequest(), this);
    QTRY_COMPARE_WITH_TIMEOUT(sent->calls, 1, 12000);
    QVERIFY(sent->failedWith(ErrorKind::Protocol));
    QTRY_VERIFY_WITH_TIMEOUT(server.isFinished(), 12000);
    // 1 MB is the limit; the rest is what the system keeps for both ends of a connection.
    QVERIFY2(server.handedOut() < 24 << 20, QByteArray::number(server.handedOut()).constData());
}

void TestTransportLimits::cutAnswersAreNoAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("half a body") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"vif\""_ba;
    QTest::newRow("half an error body") << "HTTP/1.1 404 X\r\nContent-Length: 100\r\n\r\n{\"err"_ba;
    QTest::newRow("half a server error's body") << "HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\n{\"err"_ba;
    QTest::newRow("no last chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"_ba;
    QTest::newRow("headers without an end") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n"_ba;
    QTest::newRow("rubbish") << "\x16\x03\x01\x02\x00rubbish"_ba;
}

void TestTransportLimits::cutAnswersAreNoAnswers()
{
    QFETCH(QByteArray, bytes);
    RawServer server(sending(bytes, true));
    Transport http(server.endpoint(), testCredential());
    for (const Request &request : {getRequest(2s), postRequest(2s)}) {
        const auto sent = sendOn(http, request, this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(!*sent->result, "taken for a complete answer");
        const ErrorKind kind = sent->result->error().kind;
        QVERIFY2(kind == ErrorKind::Network || kind == ErrorKind::Protocol, qPrintable(sent->result->error().text));
        QCOMPARE(sent->exchange.httpStatus, 0);
        QCOMPARE(sent->exchange.bodyBytesSent, request.body.size());
    }
    QCOMPARE(server.count("POST"_ba), 1);
}

/// gzip of {"key":"result","v":1}
static QByteArray gzipped()
{
    return QByteArray::fromBase64("H4sIAAAAAAACA6tWyk6tVLJSKkotLs0pUdJRKlOyMqwFAJ2IKvAWAAAA");
}

void TestTransportLimits::packedAnswers()
{
    RawServer whole(answering(200, gzipped(), "Content-Encoding: gzip\r\n"_ba));
    Transport toWhole(whole.endpoint(), testCredential());
    const auto unpacked = sendOn(toWhole, getRequest(2s), this);
    QTRY_COMPARE(unpacked->calls, 1);
    QVERIFY(unpacked->result->has_value());
    QCOMPARE((*unpacked->result)->body, R"({"key":"result","v":1})"_ba);

    RawServer half(answering(200, gzipped().first(24), "Content-Encoding: gzip\r\n"_ba));
    Transport toHalf(half.endpoint(), testCredential());
    const auto cut = sendOn(toHalf, getRequest(2s), this);
    QTRY_COMPARE(cut->calls, 1);
    // Whatever Qt makes of it, it is not the document.
    QVERIFY(!*cut->result || (*cut->result)->body != (*unpacked->result)->body);

    RawServer rubbish(answering(200, "this is no gzip at all"_ba, "Content-Encoding: gzip\r\n"_ba));
    Transport toRubbish(rubbish.endpoint(), testCredential());
    const auto sent = sendOn(toRubbish, getRequest(2s), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY2(sent->failedWith(ErrorKind::Protocol), "rubbish was taken for an answer");
}

void TestTransportLimits::anAnswerThatUnpacksToTooMuchEndsAtOnce_data()
{
    QTest::addColumn<Method>("method");
    QTest::newRow("GET") << Method::Get;
    QTest::newRow("POST") << Method::Post;
}

/// Qt tells of the error, and of no end after it while we do not read on.
void TestTransportLimits::anAnswerThatUnpacksToTooMuchEndsAtOnce()
{
    QFETCH(Method, method);
    // Packed badly, so that it is longer than what Qt reads ahead; without Qt's own four bytes.
    const QByteArray packed = qCompress(QByteArray(128 << 20, ' '), 1).mid(4);
    RawServer server(answering(200, packed, "Content-Encoding: deflate\r\n"_ba));
    Transport http(server.endpoint(), testCredential());
    const auto sent = sendOn(http, method == Method::Post ? postRequest(30s) : getRequest(30s), this);
    QTRY_COMPARE_WITH_TIMEOUT(sent->calls, 1, 8000);
    QVERIFY(sent->failedWith(ErrorKind::Protocol));
}

void TestTransportLimits::answersWithoutABody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204;
    QTest::newRow("205") << "HTTP/1.1 205 Reset\r\nContent-Length: 0\r\n\r\n"_ba << 205;
    QTest::newRow("200, empty") << "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba << 200;
    QTest::newRow("100 before it") << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba
                                   << 200;
}

void TestTransportLimits::answersWithoutABody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawServer server(sending(bytes, false));
    Transport http(server.endpoint(), testCredential());
    Request remove = getRequest(3s);
    remove.method = Method::Delete;
    for (const Request &request : {remove, postRequest(3s)}) {
        const auto sent = sendOn(http, request, this);
        QTRY_COMPARE(sent->calls, 1);
        QVERIFY2(sent->result->has_value(), qPrintable(*sent->result ? QString() : sent->result->error().text));
        QCOMPARE((*sent->result)->status, status);
        QVERIFY((*sent->result)->body.isEmpty());
    }
    QCOMPARE(server.requests().constFirst().method, "DELETE"_ba);
}

void TestTransportLimits::headersOfAnAnswerAreMadeSafe()
{
    RawServer server(answering(200, "{}"_ba,
                               "X-Request-Id: \x1b[31mred\r\nX-IAM-Trace-Id: trace-1\r\nRetry-After: "_ba +
                                   QByteArray(5000, '9') + "\r\n"_ba));
    Transport http(server.endpoint(), testCredential());
    const auto sent = sendOn(http, getRequest(), this);
    QTRY_COMPARE(sent->calls, 1);
    QCOMPARE((*sent->result)->requestId, "trace-1"_ba);
    QCOMPARE((*sent->result)->retryAfter.size(), 128);
}

void TestTransportLimits::aSecondAnswerInTheSamePacketIsDropped()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &request) {
        const QByteArray path = request.target.endsWith("second") ? R"({"n":2})"_ba : R"({"n":1})"_ba;
        socket.write(httpAnswer(200, path) + httpAnswer(200, R"({"smuggled":true})"_ba));
    });
    Transport http(server.endpoint(), testCredential());
    const auto first = sendOn(http, getRequest(), this);
    QTRY_COMPARE(first->calls, 1);
    QCOMPARE((*first->result)->body, R"({"n":1})"_ba);
    Request request = getRequest();
    request.path = "/second"_ba;
    const auto second = sendOn(http, request, this);
    QTRY_COMPARE(second->calls, 1);
    QVERIFY2(!*second->result || (*second->result)->body == R"({"n":2})"_ba,
             "an answer to nobody's question was taken");
}

void TestTransportLimits::whatFollowsAnInterimAnswerIsNotTheNextOne_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::newRow("102") << "HTTP/1.1 102 Processing\r\n\r\n"_ba;
    QTest::newRow("103") << "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"_ba;
    QTest::newRow("199") << "HTTP/1.1 199 What\r\n\r\n"_ba;
}

/// Qt takes each of them but 100 for the whole answer, and the next request on the connection gets the true one.
void TestTransportLimits::whatFollowsAnInterimAnswerIsNotTheNextOne()
{
    QFETCH(QByteArray, interim);
    QPointer<QTcpSocket> first;
    RawServer server([&](QTcpSocket &socket, const RawRequest &request) {
        if (request.method == "POST") {
            first = &socket;
            socket.write(interim);
            return;
        }
        if (first)
            first->write(httpAnswer(200, R"({"n":1})"_ba));
        socket.write(httpAnswer(200, R"({"n":2})"_ba));
    });
    Transport http(server.endpoint(), testCredential());
    const auto create = sendOn(http, postRequest(3s), this);
    QTRY_COMPARE(create->calls, 1);
    QVERIFY(!*create->result || (*create->result)->status < 200);
    const auto list = sendOn(http, getRequest(3s), this);
    QTRY_COMPARE(list->calls, 1);
    QVERIFY(list->result->has_value());
    QCOMPARE((*list->result)->body, R"({"n":2})"_ba);
}

QTEST_GUILESS_MAIN(TestTransportLimits)
#include "tst_transport_limits.moc"
