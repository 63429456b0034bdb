// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/error_body.h"
#include "app/api/refused_proof.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(peerlight::api::ErrorKind)

namespace {

Answer refusal(Proof proof, int status, const QByteArray &code, const QByteArray &message)
{
    Answer answer;
    answer.status = status;
    answer.proof = proof;
    answer.body = R"({"error_code":")" + code + R"(","error_msg":")" + message + R"("})";
    answer.date = "Wed, 04 Mar 2026 08:00:00 GMT"_ba;
    answer.arrivedAtUtc = QDateTime(QDate(2026, 3, 4), QTime(8, 0, 1), Qt::UTC);
    return answer;
}

} // namespace

/// A refusal is told in the words of what was refused, with the next step.
class TestRefusedProof : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void aClockThatIsOff_data();
    void aClockThatIsOff();
    void withoutADateNothingIsSaidOfTheClock();
    void signIns_data();
    void signIns();
    void keystoneBodies();
    void tokensKeepTheirWords();
};

void TestRefusedProof::keys_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, const char *code, const char *message, ErrorKind kind, const QString &says) {
        QTest::addRow("%s %s", code, message) << status << QByteArray(code) << QByteArray(message) << kind << says;
    };
    row(401, "APIGW.0301", "Incorrect IAM authentication information: verify aksk signature fail",
        ErrorKind::Credential, u"check the secret key"_s);
    row(401, "APIGW.0301", "AK access failed to reach the limit,forbidden", ErrorKind::Credential, u"five minutes"_s);
    row(401, "APIGW.0301", "Get secretKey failed", ErrorKind::Credential, u"access key is unknown"_s);
    row(401, "APIGW.0301", "Incorrect IAM authentication information", ErrorKind::Credential, u"access key was"_s);
    row(401, "APIGW.0303", "Incorrect app authentication information", ErrorKind::Credential, u"access key was"_s);
    row(401, "APIGW.0305", "x", ErrorKind::Credential, u"access key was refused"_s);
    row(401, "APIGW.0307", "The token must be updated.", ErrorKind::Credential, u"access key was refused"_s);
    row(401, "NEW.1", "x", ErrorKind::Credential, u"access key was refused"_s);
    row(400, "IAM.1104", "x", ErrorKind::Credential, u"access key is blocked"_s);
    row(400, "IAM.1105", "x", ErrorKind::Credential, u"access key has expired"_s);
    row(400, "IAM.1107", "x", ErrorKind::Credential, u"access key is disabled"_s);
    row(400, "IAM.1108", "x", ErrorKind::Credential, u"temporary key has expired"_s);
    row(403, "IAM.0080", "x", ErrorKind::Forbidden, u"user of this access key is disabled"_s);
    row(403, "APIGW.0302", "x", ErrorKind::Forbidden, u"administrator"_s);
    row(429, "APIGW.0308", "x", ErrorKind::Throttled, u"slow down"_s);
}

void TestRefusedProof::keys()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    const Error error = errorFromAnswer(refusal(Proof::AccessKey, status, code, message));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(says), qPrintable(error.text));
    QVERIFY2(!error.text.contains(u"token"_s), qPrintable(error.text));
}

void TestRefusedProof::aClockThatIsOff_data()
{
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("says"); // empty: nothing of the clock
    const QByteArray signature = "verify aksk signature fail"_ba;
    QTest::newRow("20 minutes ahead") << 1200 << "APIGW.0301"_ba << signature << u"20 minutes ahead"_s;
    QTest::newRow("20 minutes behind") << -1200 << "APIGW.0303"_ba
                                       << "x"_ba << u"20 minutes behind"_s;
    QTest::newRow("a time zone") << 8 * 3600 << "APIGW.0301"_ba
                                 << "x"_ba << u"480 minutes ahead"_s;
    QTest::newRow("15 minutes") << 900 << "APIGW.0301"_ba << signature << u"15 minutes ahead"_s;
    QTest::newRow("within what is taken") << 800 << "APIGW.0301"_ba << signature << QString();
    QTest::newRow("exact") << 0 << "APIGW.0303"_ba
                           << "x"_ba << QString();
    QTest::newRow("a locked key is told of first") << 1200 << "APIGW.0301"_ba
                                                   << "AK access failed to reach the limit,forbidden"_ba << QString();
    QTest::newRow("an expired key has nothing to do with it") << 1200 << "IAM.1105"_ba
                                                              << "x"_ba << QString();
}

