// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/error_body.h"
#include "app/api/error_codes.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

class TestErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyShapes_data();
    void bodyShapes();
    void kindByCodeThenStatus_data();
    void kindByCodeThenStatus();
    void sentenceByStatus_data();
    void sentenceByStatus();
    void everyTableCodeHasASentence_data();
    void everyTableCodeHasASentence();
    void signInVariants_data();
    void signInVariants();
    void unknownCodesAreShownVerbatim();
    void requestIdOfTheHeaderWins();
    void anEchoedTokenIsLeftOut();
    void policyDenialsLeaveOutTheirOpaquePart();
    void waits_data();
    void waits();
};

static Answer answerOf(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

static QByteArray gatewayBody(const QByteArray &code, const QByteArray &message = "some text"_ba)
{
    return "{\"error_code\":\""_ba + code + "\",\"error_msg\":\""_ba + message + "\"}"_ba;
}

void TestErrors::bodyShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    const QString none;
    QTest::newRow("gateway and Direct Connect")
        << R"({"error_code":"DC.0001","error_msg":"Request parameter error.","request_id":"r"})"_ba << u"DC.0001"_s
        << u"Request parameter error."_s;
    QTest::newRow("Keystone: the code is a number")
        << R"({"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}})"_ba << none
        << u"The username or password is wrong."_s;
    QTest::newRow("code and message") << R"({"code":"X.1","message":"text"})"_ba << u"X.1"_s << u"text"_s;
    QTest::newRow("nested gateway") << R"({"a":1,"error":{"error_code":"X.2","error_msg":"text"}})"_ba << u"X.2"_s
                                    << u"text"_s;
    QTest::newRow("code only") << R"({"error_code":"X.3"})"_ba << u"X.3"_s << none;
    QTest::newRow("message only") << R"({"error_msg":"text"})"_ba << none << u"text"_s;
    QTest::newRow("html") << "<html><body>504\r\n\r\nGateway</body></html>"_ba << none
                          << u"<html><body>504 Gateway</body></html>"_s;
    QTest::newRow("empty") << ""_ba << none << none;
    QTest::newRow("a list") << "[1]"_ba << none << u"[1]"_s;
    QTest::newRow("another object") << R"({"a":1})"_ba << none << u"{\"a\":1}"_s;
    QTest::newRow("a very long code") << gatewayBody(QByteArray(500, 'C')) << u"[\u2026]"_s << u"some text"_s;
    QTest::newRow("a code of many words")
        << gatewayBody("C C "_ba.repeated(100)) << u"C C "_s.repeated(16).trimmed() << u"some text"_s;
    QTest::newRow("a code of 64") << gatewayBody("C/C:"_ba.repeated(16)) << u"C/C:"_s.repeated(16) << u"some text"_s;
    QTest::newRow("a code of 65") << gatewayBody("C/C:"_ba.repeated(16) + "c") << u"C/C:"_s.repeated(16)
                                  << u"some text"_s;
    QTest::newRow("the code of its own members first")
        << R"({"error_code":"X.6","error_msg":"own","error":{"code":"X.7","message":"nested"}})"_ba << u"X.6"_s
        << u"own"_s;
    QTest::newRow("the first of the objects that says something")
        << R"({"a":{"other":1},"b":{"code":"X.8","message":"b"},"c":{"code":"X.9","message":"c"}})"_ba << u"X.8"_s
        << u"b"_s;
    QTest::newRow("markup stays text") << gatewayBody("X.4"_ba, "<b>bold</b>"_ba) << u"X.4"_s << u"<b>bold</b>"_s;
    QTest::newRow("control characters") << gatewayBody("X.5"_ba, "a\\u001b[31m\\nb"_ba) << u"X.5"_s << u"a [31m b"_s;
}

void TestErrors::bodyShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    const Error error = errorFromAnswer(answerOf(400, body));
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.apiCode, code);
    QCOMPARE(error.detail, detail);
    QVERIFY(!error.text.isEmpty());
    QVERIFY(error.text.size() < 400);
}

