// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/plain_text.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cut_data();
    void cut();
    void detail_data();
    void detail();
    void runs_data();
    void runs();
    void whatIsFarInIsNotRead();
    void excerptOfBytes();
};

void TestPlainText::cut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("result");
    QTest::newRow("short") << u"abc"_s << 5 << u"abc"_s;
    QTest::newRow("exact") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("long") << u"abcd"_s << 3 << u"abc"_s;
    QTest::newRow("nothing left") << u"abcd"_s << 0 << u""_s;
    QTest::newRow("never half a pair") << u"a\U0001F600"_s << 2 << u"a"_s;
    QTest::newRow("a whole pair") << u"a\U0001F600"_s << 3 << u"a\U0001F600"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) + u"x"_s << 9 << u"\ufffdx"_s;
    QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << 9 << u"\ufffd"_s;
    QTest::newRow("high surrogate at the end") << u"x"_s + QChar(0xd83d) << 9 << u"x\ufffd"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(QChar::Null) + u"b"_s << 9 << u"a\ufffdb"_s;
}

void TestPlainText::cut()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, result);
    QCOMPARE(cutText(text, most), result);
}

void TestPlainText::detail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const QString uuid = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;
    QTest::newRow("plain") << u"Not found."_s << u"Not found."_s;
    QTest::newRow("one line") << u"  a\r\n\t b  "_s << u"a b"_s;
    QTest::newRow("an id stays") << u"peer "_s + uuid + u" unknown"_s << u"peer "_s + uuid + u" unknown"_s;
    QTest::newRow("37 characters go") << u"token "_s + QString(37, u'A') + u" bad"_s << u"token [\u2026] bad"_s;
    // Whatever a token may be made of does not split it.
    for (const QChar c : QStringView(u"azAZ09+/=_-.%~\\"))
        QTest::addRow("a run around U+%04X goes", c.unicode())
            << QString(18, u'A') + c + QString(18, u'B') << u"[\u2026]"_s;
    for (const QChar c : QStringView(u"`{@[:,;!\"'()"))
        QTest::addRow("two runs around U+%04X stay", c.unicode())
            << QString(18, u'A') + c + QString(18, u'B') << QString(18, u'A') + c + QString(18, u'B');
    QTest::newRow("far inside of a long text") << QString(16383, u' ') + u"a"_s << u"a"_s;
    QTest::newRow("what is farther is not looked at") << QString(16383, u' ') + u"ab"_s << u"a"_s;
    QTest::newRow("base64 goes") << u"t="_s + QString(20, u'A') + u"+/"_s + QString(20, u'B') + u"=="_s
                                 << u"[\u2026]"_s;
    QTest::newRow("escaped slashes do not split it")
        << QString(30, u'A') + u"\\/"_s + QString(30, u'B') << u"[\u2026]"_s;
    QTest::newRow("36 characters stay") << QString(36, u'A') << QString(36, u'A');
    QTest::newRow("control characters are spaces")
        << u"a\u0001b\u001fc\u007fd\u0080e\u009ff\u00a0g"_s << u"a b c d e f g"_s;
    QTest::newRow("200 characters stay") << u"a,"_s.repeated(100) << u"a,"_s.repeated(100);
    QTest::newRow("201 characters are cut") << u"a,"_s.repeated(100) + u"b"_s << u"a,"_s.repeated(100);
    QTest::newRow("half a pair is not kept at the end")
        << QString(199, QChar(0x8bf7)) + u"\U0001F600"_s << QString(199, QChar(0x8bf7));
    QTest::newRow("a whole pair at the end")
        << QString(198, QChar(0x8bf7)) + u"\U0001F600!"_s << QString(198, QChar(0x8bf7)) + u"\U0001F600"_s;
    QTest::newRow("Chinese text is not a run") << QString(150, QChar(0x8bf7)) << QString(150, QChar(0x8bf7));
}

void TestPlainText::detail()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(detailText(text), result);
}

void TestPlainText::runs_data()
{
    QTest::addColumn<QChar>("character");
    QTest::addColumn<bool>("joins");
    for (const QChar c : u"azAZ09+/=_-.%~\\"_s)
        QTest::addRow("U+%04X joins", unsigned(c.unicode())) << c << true;
    for (const QChar c : u"`{@[:,!;?\"'()<>&#"_s)
        QTest::addRow("U+%04X parts", unsigned(c.unicode())) << c << false;
}

/// A token is one run, however it is written; words beside each other are none.
void TestPlainText::runs()
{
    QFETCH(QChar, character);
    QFETCH(bool, joins);
    const QString text = QString(20, u'A') + character + QString(20, u'B');
    QCOMPARE(detailText(text), joins ? u"[\u2026]"_s : text);
}

void TestPlainText::whatIsFarInIsNotRead()
{
    constexpr int read = 16384;
    QCOMPARE(detailText(QString(read - 1, u' ') + u"ab"_s), u"a"_s);
    QCOMPARE(detailText(QString(read, u' ') + u"ab"_s), u""_s);
    QCOMPARE(bodyExcerpt(QByteArray(read - 1, ' ') + "ab"), u"a"_s);
    QCOMPARE(bodyExcerpt(QByteArray(read, ' ') + "ab"), u""_s);
}

void TestPlainText::excerptOfBytes()
{
    QCOMPARE(bodyExcerpt(R"({"bgp_md5":"x"})"), u""_s);
    QCOMPARE(bodyExcerpt(R"({"order_id":"x"})"), u""_s);
    QVERIFY(isSecretMember(u"email"_s));
    QVERIFY(isSecretMember(u"order_id"_s));
    QCOMPARE(bodyExcerpt("plain \xc3\xa4"), u"plain \u00e4"_s);
    QCOMPARE(bodyExcerpt(QByteArray("ab ").repeated(100000)).size(), 200);
    QCOMPARE(bodyExcerpt("\xff\xfe"), u"\ufffd\ufffd"_s);
    QCOMPARE(bodyExcerpt(R"({"email":"a@b.example"})"), u""_s);
    QVERIFY(isSecretMember(u"bgp_md5"_s));
    QVERIFY(!isSecretMember(u"name"_s));
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plain_text.moc"
