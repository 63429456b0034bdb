// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/credential.h"

#include <QTest>

#include <array>

using namespace peerlight::auth;
using namespace Qt::StringLiterals;

/// Tokens as people paste them (reliability.md part E, I12 to I17).
class TestCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
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
    const auto headers = credential->headers();
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

void TestCredential::noneHasNoHeaders()
{
    QVERIFY(!Credential().isValid());
    QVERIFY(Credential().headers().isEmpty());
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
