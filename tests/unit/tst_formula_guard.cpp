// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/formula_guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight::inventory;

class TestFormulaGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looks_data();
    void looks();
    void guard_data();
    void guard();
    void guardComesOffAsItWentOn();
};

void TestFormulaGuard::looks_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("formula");
    QTest::newRow("nothing") << QString() << false;
    for (const QChar sign : QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20")) {
        QTest::addRow("U+%04X", sign.unicode()) << QString(sign) + u"1"_s << true;
        QTest::addRow("U+%04X alone", sign.unicode()) << QString(sign) << true;
        QTest::addRow("U+%04X in the middle", sign.unicode()) << u"a"_s + sign << false;
    }
    QTest::newRow("NUL") << QString(QChar(0)) + u"=1"_s << true;
    QTest::newRow("after a space") << u" =1"_s << true;
    QTest::newRow("after a no-break space") << u"\u00a0=1"_s << true;
    QTest::newRow("after a quote") << u"\"=1"_s << true;
    QTest::newRow("after an apostrophe") << u"'=1"_s << true;
    QTest::newRow("after several") << u" ' \"=1"_s << true;
    QTest::newRow("only a space") << u" "_s << false;
    QTest::newRow("only quotes") << u"'\""_s << false;
    QTest::newRow("a word") << u"edge-bj-2"_s << false;
    QTest::newRow("a quoted word") << u"'edge'"_s << false;
    QTest::newRow("an address") << u"10.1.2.2/30"_s << false;
}

void TestFormulaGuard::looks()
{
    QFETCH(QString, cell);
    QTEST(looksLikeFormula(cell), "formula");
}

void TestFormulaGuard::guard_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("without");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a word") << u"edge"_s << u"edge"_s;
    QTest::newRow("a guarded formula") << u"'=1+1"_s << u"=1+1"_s;
    QTest::newRow("a guarded sign") << u"'-"_s << u"-"_s;
    QTest::newRow("guarded twice") << u"''=1"_s << u"'=1"_s;
    QTest::newRow("an apostrophe before a word") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("a formula without a guard") << u"=1"_s << u"=1"_s;
    QTest::newRow("a formula in its second place") << u"x=1"_s << u"x=1"_s;
    QTest::newRow("another quote before it") << u"\"=1"_s << u"\"=1"_s;
}

void TestFormulaGuard::guard()
{
    QFETCH(QString, cell);
    QTEST(withoutFormulaGuard(cell).toString(), "without");
}

void TestFormulaGuard::guardComesOffAsItWentOn()
{
    for (const QString &name : {u"=1"_s, u"'=1"_s, u"''-1"_s, u" @x"_s, u"\t"_s, u"\"+"_s}) {
        QVERIFY(looksLikeFormula(name));
        QCOMPARE(withoutFormulaGuard(QString(u'\'' + name)).toString(), name);
    }
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "tst_formula_guard.moc"
