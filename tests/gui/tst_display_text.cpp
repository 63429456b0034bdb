// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/age_text.h"
#include "ui/common/display_text.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextDocument>

using namespace peerlight::ui;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void longNamesAreCut();
    void stacksOfMarksAreCut();
    void megabyteIsFast();
    void rightToLeftIsIsolated();
    void jsonStaysJson();
    void toolTipShowsMarkup_data();
    void toolTipShowsMarkup();
    void ages_data();
    void ages();
};

void TestDisplayText::text_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"edge-bj-2"_s << u"edge-bj-2"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("chinese") << u"北京-2"_s << u"北京-2"_s;
    QTest::newRow("emoji") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s
                           << u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QTest::newRow("override") << u"a\u202egnp"_s << u"a[U+202E]gnp"_s;
    QTest::newRow("isolate") << u"\u2067x\u2069"_s << u"[U+2067]x[U+2069]"_s;
    QTest::newRow("marks") << u"\u200ex\u200f\u061c"_s << u"[U+200E]x[U+200F][U+061C]"_s;
    QTest::newRow("new line") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("escape") << u"a\u001b[31m"_s << u"a␛[31m"_s;
    QTest::newRow("nul") << QString(QChar(0)) << u"␀"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"[U+007F]"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a[U+2028]b"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << QString(QChar(0xfffd));
    QTest::newRow("format signs") << u"%s %1 %n"_s << u"%s %1 %n"_s;
}

void TestDisplayText::text()
{
    QFETCH(const QString, given);
    QFETCH(const QString, shown);
    QCOMPARE(displayText(given), shown);
}

void TestDisplayText::longNamesAreCut()
{
    const QString exact(256, u'x');
    QCOMPARE(displayText(exact), exact);
    QCOMPARE(displayText(exact + u'y'), exact + u'…');
}

void TestDisplayText::stacksOfMarksAreCut()
{
    const QString zalgo = u'a' + QString(10000, QChar(0x0301));
    const QString shown = displayText(zalgo);
    QVERIFY(shown.startsWith(u"a\u0301"_s));
    QVERIFY(shown.size() < 100);
}

void TestDisplayText::megabyteIsFast()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(displayText(QString(1 << 20, u'名')).size() <= 257);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

void TestDisplayText::rightToLeftIsIsolated()
{
    QCOMPARE(isolatedText(u"edge"_s), u"edge"_s);
    QCOMPARE(isolatedText(u"שלום"_s), u"\u2068שלום\u2069"_s);
    QCOMPARE(isolatedText(u"edge مرحبا"_s), u"\u2068edge مرحبا\u2069"_s);
}

void TestDisplayText::jsonStaysJson()
{
    QCOMPARE(escapedDirectionMarks(u"{\"a\": \"x\"}"_s), u"{\"a\": \"x\"}"_s);
    QCOMPARE(escapedDirectionMarks(u"{\"a\": \"\u202ex\"}"_s), u"{\"a\": \"\\u202ex\"}"_s);
}

void TestDisplayText::toolTipShowsMarkup_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("bold") << u"<b>x</b>"_s;
    QTest::newRow("image") << u"<img src='/etc/passwd'>"_s;
    QTest::newRow("escaped already") << u"&lt;b&gt;"_s;
    QTest::newRow("two lines") << u"one\ntwo"_s;
    QTest::newRow("spaces") << u"a   b"_s;
}

void TestDisplayText::toolTipShowsMarkup()
{
    QFETCH(const QString, given);
    QTextDocument document; // a tooltip is a rich text label
    document.setHtml(toolTipHtml(given));
    QCOMPARE(document.toPlainText(), given);
    QVERIFY(Qt::mightBeRichText(toolTipHtml(given)));
    QVERIFY(toolTipHtml({}).isEmpty());
}

void TestDisplayText::ages_data()
{
    QTest::addColumn<qint64>("elapsedMs");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("clock set back") << qint64(-90000) << u"just now"_s << u"just now"_s;
    QTest::newRow("at once") << qint64(0) << u"just now"_s << u"just now"_s;
    QTest::newRow("seconds in fives") << qint64(14999) << u"10 s ago"_s << u"10 seconds ago"_s;
    QTest::newRow("last second") << qint64(59999) << u"55 s ago"_s << u"55 seconds ago"_s;
    QTest::newRow("one minute") << qint64(60000) << u"1 min ago"_s << u"1 minute ago"_s;
    QTest::newRow("minutes") << qint64(59 * 60000 + 59999) << u"59 min ago"_s << u"59 minutes ago"_s;
    QTest::newRow("one hour") << qint64(3600000) << u"1 h ago"_s << u"1 hour ago"_s;
    QTest::newRow("hours") << qint64(47) * 3600000 << u"47 h ago"_s << u"47 hours ago"_s;
    QTest::newRow("days") << qint64(48) * 3600000 << u"2 d ago"_s << u"2 days ago"_s;
}

void TestDisplayText::ages()
{
    QFETCH(const qint64, elapsedMs);
    QFETCH(const QString, shown);
    QFETCH(const QString, spoken);
    QCOMPARE(ageText(ageOf(elapsedMs)), shown);
    QCOMPARE(spokenAge(ageOf(elapsedMs)), spoken);
}

QTEST_MAIN(TestDisplayText)
#include "tst_display_text.moc"
