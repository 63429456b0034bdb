// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/display_width.h"
#include "app/report/result_writer.h"
#include "app/report/text_safety.h"
#include "app/report/text_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

class TestTextSafety : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void terminalSafe_data();
    void terminalSafe();
    void noControlGetsThrough();
    void visibleEscapeHasTheDigitsOfItsPlane();
    void wellFormed_data();
    void wellFormed();
    void csvCell_data();
    void csvCell();
    void csvCellNeverStartsAFormula();
    void markdownText_data();
    void markdownText();
    void displayWidth_data();
    void displayWidth();
    void elided_data();
    void elided();
    void elidedBoundsCombiningMarks();
};

void TestTextSafety::terminalSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"edge-bj-2 (Wu Han) 武汉"_s << u"edge-bj-2 (Wu Han) 武汉"_s;
    QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
    QTest::newRow("OSC 52 writes the clipboard") << u"\x1b]52;c;AAAA\x07"_s << u"\\x1b]52;c;AAAA\\x07"_s;
    QTest::newRow("OSC as one C1 character") << u"\u009d0;title"_s << u"\\x9d0;title"_s;
    QTest::newRow("line breaks and tab") << u"a\r\nb\tc"_s << u"a\\x0d\\x0ab\\x09c"_s;
    QTest::newRow("NUL and DEL") << u"a\0b\x7f"_s << u"a\\x00b\\x7f"_s;
    QTest::newRow("right-to-left override") << u"\u202egnp.exe"_s << u"\\u202egnp.exe"_s;
    QTest::newRow("isolates and marks") << u"\u2066a\u2069\u200f"_s << u"\\u2066a\\u2069\\u200f"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("tag character") << u"a\U000E0041"_s << u"a\\U000e0041"_s;
    QTest::newRow("joiner in an emoji") << u"\U0001F469\u200D\U0001F680"_s << u"\U0001F469\u200D\U0001F680"_s;
    QTest::newRow("non-joiner of Persian") << u"\u0645\u06cc\u200c\u0634"_s << u"\u0645\u06cc\u200c\u0634"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"x"_s << u"\ufffdx"_s;
}

void TestTextSafety::terminalSafe()
{
    QFETCH(QString, text);
    QTEST(report::terminalSafe(text), "expected");
}

void TestTextSafety::noControlGetsThrough()
{
    for (char16_t unit = 0; unit < 0xffff; ++unit) {
        const QString safe = report::terminalSafe(QString(QChar(unit)));
        for (const QChar character : safe) {
            QVERIFY2(character.category() != QChar::Other_Control, qPrintable(QString::number(unit, 16)));
            const QChar::Direction direction = character.direction();
            QVERIFY2(direction != QChar::DirRLO && direction != QChar::DirLRO && direction != QChar::DirRLE &&
                         direction != QChar::DirRLI && direction != QChar::DirFSI,
                     qPrintable(QString::number(unit, 16)));
        }
    }
}

void TestTextSafety::visibleEscapeHasTheDigitsOfItsPlane()
{
    QCOMPARE(report::visibleEscape(0xff), u"\\xff"_s);
    QCOMPARE(report::visibleEscape(0x100), u"\\u0100"_s);
    QCOMPARE(report::visibleEscape(0xffff), u"\\uffff"_s);
    QCOMPARE(report::visibleEscape(0x10000), u"\\U00010000"_s);
}

void TestTextSafety::wellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("pairs stay") << u"a\U0001F680b"_s << u"a\U0001F680b"_s;
    QTest::newRow("first half alone") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("second half alone") << u"a"_s + QChar(0xde80) << u"a\ufffd"_s;
    QTest::newRow("beside a pair") << QString(QChar(0xd800)) + u"\U0001F680"_s << u"\ufffd\U0001F680"_s;
}

void TestTextSafety::wellFormed()
{
    QFETCH(QString, text);
    QTEST(report::wellFormed(text), "expected");
}

