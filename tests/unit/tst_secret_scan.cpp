// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/secret_scan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::report;

namespace {

const QByteArray secret = "Pa55>phrase?~\xC3\xA9"; // its base64 has a + or a /, and a form for addresses of its own

QStringList whatsOf(const QList<SecretHit> &hits)
{
    QStringList whats;
    for (const SecretHit &hit : hits)
        whats += hit.what;
    return whats;
}

/// The bytes at `at` as another letter of the same kind.
QByteArray changedAt(QByteArray text, qsizetype at)
{
    text[at] = text[at] == 'Q' ? 'R' : 'Q';
    return text;
}

} // namespace

class TestSecretScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void looksLikeASecret_data();
    void looksLikeASecret();
    void harmless_data();
    void harmless();
    void eachSuspicionIsToldOnce();
    void knownSecretInEachForm_data();
    void knownSecretInEachForm();
    void anotherValueIsNotTakenForIt_data();
    void anotherValueIsNotTakenForIt();
    void shortSecretsAreNotLookedFor_data();
    void shortSecretsAreNotLookedFor();
    void eachKnownSecretIsLookedFor();
};

void TestSecretScan::lines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("line");
    QTest::newRow("first") << ""_ba << 1;
    QTest::newRow("first, further on") << "a b c "_ba << 1;
    QTest::newRow("second") << "one\n"_ba << 2;
    QTest::newRow("after an empty line") << "one\n\n"_ba << 3;
    QTest::newRow("Windows") << "one\r\ntwo\r\n"_ba << 3;
    QTest::newRow("after letters of several bytes") << "\u5317\u4eac\n\u6b66\u6c49 "_ba << 2;
}

void TestSecretScan::lines()
{
    QFETCH(QByteArray, before);
    QFETCH(int, line);
    const auto suspected = findSecrets(u"a.md"_s, before + "X-Auth-Token: abc\nmore\n");
    QCOMPARE(suspected.size(), 1);
    QCOMPARE(suspected.first().file, u"a.md"_s);
    QCOMPARE(suspected.first().line, line);
    const auto known = findSecrets(u"a.md"_s, before + secret + "\nmore\n", {secret});
    QCOMPARE(known.size(), 1);
    QCOMPARE(known.first().file, u"a.md"_s);
    QCOMPARE(known.first().line, line);
}

void TestSecretScan::looksLikeASecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("what");
    const QString header = u"a header with a credential"_s;
    const QString password = u"a password or a key"_s;
    const QString key = u"an access key or a secret key"_s;
    QTest::newRow("token of the service") << "MII" + QByteArray(40, 'x') << u"a token"_s;
    QTest::newRow("web token") << "eyJhbGciOiJ.eyJzdWIiOi"_ba << u"a token"_s;
    QTest::newRow("authorization") << "\"authorization\": \"x\""_ba << header;
    QTest::newRow("cookie") << "Set-Cookie: a=b"_ba << header;
    QTest::newRow("basic") << "Basic dXNlcjpwYXNzd29yZDE="_ba << header;
    QTest::newRow("signature") << "SDK-HMAC-SHA256 x"_ba << header;
    QTest::newRow("password") << "{\"password\":\"x\"}"_ba << password;
    QTest::newRow("password within JSON in JSON") << R"("{\"password\":\"x\"}")"_ba << password;
    QTest::newRow("secret access key") << "secret_access_key = abcd"_ba << password;
    QTest::newRow("MD5") << "bgp_md5_key=abcd"_ba << password;
    QTest::newRow("private key") << "-----BEGIN RSA PRIVATE KEY-----"_ba << u"a private key"_s;
    QTest::newRow("address") << "http://user:word@proxy"_ba << u"an address with a password"_s;
    QTest::newRow("secret key") << "Fd3Kq8Lm2Np5Rs7Tv9Wx1Yz4Bc6De0Gh3Jk5MnPq"_ba << key;
    QTest::newRow("access key") << "HSTAQ7Z2PLM4XWUV9RNB"_ba << key;
    QTest::newRow("canary") << "canary-12345678"_ba << u"the mark of a test for leaks"_s;
}

void TestSecretScan::looksLikeASecret()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, what);
    QCOMPARE(whatsOf(findSecrets({}, text)), QStringList{what});
}

