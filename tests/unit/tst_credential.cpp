// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/credential.h"

#include <QTest>

#include <array>

using namespace peerlight::auth;
using namespace Qt::StringLiterals;

/// Tokens as people paste them (I12 to I17 in tests/README.md).
class TestCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void acceptsKeys_data();
    void acceptsKeys();
    void refusesKeys_data();
    void refusesKeys();
    void keysSendNoTokenAndNoSecret();
    void noneHasNoHeaders();
    void copiesShareOneSecret();
    void scrubOverwrites();
};

void TestCredential::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("base64") << u"MIIabc+/=="_s << "MIIabc+/=="_ba;
    QTest::newRow("line break of a file") << u"MIIabc\r\n"_s << "MIIabc"_ba;
    QTest::newRow("one character") << u"x"_s << "x"_ba;
    QTest::newRow("longest") << QString(10240, u'a') << QByteArray(10240, 'a');
    QTest::newRow("every printable character but the space")
        << u"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_s << "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_ba;
}

void TestCredential::accepts()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, token);
    const auto credential = Credential::fromToken(text);
    QVERIFY2(credential.has_value(), qPrintable(credential ? QString() : credential.error()));
    QVERIFY(credential->isValid());
    QCOMPARE(credential->kind(), Credential::Kind::Token);
    const auto headers = credential->headersFor({}, {});
    QCOMPARE(headers.size(), 1);
    QCOMPARE(headers.front().first, "X-Auth-Token"_ba);
    QCOMPARE(headers.front().second, token);
}

void TestCredential::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const QString canary = u"CANARY"_s;
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("only white space") << u" \n"_s << u"empty"_s;
    QTest::newRow("header injection") << canary + u"\r\nX-Injected: yes"_s << u"line break"_s;
    QTest::newRow("space inside") << canary + u" x"_s << u"space"_s;
    QTest::newRow("tab inside") << canary + u"\tx"_s << u"space"_s;
    QTest::newRow("NUL inside") << canary + QChar(QChar::Null) + u"x"_s << u"character"_s;
    QTest::newRow("not ASCII") << canary + u"\u00e4"_s << u"character"_s;
    QTest::newRow("emoji") << canary + u"\U0001F600"_s << u"character"_s;
    QTest::newRow("delete character") << canary + u"\u007f"_s + u"x"_s << u"character"_s;
    QTest::newRow("10,241 characters") << canary + QString(10241 - canary.size(), u'a') << u"too long"_s;
    QTest::newRow("with its header name") << u"X-Auth-Token: "_s + canary << u"only the token"_s;
    QTest::newRow("with its header name, no space") << u"x-auth-token:"_s + canary << u"only the token"_s;
    QTest::newRow("with Bearer") << u"Bearer "_s + canary << u"only the token"_s;
    QTest::newRow("Authorization header") << u"Authorization: "_s + canary << u"only the token"_s;
    QTest::newRow("answer header") << u"X-Subject-Token: "_s + canary << u"only the token"_s;
}

void TestCredential::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto credential = Credential::fromToken(text);
    QVERIFY(!credential);
    QVERIFY2(credential.error().contains(says), qPrintable(credential.error()));
    QVERIFY2(!credential.error().contains(u"CANARY"_s), "the sentence repeats the token");
}

void TestCredential::acceptsKeys_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<bool>("sameAsPlain");
    const QByteArray plain(40, 's');
    QTest::newRow("plain") << u"EXAMPLEAK"_s << plain << QByteArray() << true;
    QTest::newRow("white space of a file") << u" EXAMPLEAK\n"_s << plain + "\r\n"
                                           << "\n"_ba << true;
    QTest::newRow("shortest") << u"A"_s << "s"_ba << QByteArray() << false;
    QTest::newRow("longest") << QString(128, u'A') << QByteArray(128, 's') << QByteArray(10240, 't') << false;
    QTest::newRow("39 characters") << u"EXAMPLEAK"_s << QByteArray(39, 's') << QByteArray() << false;
    QTest::newRow("41 characters") << u"EXAMPLEAK"_s << QByteArray(41, 's') << QByteArray() << false;
    QTest::newRow("every printable character") << u"aZ09-_"_s << "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"_ba
                                               << "a/+=="_ba << false;
}