void TestErrors::kindByCodeThenStatus_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *code, int status, ErrorKind kind) {
        QTest::addRow("%s with %d", *code ? code : "no code", status) << QByteArray(code) << status << kind;
    };
    row("DC.0002", 400, ErrorKind::NotFound);
    row("DC.0002", 404, ErrorKind::NotFound);
    row("DC.0003", 400, ErrorKind::Server);
    row("DC.0003", 500, ErrorKind::Server);
    row("DC.0005", 400, ErrorKind::Server);
    row("DC.0001", 400, ErrorKind::Rejected);
    row("DC.0001", 404, ErrorKind::NotFound);
    row("DC.0013", 400, ErrorKind::Forbidden);
    row("APIGW.0101", 404, ErrorKind::NotFound);
    row("APIG.0101", 404, ErrorKind::NotFound);
    row("APIGW.0201", 400, ErrorKind::Rejected);
    row("APIGW.0201", 413, ErrorKind::Rejected);
    row("APIGW.0201", 502, ErrorKind::Server);
    row("APIGW.0201", 504, ErrorKind::Server);
    row("APIGW.0301", 401, ErrorKind::Credential);
    row("APIG.0301", 401, ErrorKind::Credential);
    row("APIGW.0302", 403, ErrorKind::Forbidden);
    row("APIGW.0303", 401, ErrorKind::Credential);
    row("APIGW.0305", 401, ErrorKind::Credential);
    row("APIGW.0306", 403, ErrorKind::Forbidden);
    row("APIGW.0307", 401, ErrorKind::Credential);
    row("APIGW.0308", 429, ErrorKind::Throttled);
    row("APIGW.0308", 400, ErrorKind::Throttled);
    row("IAM.0003", 403, ErrorKind::Forbidden);
    row("IAM.0064", 401, ErrorKind::Forbidden);
    row("IAM.1107", 400, ErrorKind::Credential);
    row("NEW.9999", 400, ErrorKind::Rejected);
    row("NEW.9999", 401, ErrorKind::Credential);
    row("NEW.9999", 403, ErrorKind::Forbidden);
    row("NEW.9999", 404, ErrorKind::NotFound);
    row("NEW.9999", 409, ErrorKind::Rejected);
    row("NEW.9999", 429, ErrorKind::Throttled);
    row("NEW.9999", 500, ErrorKind::Server);
    row("", 408, ErrorKind::Server);
    row("", 410, ErrorKind::NotFound);
    row("", 413, ErrorKind::Rejected);
    row("", 494, ErrorKind::Rejected);
    row("", 502, ErrorKind::Server);
    row("", 503, ErrorKind::Server);
    row("", 504, ErrorKind::Server);
    row("", 599, ErrorKind::Server);
}

void TestErrors::kindByCodeThenStatus()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    const Error error = errorFromAnswer(answerOf(status, code.isEmpty() ? ""_ba : gatewayBody(code)));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.apiCode, QString::fromLatin1(code));
    QVERIFY(!error.text.isEmpty());
}

void TestErrors::sentenceByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, const QString &says) { QTest::addRow("%d", status) << status << says; };
    row(400, u"refused the request (HTTP 400)"_s);
    row(401, u"use a new token"_s);
    row(402, u"refused the request (HTTP 402)"_s);
    row(403, u"not allowed"_s);
    row(404, u"does not know this resource"_s);
    row(407, u"A proxy asks"_s);
    row(408, u"too long to answer its gateway (HTTP 408)"_s);
    row(410, u"does not know this resource"_s);
    row(413, u"too large for the gateway (HTTP 413)"_s);
    row(414, u"too large for the gateway (HTTP 414)"_s);
    row(429, u"slow down"_s);
    row(431, u"too large for the gateway (HTTP 431)"_s);
    row(494, u"too large for the gateway (HTTP 494)"_s);
    row(499, u"refused the request (HTTP 499)"_s);
    row(500, u"internal error (HTTP 500)"_s);
    row(501, u"internal error (HTTP 501)"_s);
    row(502, u"not available at the moment (HTTP 502)"_s);
    row(503, u"not available at the moment (HTTP 503)"_s);
    row(504, u"too long to answer its gateway (HTTP 504)"_s);
}

void TestErrors::sentenceByStatus()
{
    QFETCH(int, status);
    QFETCH(QString, says);
    const QString text = errorFromAnswer(answerOf(status, ""_ba)).text;
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestErrors::everyTableCodeHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (int i = 0; i <= 13; ++i)
        QTest::addRow("DC.%04d", i) << u"DC.%1"_s.arg(i, 4, 10, QChar(u'0'));
    for (const char *code :
         {"DC.1005",    "DC.1007",    "DC.1012",    "DC.1019",    "DC.1106",    "DC.1111",    "DC.1113",
          "DC.1118",    "DC.1205",    "DC.1210",    "DC.1211",    "DC.1213",    "DC.1214",    "DC.1227",
          "APIGW.0101", "APIGW.0103", "APIGW.0104", "APIGW.0105", "APIGW.0106", "APIGW.0301", "APIGW.0302",
          "APIGW.0303", "APIGW.0304", "APIGW.0305", "APIGW.0306", "APIGW.0307", "APIGW.0308"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

/// Of our own words, not the service's; and it does not repeat the code.
void TestErrors::everyTableCodeHasASentence()
{
    QFETCH(QString, code);
    const Error error = errorFromAnswer(answerOf(400, gatewayBody(code.toLatin1(), "the service's words"_ba)));
    QVERIFY(error.text.endsWith(u'.'));
    QVERIFY(!error.text.contains(code));
    QVERIFY(!error.text.contains(u"the service's words"_s));
    QCOMPARE(error.detail, u"the service's words"_s);
    QVERIFY(meaningOf(code, {}).has_value());
}

void TestErrors::signInVariants_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("says");
    QTest::newRow("decrypt") << "Incorrect IAM authentication information: decrypt token fail"_ba << u"damaged"_s;
    QTest::newRow("none") << "Incorrect IAM authentication information: x-auth-token not found"_ba << u"saw no token"_s;
    QTest::newRow("expired") << "token expires, expires_at: 2026-03-04"_ba << u"has expired"_s;
    QTest::newRow("signature") << "verify aksk signature fail"_ba << u"signature"_s;
    QTest::newRow("locked") << "AK access failed to reach the limit,forbidden."_ba << u"locked"_s;
    QTest::newRow("key") << "Get secretKey failed"_ba << u"unknown or not active"_s;
    QTest::newRow("something else") << "Incorrect IAM authentication information"_ba << u"use a new token"_s;
}

void TestErrors::signInVariants()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, says);
    const Error error = errorFromAnswer(answerOf(401, gatewayBody("APIGW.0301"_ba, message)));
    QCOMPARE(error.kind, ErrorKind::Credential);
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
}