void TestSecretScan::harmless_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a run") << "edge-bj-2 10.1.2.2/30 unreachable, 100 percent loss\n"_ba;
    QTest::newRow("an id") << "1158951c-a6f1-40a0-af88-632817fd24ac"_ba;
    QTest::newRow("a sum") << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("the word password") << "Ask for the password, then sign in."_ba;
    QTest::newRow("an address") << "https://dcaas.cn-north-4.myhuaweicloud.com/v3"_ba;
    QTest::newRow("a begun token") << "MII" + QByteArray(39, 'x');
    QTest::newRow("capitals without a figure") << "ABCDEFGHIJKLMNOPQRST"_ba;
}

void TestSecretScan::harmless()
{
    QFETCH(QByteArray, text);
    QVERIFY(findSecrets({}, text).isEmpty());
    QVERIFY(findSecrets({}, text, {secret, ""_ba}).isEmpty());
}

void TestSecretScan::eachSuspicionIsToldOnce()
{
    const auto hits = findSecrets(u"a"_s, "http://u:p4ss@proxy\nhttp://u:p4ss@proxy\ncanary-12345678\n"_ba);
    QCOMPARE(whatsOf(hits), QStringList({u"an address with a password"_s, u"the mark of a test for leaks"_s}));
    QCOMPARE(hits[0].line, 1);
    QCOMPARE(hits[1].line, 3);
}

void TestSecretScan::knownSecretInEachForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is") << secret;
    QTest::newRow("reversed") << "\xA9\xC3~?esarhp>55aP"_ba;
    QTest::newRow("hexadecimal") << secret.toHex();
    QTest::newRow("hexadecimal in capitals") << secret.toHex().toUpper();
    QTest::newRow("percent-encoded") << secret.toPercentEncoding();
    for (const int before : {0, 1, 2, 3, 4}) {
        for (const int after : {0, 1, 2}) {
            const QByteArray inside = QByteArray(before, '\xA7') + secret + QByteArray(after, '\xE1');
            QTest::addRow("base64, %d before and %d behind", before, after) << inside.toBase64();
            QTest::addRow("base64 for addresses, %d before and %d behind", before, after)
                << inside.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        }
    }
}

void TestSecretScan::knownSecretInEachForm()
{
    QFETCH(QByteArray, text);
    QCOMPARE(whatsOf(findSecrets({}, "value \"" + text + "\"\n", {secret})),
             QStringList{u"a secret of this session"_s});
    QVERIFY(findSecrets({}, "value \"" + text + "\"\n", {"another value"}).isEmpty());
    QVERIFY(findSecrets({}, "value \"" + text + "\"\n").isEmpty());
}

void TestSecretScan::anotherValueIsNotTakenForIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("first letter") << changedAt(secret, 0);
    QTest::newRow("last letter") << changedAt(secret, secret.size() - 1);
    QTest::newRow("first digit") << changedAt(secret.toHex(), 0);
    // Those letters of base64 that say nothing but bits of the secret.
    QTest::newRow("base64, at its beginning") << changedAt(secret.toBase64(), 0);
    QTest::newRow("base64, one before") << changedAt(("x" + secret).toBase64(), 2);
    QTest::newRow("base64, two before") << changedAt(("xx" + secret).toBase64(), 3);
}

void TestSecretScan::anotherValueIsNotTakenForIt()
{
    QFETCH(QByteArray, text);
    QVERIFY(findSecrets({}, text, {secret}).isEmpty());
}

void TestSecretScan::shortSecretsAreNotLookedFor_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<bool>("found");
    QTest::newRow("none") << ""_ba << false;
    QTest::newRow("5") << "abcde"_ba << false;
    QTest::newRow("6") << "abcdef"_ba << true;
}

void TestSecretScan::shortSecretsAreNotLookedFor()
{
    QFETCH(QByteArray, known);
    QFETCH(bool, found);
    QCOMPARE(!findSecrets({}, "abcdefgh", {known}).isEmpty(), found);
    QCOMPARE(!findSecrets({}, ("_" + known + "_").toBase64(), {known}).isEmpty(), found);
}

void TestSecretScan::eachKnownSecretIsLookedFor()
{
    const auto hits =
        findSecrets(u"a"_s, "one: first-secret\ntwo: second-secret\n", {"short", "second-secret", "first-secret"});
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].line, 2);
    QCOMPARE(hits[1].line, 1);
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secret_scan.moc"
