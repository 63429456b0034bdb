// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace peerlight::auth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kProject = "0123456789abcdef0123456789abcdef"_ba;
const QByteArray kHost = "dcaas.eu-test-1.example.com"_ba;
const QByteArray kBody = R"({"vif_peer_detection":{"vif_peer_id":"11111111-2222-4333-8444-555555555555"}})"_ba;

AccessKey exampleKey(const QByteArray &securityToken = {})
{
    return {"EXAMPLEAK0000000TEST"_ba, Secret("exampleSecretKey0000000000000000000TEST"_ba), Secret(securityToken)};
}

QDateTime exampleTime()
{
    return {QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC};
}

SignedRequest createRequest()
{
    return {"POST"_ba, kHost, "/v3/" + kProject + "/dcaas/vif-peer-detections", {}, kProject, kBody};
}

SignedRequest listRequest()
{
    return {"GET"_ba,
            kHost,
            "/v3/" + kProject + "/dcaas/virtual-interfaces",
            {{"limit", "50"},
             {"status", "ACTIVE"},
             {"status", "DOWN"},
             {"marker", "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"},
             {"sort_key", "name"}},
            kProject,
            {}};
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray valueOf(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[one, value] : headers) {
        if (one == name)
            return value;
    }
    return {};
}

HeaderList pairsOf(const QJsonValue &value)
{
    HeaderList pairs;
    for (const QJsonValue pair : value.toArray())
        pairs.append({pair[0].toString().toUtf8(), pair[1].toString().toUtf8()});
    return pairs;
}

} // namespace

/// "Signing Algorithm" of API Gateway, against vectors that this code did not make.
class TestSigner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsACreate();
    void signsOtherHeadersToo();
    void signsWithASecurityToken();
    void encodesPathAndQuery();
    void signsAsTheVendorsSdk_data();
    void signsAsTheVendorsSdk();
    void signsAsAnotherProgram_data();
    void signsAsAnotherProgram();
    void theDateIsUtc();
    void theSecretIsInNoHeader();
};

void TestSigner::signsACreate()
{
    const HeaderList covered{{"Host", kHost}, {"X-Project-Id", kProject}, {"X-Sdk-Date", "20260102T030405Z"}};
    const QByteArray canonical = canonicalRequest(createRequest(), covered);
    QCOMPARE(canonical, "POST\n/v3/" + kProject + "/dcaas/vif-peer-detections/\n\nhost:" + kHost +
                            "\nx-project-id:" + kProject +
                            "\nx-sdk-date:20260102T030405Z\n\nhost;x-project-id;x-sdk-date\n"
                            "7a97dd22affbbd7849e7e8d32c3976e19a190276055092a22c51b4f1d9835ecf");
    QCOMPARE(hashOf(canonical), "fb0e15e862d67f52b5e8fb0763e2052168b16bfa99a6cf399fd218ca95dd3ba1"_ba);
    const HeaderList headers = signatureHeaders(createRequest(), exampleKey(), exampleTime());
    QCOMPARE(headers.size(), 3);
    QCOMPARE(valueOf(headers, "X-Project-Id"), kProject);
    QCOMPARE(valueOf(headers, "X-Sdk-Date"), "20260102T030405Z"_ba);
    QCOMPARE(valueOf(headers, "Authorization"),
             "SDK-HMAC-SHA256 Access=EXAMPLEAK0000000TEST, SignedHeaders=host;x-project-id;x-sdk-date, "
             "Signature=68c2ca13c25c7807227735e3134f955f698ca91d97c768399674015495a6ba93"_ba);
}

void TestSigner::signsOtherHeadersToo()
{
    const HeaderList covered{{"X-Sdk-Date", "20260102T030405Z"},
                             {"X-Project-Id", kProject},
                             {"Content-Type", " application/json "},
                             {"Host", kHost}};
    QCOMPARE(hashOf(canonicalRequest(createRequest(), covered)),
             "0e0730e783eddd613a5a2043c711a407907f051bc9428ec35c75827414c79df2"_ba);
    QVERIFY(authorizationOf(createRequest(), covered, exampleKey())
                .endsWith("Signature=3b3eb38d0e7ee88a1d76fde63dccc2159fed014b88688a8c0ab4a7522c178ee9"));
}