void TestCredential::acceptsKeys()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, session);
    QFETCH(bool, sameAsPlain);
    const auto credential = Credential::fromKeys(id, Secret(secret), Secret(session));
    QVERIFY2(credential.has_value(), qPrintable(credential ? QString() : credential.error()));
    QCOMPARE(credential->kind(), Credential::Kind::Keys);
    QVERIFY(credential->isValid());
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    const auto plain = Credential::fromKeys(u"EXAMPLEAK", Secret(QByteArray(40, 's')));
    QCOMPARE(credential->headersFor({}, now) == plain->headersFor({}, now), sameAsPlain);
}

void TestCredential::refusesKeys_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<QString>("says");
    const QString id = u"EXAMPLEAK"_s;
    const QByteArray secret = "CANARYSECRET"_ba;
    QTest::newRow("no id") << u" "_s << secret << QByteArray() << u"ID is empty"_s;
    QTest::newRow("space in the id") << u"CANARY X"_s << secret << QByteArray() << u"access key ID"_s;
    QTest::newRow("comma in the id") << u"CANARY,X"_s << secret << QByteArray() << u"access key ID"_s;
    QTest::newRow("line break in the id") << u"CANARY\r\nX: y"_s << secret << QByteArray() << u"access key ID"_s;
    QTest::newRow("letters of another script") << u"CANARY\u0410"_s << secret << QByteArray() << u"access key ID"_s;
    QTest::newRow("long id") << QString(129, u'A') << secret << QByteArray() << u"access key ID"_s;
    QTest::newRow("no secret") << id << QByteArray() << QByteArray() << u"secret access key is empty"_s;
    QTest::newRow("blank secret") << id << " \n"_ba << QByteArray() << u"secret access key is empty"_s;
    QTest::newRow("space in the secret") << id << "CANARY X"_ba << QByteArray() << u"line break"_s;
    QTest::newRow("NUL in the secret") << id << QByteArray("CANARY\0X", 8) << QByteArray() << u"line break"_s;
    QTest::newRow("UTF-8 in the secret") << id << "CANARY\xc3\xa4"_ba << QByteArray() << u"line break"_s;
    QTest::newRow("long secret") << id << "CANARY" + QByteArray(123, 's') << QByteArray() << u"too long"_s;
    QTest::newRow("line break in the security token") << id << secret << "CANARY\r\nX: y"_ba << u"security token"_s;
    QTest::newRow("long security token") << id << secret << QByteArray(10241, 't') << u"security token"_s;
}

void TestCredential::refusesKeys()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, session);
    QFETCH(QString, says);
    const auto credential = Credential::fromKeys(id, Secret(secret), Secret(session));
    QVERIFY(!credential);
    QVERIFY2(credential.error().contains(says), qPrintable(credential.error()));
    QVERIFY2(!credential.error().contains(u"CANARY"_s), "the sentence repeats a secret");
}

void TestCredential::keysSendNoTokenAndNoSecret()
{
    const auto credential = Credential::fromKeys(u"EXAMPLEAK", Secret("CANARYSECRET"_ba), Secret("session"_ba));
    const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    QByteArrayList names;
    for (const auto &[name, value] : credential->headersFor({"GET", "host", "/v3", {}, "project", {}}, now)) {
        names += name;
        QVERIFY(!value.contains("CANARY"));
    }
    QCOMPARE(names, (QByteArrayList{"X-Project-Id", "X-Sdk-Date", "X-Security-Token", "Authorization"}));
}

void TestCredential::noneHasNoHeaders()
{
    QVERIFY(!Credential().isValid());
    QCOMPARE(Credential().kind(), Credential::Kind::None);
    QVERIFY(Credential().headersFor({}, {}).isEmpty());
}

void TestCredential::copiesShareOneSecret()
{
    Secret copy;
    {
        const Secret secret(QByteArrayView("abc"));
        copy = secret;
        QCOMPARE(static_cast<const void *>(copy.bytes().data()), static_cast<const void *>(secret.bytes().data()));
    }
    QCOMPARE(copy.bytes().toByteArray(), "abc"_ba);
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView("")).isEmpty());
}

void TestCredential::scrubOverwrites()
{
    std::array<char, 5> bytes{'C', 'A', 'N', 'R', 'Y'};
    scrub(bytes.data(), bytes.size());
    QCOMPARE(bytes, (std::array<char, 5>{}));
}

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