void TestErrors::unknownCodesAreShownVerbatim()
{
    const Error error =
        errorFromAnswer(answerOf(400, gatewayBody("DC.9999"_ba, "A detection is already running: %1 %n"_ba)));
    QCOMPARE(error.kind, ErrorKind::Rejected);
    QVERIFY2(error.text.contains(u"DC.9999"_s), qPrintable(error.text));
    QVERIFY2(error.text.contains(u"A detection is already running: %1 %n"_s), qPrintable(error.text));
}

void TestErrors::requestIdOfTheHeaderWins()
{
    Answer answer = answerOf(400, R"({"error_code":"X","error_msg":"t","request_id":"of-the-body"})"_ba);
    QCOMPARE(errorFromAnswer(answer).requestId, u"of-the-body"_s);
    for (const QByteArray &id : {QByteArray(128, 'r'), QByteArray(129, 'r')}) {
        const Answer withLong = answerOf(400, "{\"request_id\":\""_ba + id + "\"}"_ba);
        QCOMPARE(errorFromAnswer(withLong).requestId, QString(128, u'r'));
    }
    answer.requestId = "of-the-header"_ba;
    QCOMPARE(errorFromAnswer(answer).requestId, u"of-the-header"_s);
}

void TestErrors::anEchoedTokenIsLeftOut()
{
    const QByteArray token = "MIIcCANARY"_ba + QByteArray(3000, 'A') + "+/CANARY=="_ba;
    for (const QByteArray &code : {"APIGW.0301"_ba, "NEW.1"_ba}) {
        const Error error =
            errorFromAnswer(answerOf(401, gatewayBody(code, "decrypt token fail: "_ba + token + " end"_ba)));
        QVERIFY(!error.text.contains(u"CANARY"_s));
        QVERIFY(!error.detail.contains(u"CANARY"_s));
        QVERIFY(error.detail.startsWith(u"decrypt token fail: "_s));
        QVERIFY(error.detail.endsWith(u" end"_s));
    }
    const Error html = errorFromAnswer(answerOf(502, "<p>X-Auth-Token: "_ba + token + "</p>"_ba));
    QVERIFY2(!html.detail.contains(u"CANARY"_s), qPrintable(html.detail));
    const Error chatty = errorFromAnswer(answerOf(400, gatewayBody("NEW.1"_ba, QByteArray("word ").repeated(500))));
    QVERIFY(chatty.detail.size() <= 200);
}

void TestErrors::policyDenialsLeaveOutTheirOpaquePart()
{
    const Error error = errorFromAnswer(
        answerOf(403, R"({"error_code":"IAM.0003","error_msg":"Policy doesn't allow dcaas:vif:list to be performed.",
                 "encoded_authorization_message":"ZXhhbXBsZQ=="})"_ba));
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QCOMPARE(error.detail, u"Policy doesn't allow dcaas:vif:list to be performed."_s);
    QVERIFY(!error.text.contains(u"ZXhh"_s));
}

void TestErrors::waits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("window of the text") << 429 << "limit:200,time:5 minute"_ba
                                        << ""_ba << 300;
    QTest::newRow("header wins") << 429 << "limit:10,time:1 second"_ba
                                 << "7"_ba << 7;
    QTest::newRow("bad header, good text") << 429 << "limit:10,time:1 second"_ba
                                           << "-5"_ba << 1;
    QTest::newRow("neither") << 429 << "slow down"_ba
                             << ""_ba << -1;
    QTest::newRow("header of a 503") << 503 << "x"_ba
                                     << "30"_ba << 30;
    QTest::newRow("text of a 500 is no wait") << 500 << "time:5 minute"_ba
                                              << ""_ba << -1;
    QTest::newRow("date, by the answer's own clock") << 429 << "x"_ba
                                                     << "Wed, 04 Mar 2026 08:00:10 GMT"_ba << 10;
}

void TestErrors::waits()
{
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    Answer answer = answerOf(status, gatewayBody("X.1"_ba, message));
    answer.retryAfter = header;
    answer.date = "Wed, 04 Mar 2026 08:00:00 GMT"_ba;
    const auto wait = errorFromAnswer(answer).retryAfter;
    QCOMPARE(wait ? int(std::chrono::duration_cast<std::chrono::seconds>(*wait).count()) : -1, seconds);
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