void TestTextSafety::csvCell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"edge-bj-2"_s << u"edge-bj-2"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("line break inside") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("NUL") << u"\0=1"_s << u"'\\x00=1"_s;
    QTest::newRow("full-width equals") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("after spaces") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("after a quote") << u"\"=1"_s << u"\"'\"\"=1\""_s;
    QTest::newRow("after an apostrophe, so that one can be taken off again") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("formula with comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
    QTest::newRow("minus inside") << u"bj-2"_s << u"bj-2"_s;
    QTest::newRow("escape sequence") << u"a\x1b[2J"_s << u"a\\x1b[2J"_s;
}

void TestTextSafety::csvCell()
{
    QFETCH(QString, text);
    QTEST(report::csvCell(text), "expected");
}

void TestTextSafety::csvCellNeverStartsAFormula()
{
    const QString alphabet = u"=+-@ \t\r\n\"',a\0＝＋－＠"_s;
    const QString triggers = u"=+-@\t\r\n＝＋－＠"_s;
    for (const QChar first : alphabet) {
        for (const QChar second : alphabet) {
            QString cell = report::csvCell(QString(first) + second);
            if (cell.startsWith(u'"'))
                cell = cell.mid(1).replace("\"\""_L1, "\""_L1);
            QVERIFY2(!triggers.contains(cell.front()), qPrintable(cell));
            const QString bare = cell.trimmed();
            QVERIFY2(bare.isEmpty() || !triggers.contains(bare.front()), qPrintable(cell));
        }
    }
}

void TestTextSafety::markdownText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"edge-bj-2"_s << u"edge-bj-2"_s;
    QTest::newRow("cell border") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("tag") << u"<img src=x>"_s << u"\\<img src=x\\>"_s;
    QTest::newRow("link") << u"[x](https://e.example)"_s << u"\\[x\\]\\(https\\://e.example\\)"_s;
    QTest::newRow("entity") << u"&lt;"_s << u"\\&lt;"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a\\\\x0ab"_s;
    QTest::newRow("code") << u"`x`"_s << u"\\`x\\`"_s;
}

void TestTextSafety::markdownText()
{
    QFETCH(QString, text);
    QTEST(report::markdownText(text), "expected");
}

void TestTextSafety::displayWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << u"edge"_s << 4;
    QTest::newRow("Chinese") << u"北京"_s << 4;
    QTest::newRow("Korean") << u"서울"_s << 4;
    QTest::newRow("Japanese kana") << u"とう"_s << 4;
    QTest::newRow("full-width form") << u"Ａ"_s << 2;
    QTest::newRow("accent as its own character") << u"e\u0301"_s << 1;
    QTest::newRow("emoji") << u"\U0001F680"_s << 2;
    QTest::newRow("CJK extension B") << u"\U00020000"_s << 2;
    QTest::newRow("Cyrillic") << u"Москва"_s << 6;
    QTest::newRow("dash") << u"–"_s << 1;
}

void TestTextSafety::displayWidth()
{
    QFETCH(QString, text);
    QTEST(report::displayWidth(text), "expected");
}

void TestTextSafety::elided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // in five cells
    QTest::newRow("fits") << u"12345"_s << u"12345"_s;
    QTest::newRow("cut") << u"123456"_s << u"1234…"_s;
    QTest::newRow("wide characters are not halved") << u"北京上海"_s << u"北京…"_s;
    QTest::newRow("wide, odd place") << u"a北京上海"_s << u"a北…"_s;
}

void TestTextSafety::elided()
{
    QFETCH(QString, text);
    QTEST(report::elided(text, 5), "expected");
}

void TestTextSafety::elidedBoundsCombiningMarks()
{
    const QString cut = report::elided(u"z"_s + QString(10000, QChar(0x0301)), 10);
    QVERIFY(cut.size() <= 41);
    QVERIFY(report::displayWidth(cut) <= 10);
}

QTEST_GUILESS_MAIN(TestTextSafety)
#include "tst_text_safety.moc"