void TestRefusedProof::aClockThatIsOff()
{
    QFETCH(int, secondsAhead);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(QString, says);
    Answer answer = refusal(Proof::AccessKey, 401, code, message);
    answer.arrivedAtUtc = QDateTime(QDate(2026, 3, 4), QTime(8, 0), Qt::UTC).addSecs(secondsAhead);
    QCOMPARE(clockAhead(answer), std::optional(std::chrono::seconds(secondsAhead)));
    const QString text = errorFromAnswer(answer).text;
    if (says.isEmpty())
        QVERIFY2(!text.contains(u"minutes ahead"_s) && !text.contains(u"minutes behind"_s), qPrintable(text));
    else
        QVERIFY2(text.contains(says), qPrintable(text));
}

void TestRefusedProof::withoutADateNothingIsSaidOfTheClock()
{
    for (const QByteArray &date : {""_ba, "yesterday"_ba}) {
        Answer answer = refusal(Proof::AccessKey, 401, "APIGW.0303", "x");
        answer.date = date;
        answer.arrivedAtUtc = answer.arrivedAtUtc.addDays(1);
        QVERIFY(!clockAhead(answer));
        QVERIFY(!errorFromAnswer(answer).text.contains(u"clock"_s));
    }
}

void TestRefusedProof::signIns_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("nextStep");
    const auto row = [](int status, const char *code, const char *message, ErrorKind kind, const QString &says,
                        const QString &nextStep) {
        QTest::addRow("%d %s %s", status, code, message)
            << status << QByteArray(code) << QByteArray(message) << kind << says << nextStep;
    };
    const QString human = u"IAM user with programmatic access"_s;
    row(401, "IAM.0062", "Incorrect password.", ErrorKind::Credential, u"password is wrong"_s, human);
    row(401, "", "The username or password is wrong.", ErrorKind::Credential, u"password is wrong"_s, human);
    row(401, "IAM.0001", "x", ErrorKind::Credential, u"password is wrong"_s, human);
    row(401, "IAM.0061", "x", ErrorKind::Credential, u"locked"_s, u"wait"_s);
    row(400, "IAM.1061", "x", ErrorKind::Credential, u"one-time code is wrong"_s, u"shown now"_s);
    row(403, "IAM.0081", "x", ErrorKind::Forbidden, u"only use the web console"_s, u"administrator"_s);
    row(403, "IAM.0082", "x", ErrorKind::Forbidden, u"user is disabled"_s, u"administrator"_s);
    row(403, "IAM.0083", "x", ErrorKind::Forbidden, u"region is not open"_s, u"another"_s);
    row(403, "", "Forbidden", ErrorKind::Forbidden, u"may not sign in"_s, u"administrator"_s);
    row(400, "IAM.1109", "x", ErrorKind::NotFound, u"project is not one of this user's"_s, u"region"_s);
    row(404, "", "Could not find project: x", ErrorKind::NotFound, u"project is not one"_s, u"region"_s);
    row(401, "", "The project does not exist.", ErrorKind::Credential, u"project is not one"_s, u"region"_s);
    row(400, "IAM.0011", "x", ErrorKind::Rejected, u"could not read the request"_s, u"report"_s);
    row(429, "IAM.0012", "Threshold: 5 times per 10 seconds", ErrorKind::Throttled, u"slow down"_s, u""_s);
    row(500, "IAM.0006", "x", ErrorKind::Server, u"internal error"_s, u"later"_s);
}

void TestRefusedProof::signIns()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, message);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    QFETCH(QString, nextStep);
    const Error error = errorFromAnswer(refusal(Proof::Password, status, code, message));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.text.contains(says) && error.text.contains(nextStep), qPrintable(error.text));
    QVERIFY2(!error.text.contains(u"token"_s), qPrintable(error.text));
}

void TestRefusedProof::keystoneBodies()
{
    Answer answer = refusal(Proof::Password, 401, {}, {});
    answer.body = R"({"error":{"code":401,"message":"The username or password is wrong.","title":"Unauthorized"}})";
    QVERIFY(errorFromAnswer(answer).text.contains(u"user name or the password is wrong"_s));
    answer.status = 404;
    answer.body = "<html>not found</html>";
    QVERIFY(errorFromAnswer(answer).kind == ErrorKind::NotFound);
}

void TestRefusedProof::tokensKeepTheirWords()
{
    Answer answer = refusal(Proof::Token, 401, "APIGW.0301", "Incorrect IAM authentication information");
    answer.arrivedAtUtc = answer.arrivedAtUtc.addDays(1);
    QVERIFY(errorFromAnswer(answer).text.contains(u"use a new token"_s));
}

QTEST_GUILESS_MAIN(TestRefusedProof)
#include "tst_refused_proof.moc"
