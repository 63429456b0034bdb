// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/json_check.h"

#include <QTest>

using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

/// What is JSON, and what only Qt takes for it (I49 to I56 in tests/README.md).
class TestJsonCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void everyPrefixIsRefused();
    void depthCostsNoStack();
    void aHundredThousandNames();
};

void TestJsonCheck::accepted_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"{}", "[]", " [ ] ", "null", "true", "-1", "0", "[0.5e-3,1E2,-0.0]", "\"\"", R"("\u00e9\n\"\\\/")",
          R"({"a":{"a":[{"a":1},{"a":2}]},"b":[]})", R"({"":0,"__proto__":1})", "[9223372036854775807]",
          "[-9223372036854775808]", "[4294967295]", "[1e308]", R"(["\ud800"])", "[[],[],{}]", "\t{\r\n}"})
        QTest::newRow(json) << QByteArray(json);
    QTest::newRow("1024 deep") << QByteArray(1024, '[') + QByteArray(1024, ']');
    QTest::newRow("a name of 64 KB") << "{\"" + QByteArray(65536, 'k') + "\":1}";
}

void TestJsonCheck::accepted()
{
    QFETCH(QByteArray, json);
    const auto checked = checkJson(json);
    QVERIFY2(checked.has_value(), qPrintable(checked ? QString() : checked.error().why));
}

void TestJsonCheck::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &json, int offset, int line = 1) {
        QTest::newRow(name) << json << offset << line;
    };
    row("nothing", "", 0);
    row("a word", "nul", 0);
    row("NaN", "[NaN]", 1);
    row("Infinity", "[-Infinity]", 1);
    row("infinite", "[1e999]", 1);
    row("leading zeros", "[007]", 1);
    row("minus zero", "[-0]", 1);
    row("plus", "[+1]", 1);
    row("a point alone", "[1.]", 3);
    row("2^63", "[9223372036854775808]", 1);
    row("30 digits", "[123456789012345678901234567890]", 1);
    row("two documents", "{}\n{}", 3, 2);
    row("bytes after the end", "[1]x", 3);
    row("comma at the end", "[1,]", 3);
    row("comma at the end of an object", "{\"a\":1,}", 7);
    row("no comma", "[1 2]", 3);
    row("no colon", "{\"a\" 1}", 5);
    row("no name", "{1:2}", 1);
    row("wrong bracket", "[1}", 2);
    row("one name twice", "{\"a\":1,\n\"b\":2,\n\"a\":3}", 15, 3);
    row("one name twice, written in two ways", R"({"bgp":1,"\u0062gp":2})", 9);
    row("one name twice, a slash escaped", R"({"a/b":1,"a\/b":2})", 9);
    row("NUL in a string", QByteArray("[\"a\0b\"]", 7), 3);
    row("line break in a string", "[\"a\nb\"]", 3);
    row("odd escape", R"(["\x"])", 3);
    row("short escape", R"(["\u12"])", 6);
    row("a character below the digits", "[1/2]", 2);
    row("a character above the digits", "[1:2]", 2);
    row("no digit of a code, below", R"(["\u/000"])", 4);
    row("no digit of a code, above", R"(["\u:000"])", 4);
    row("a letter before the digits of a code", R"(["\u`000"])", 4);
    row("a letter after the digits of a code", R"(["\u000g"])", 7);
    row("last control character in a string", "[\"\x1f\"]", 2);
    row("an exponent without digits", "[1e]", 3);
    row("a sign of an exponent without digits", "[1E+]", 4);
    row("minus alone", "[-]", 1);
    row("2^63 below none", "[-9223372036854775809]", 1);
    row("end inside of a word", "[tru", 1);
    row("form feed", "[\f1]", 1);
    row("one name twice, the last of ASCII", R"({"~":1,"\u007E":2})", 7);
    row("one name twice, a code of capitals", R"({"\u00E9":1,"\u00e9":2})", 12);
    row("one name twice, a space", R"({" ":1,"\u0020":2})", 7);
    row("1025 deep", QByteArray(1025, '[') + QByteArray(1025, ']'), 1024);
    row("single quotes", "['a']", 1);
    row("comment", "[1] // one", 4);
}

void TestJsonCheck::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, offset);
    QFETCH(int, line);
    const auto checked = checkJson(json);
    QVERIFY(!checked);
    QCOMPARE(checked.error().offset, offset);
    QCOMPARE(checked.error().line, line);
    QVERIFY(!checked.error().why.isEmpty());
}

void TestJsonCheck::everyPrefixIsRefused()
{
    const QByteArray json = R"({"a":[1,-2.5e1,"x\u0041",{"b":null,"c":true}],"d":false})";
    QVERIFY(checkJson(json));
    for (qsizetype length = 0; length < json.size(); ++length)
        QVERIFY2(!checkJson(QByteArrayView(json).first(length)), QByteArray::number(length).constData());
}

void TestJsonCheck::depthCostsNoStack()
{
    QVERIFY(!checkJson(QByteArray(10'000'000, '[')));
    QVERIFY(!checkJson("{\"a\":"_ba.repeated(1'000'000)));
}

/// Each name is compared with all before it; that must not take the square of their number.
void TestJsonCheck::aHundredThousandNames()
{
    QByteArray json = "{";
    for (int n = 0; n < 100'000; ++n)
        json += (n ? ",\"" : "\"") + QByteArray::number(n) + "\":0";
    QVERIFY(checkJson(json + '}'));
    const auto twice = checkJson(json + ",\"99999\":1}");
    QVERIFY(!twice);
    QCOMPARE(twice.error().offset, json.size() + 1);
}

QTEST_GUILESS_MAIN(TestJsonCheck)
#include "tst_json_check.moc"
