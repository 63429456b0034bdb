// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requests.h"
#include "tests/support/raw_server.h"
#include "tests/support/sent_call.h"

#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTest>

using namespace peerlight;
using namespace peerlight::api;
using namespace peerlight::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "CANARYexampleSecretKey000000000000000000"_ba;
const QByteArray kProject = "0123456789abcdef0123456789abcdef"_ba;

auth::Credential keys(const QByteArray &securityToken = {})
{
    return *auth::Credential::fromKeys(u"EXAMPLEAK", auth::Secret(kSecret), auth::Secret(securityToken));
}

/// The signature of what arrived, from its bytes and with Qt's own keyed hash: none of our code.
QByteArray signatureOf(const RawRequest &request)
{
    const QByteArray names = request.header("Authorization").split('=').at(2).split(',').front();
    QByteArrayList target = request.target.split('?');
    QByteArrayList query = target.size() > 1 ? target.at(1).split('&') : QByteArrayList();
    std::sort(query.begin(), query.end()); // enough for names of which none begins another one
    QByteArray canonical = request.method + '\n' + target.front() + "/\n" + query.join('&') + '\n';
    for (const QByteArray &name : names.split(';'))
        canonical += name + ':' + request.header(name) + '\n';
    const auto sha256 = QCryptographicHash::Sha256;
    canonical += '\n' + names + '\n' + QCryptographicHash::hash(request.body, sha256).toHex();
    const QByteArray text =
        "SDK-HMAC-SHA256\n" + request.header("X-Sdk-Date") + '\n' + QCryptographicHash::hash(canonical, sha256).toHex();
    return QMessageAuthenticationCode::hash(text, kSecret, sha256).toHex();
}

Request requestOf(Method method, const QByteArray &path, const QList<std::pair<QByteArray, QByteArray>> &query = {})
{
    Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    request.projectId = kProject;
    if (method == Method::Post)
        request.body = R"({"name":"x y"})";
    return request;
}

} // namespace

Q_DECLARE_METATYPE(Request)

/// What leaves with an access key: a signature of exactly the bytes on the wire, and nothing of the secret.
class TestTransportKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsWhatIsSent_data();
    void signsWhatIsSent();
    void aSecurityTokenIsSentAndSigned();
    void theSecretNeverLeaves();
    void aRefusedSignatureIsSentOnce_data();
    void aRefusedSignatureIsSentOnce();
    void fromTokenToKeysAndBack();
};

void TestTransportKeys::signsWhatIsSent_data()
{
    QTest::addColumn<Request>("request");
    const QByteArray path = "/v3/" + kProject + "/dcaas/vif-peer-detections";
    QTest::newRow("GET") << requestOf(Method::Get, path);
    QTest::newRow("POST") << requestOf(Method::Post, path);
    QTest::newRow("DELETE") << requestOf(Method::Delete, path + "/id");
    QTest::newRow("page") << requestOf(Method::Get, path, {{"limit", "2000"}, {"marker", "id"}});
    QTest::newRow("not in order") << requestOf(Method::Get, path, {{"status", "b"}, {"marker", "x"}, {"status", "a"}});
    QTest::newRow("everything in a query")
        << requestOf(Method::Get, path, {{"marker", u"~ +&=/?#%20%2F;:,!*'()\"<>[]{}|\\^`@$ä一😀"_s.toUtf8()}});
    QTest::newRow("empty value") << requestOf(Method::Get, path, {{"marker", ""}});
    QTest::newRow("encoded path") << requestOf(Method::Get,
                                               "/v3/" + u"a b~+&=;:@$,!*'()一"_s.toUtf8().toPercentEncoding());
}