void TestSigner::signsWithASecurityToken()
{
    const QByteArray securityToken = "sts-token/with+chars=="_ba;
    const HeaderList headers = signatureHeaders(listRequest(), exampleKey(securityToken), exampleTime());
    QCOMPARE(valueOf(headers, "X-Security-Token"), securityToken);
    QCOMPARE(
        valueOf(headers, "Authorization"),
        "SDK-HMAC-SHA256 Access=EXAMPLEAK0000000TEST, SignedHeaders=host;x-project-id;x-sdk-date;x-security-token, "
        "Signature=7bbf33e0dd7ce10400263d25a743ecb7b38dcb6974f59d22f8d7904d11f9749e"_ba);
    HeaderList covered = headers;
    covered.removeLast();
    covered.append({"Host", kHost});
    QCOMPARE(hashOf(canonicalRequest(listRequest(), covered)),
             "99010225db01b76debd0f09bbe78d9934b4bb9d727858ffe1a39a250afd15ab2"_ba);
}

void TestSigner::encodesPathAndQuery()
{
    const QByteArray path = u"/v3/"_s.toUtf8() + kProject + u"/a b/一"_s.toUtf8();
    const SignedRequest request{"GET", kHost, path, {{"name", "x y&z"}, {"Fields", "id"}, {"empty", ""}}, {}, {}};
    QCOMPARE(canonicalPath(path), "/v3/" + kProject + "/a%20b/%E4%B8%80/");
    QCOMPARE(canonicalQuery(request.query), "Fields=id&empty=&name=x%20y%26z"_ba);
    const HeaderList covered{{"Host", kHost}, {"X-Sdk-Date", "20260102T030405Z"}};
    QCOMPARE(hashOf(canonicalRequest(request, covered)),
             "cee7cee143202a55ddc3846a59029b012ad1796ecd3c6d8c88e8f10bb5b165e9"_ba);
    QVERIFY(valueOf(signatureHeaders(request, exampleKey(), exampleTime()), "Authorization")
                .endsWith("Signature=6e43f01a58cb5edef3641b4de81b6c915ae535c244d7026170a44f3ff57cb464"));
}

void TestSigner::signsAsTheVendorsSdk_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    // core/auth/signer/signer_test.go of the vendor's Go SDK
    QTest::newRow("GET") << "GET"_ba
                         << "limit"_ba
                         << "1"_ba << QByteArray()
                         << "5a2ce64c865e0e6046321c6f3d5a77ba8413eeaf355c3166c03d58d02ac79624"_ba;
    QTest::newRow("POST") << "POST"_ba
                          << "key"_ba
                          << "value"_ba
                          << "{\"Name\":\"test\",\"Id\":1}\n"_ba
                          << "cecc2af119b18ab70b4d094c0750f3b42c02f254903179a0fc2cc72fc9db4f59"_ba;
}

void TestSigner::signsAsTheVendorsSdk()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const SignedRequest request{method, {}, "/path", {{name, value}}, {}, body};
    const AccessKey key{"AccessKey", Secret("SecretKey"_ba), {}};
    QCOMPARE(authorizationOf(request, {{"X-Sdk-Date", "20060102T150405Z"}}, key),
             "SDK-HMAC-SHA256 Access=AccessKey, SignedHeaders=x-sdk-date, Signature=" + signature);
}

void TestSigner::signsAsAnotherProgram_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(PEERLIGHT_TEST_DATA "/signature-vectors.json")); // made by signature_vectors.py
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() >= 50);
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("vector %d", int(i)) << vectors.at(i).toObject();
}

void TestSigner::signsAsAnotherProgram()
{
    QFETCH(QJsonObject, vector);
    const auto bytes = [&vector](const char *name) {
        return vector.value(QLatin1StringView(name)).toString().toUtf8();
    };
    const SignedRequest request{bytes("method"), {}, bytes("path"), pairsOf(vector.value("query"_L1)), {},
                                bytes("body")};
    const AccessKey key{bytes("key"), Secret(bytes("secret")), {}};
    QCOMPARE(authorizationOf(request, pairsOf(vector.value("headers"_L1)), key), bytes("authorization"));
}

void TestSigner::theDateIsUtc()
{
    const QDateTime east(QDate(2026, 1, 2), QTime(11, 4, 5), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(signatureHeaders(createRequest(), exampleKey(), east),
             signatureHeaders(createRequest(), exampleKey(), exampleTime()));
}

void TestSigner::theSecretIsInNoHeader()
{
    const QByteArray secret = exampleKey().secret.bytes().toByteArray();
    for (const auto &[name, value] : signatureHeaders(listRequest(), exampleKey("sts"), exampleTime())) {
        QVERIFY(!name.isEmpty());
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding()})
            QVERIFY(!value.contains(form));
    }
}

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