void TestTransportKeys::signsWhatIsSent()
{
    QFETCH(Request, request);
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), keys());
    const auto sent = sendOn(http, request, this);
    QTRY_COMPARE(sent->calls, 1);
    const RawRequest came = server.requests().front();
    QCOMPARE(came.target, requestTarget(request));
    QCOMPARE(came.header("Host"), hostHeader(server.endpoint()));
    QCOMPARE(came.header("X-Project-Id"), kProject);
    QVERIFY(came.header("X-Auth-Token").isNull());
    QVERIFY(came.header("Authorization")
                .startsWith("SDK-HMAC-SHA256 Access=EXAMPLEAK, SignedHeaders=host;x-project-id;x-sdk-date, "));
    QVERIFY2(came.header("Authorization").endsWith("Signature=" + signatureOf(came)), came.head.constData());
    const QDateTime signedAt =
        QDateTime::fromString(QString::fromLatin1(came.header("X-Sdk-Date")), u"yyyyMMdd'T'HHmmss'Z'"_s);
    QVERIFY(qAbs(QDateTime(signedAt.date(), signedAt.time(), Qt::UTC).secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestTransportKeys::aSecurityTokenIsSentAndSigned()
{
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), keys("sts-token/with+chars=="));
    const auto sent = sendOn(http, requestOf(Method::Get, "/v3/x"), this);
    QTRY_COMPARE(sent->calls, 1);
    const RawRequest came = server.requests().front();
    QCOMPARE(came.header("X-Security-Token"), "sts-token/with+chars=="_ba);
    QVERIFY(came.header("Authorization").contains(";x-security-token, "));
    QVERIFY(came.header("Authorization").endsWith(signatureOf(came)));
}

void TestTransportKeys::theSecretNeverLeaves()
{
    RawServer server(answering(401, R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"})"_ba));
    Transport http(server.endpoint(), keys());
    for (const Method method : {Method::Get, Method::Post, Method::Delete}) {
        const auto sent = sendOn(http, requestOf(method, "/v3/x"), this);
        QTRY_COMPARE(sent->calls, 1);
    }
    for (const QByteArray &form :
         {kSecret, kSecret.toBase64(), kSecret.toHex(), kSecret.toPercentEncoding(), "CANARY"_ba})
        QVERIFY(!server.received().contains(form));
}

void TestTransportKeys::aRefusedSignatureIsSentOnce_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("plain") << QByteArray();
    QTest::newRow("basic") << "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba;
}

/// Five failures in a row lock the key for five minutes.
void TestTransportKeys::aRefusedSignatureIsSentOnce()
{
    QFETCH(QByteArray, challenge);
    RawServer server(
        answering(401, R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"})"_ba, challenge));
    QSignalSpy came(&server, &RawServer::requestCame);
    Transport http(server.endpoint(), keys());
    const auto sent = sendOn(http, requestOf(Method::Post, "/v3/x"), this);
    QTRY_COMPARE(sent->calls, 1);
    QVERIFY(sent->result->has_value());
    QCOMPARE((*sent->result)->status, 401);
    QCOMPARE((*sent->result)->proof, Proof::AccessKey);
    came.clear();
    QVERIFY(!came.wait(150));
    QCOMPARE(server.requests().size(), 1);
}

void TestTransportKeys::fromTokenToKeysAndBack()
{
    RawServer server(answering(200, "{}"_ba));
    Transport http(server.endpoint(), testCredential());
    const auto send = [&](const auth::Credential &credential) {
        http.setCredential(credential);
        const auto sent = sendOn(http, requestOf(Method::Get, "/v3/x"), this);
        [&] { QTRY_COMPARE(sent->calls, 1); }();
        return server.requests().back();
    };
    const RawRequest signedOne = send(keys());
    QVERIFY(signedOne.header("X-Auth-Token").isNull());
    QVERIFY(!signedOne.header("Authorization").isNull());
    const RawRequest withToken = send(testCredential());
    QVERIFY(!withToken.header("X-Auth-Token").isNull());
    QVERIFY(withToken.header("Authorization").isNull());
    QVERIFY(withToken.header("X-Sdk-Date").isNull());
}

QTEST_GUILESS_MAIN(TestTransportKeys)
#include "tst_transport_keys.moc"
