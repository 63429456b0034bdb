// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ids.h"

#include <QTest>

using namespace peerlight::api;
using namespace Qt::StringLiterals;

/// The checks before an id can stand in a path, a header or a file (I1 to I11 in tests/README.md).
class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peerIdAccepts_data();
    void peerIdAccepts();
    void peerIdRefuses_data();
    void peerIdRefuses();
    void projectId_data();
    void projectId();
    void detectionId_data();
    void detectionId();
    void refusalsSayWhy_data();
    void refusalsSayWhy();
    void equalityAndOrderAreByText();
};

static const QString uuid = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;

void TestIds::peerIdAccepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as documented") << uuid;
    QTest::newRow("upper case") << uuid.toUpper();
    for (const char16_t space : {u' ', u'\t', u'\r', u'\n'}) {
        QTest::addRow("U+%04X in front", unsigned(space)) << QChar(space) + uuid;
        QTest::addRow("U+%04X behind", unsigned(space)) << uuid + QChar(space);
    }
    QTest::newRow("spaces and line break around") << u"  "_s + uuid + u"\r\n"_s;
}

void TestIds::peerIdAccepts()
{
    QFETCH(QString, text);
    const auto id = PeerId::parse(text);
    QVERIFY2(id.has_value(), qPrintable(id ? QString() : id.error()));
    QCOMPARE(id->text(), uuid);
}

void TestIds::peerIdRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("only spaces") << u"   "_s << u"empty"_s;
    QTest::newRow("35 characters") << uuid.chopped(1) << u"36 characters"_s;
    QTest::newRow("37 characters") << uuid + u"0"_s << u"this has 37"_s;
    QTest::newRow("braces") << u"{%1}"_s.arg(uuid) << u"braces"_s;
    QTest::newRow("urn") << u"urn:uuid:"_s + uuid << u"urn:uuid"_s;
    QTest::newRow("dashes misplaced") << u"7c2e4b1058-d1-4f3a-9a06-2b1c0d9e8f71"_s << u"dashes"_s;
    for (const int place : {8, 13, 18, 23}) {
        QTest::addRow("a digit in place of the dash at %d", place)
            << QString(uuid).replace(place, 1, u'0') << u"dashes"_s;
        QTest::addRow("a dash too much at %d", place + 1) << QString(uuid).replace(place + 1, 1, u'-') << u"dashes"_s;
    }
    QTest::newRow("no dashes") << u"7c2e4b1058d14f3a9a062b1c0d9e8f710000"_s << u"dashes"_s;
    QTest::newRow("a letter beyond f") << u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f7g"_s << u"\"g\" at position 36"_s;
    // Beside the first and the last of the digits and letters, and of what can be shown as it is.
    for (const char16_t c : {u'/', u':', u'`', u'g', u'@', u'G', u'!', u'~'}) {
        QTest::addRow("U+%04X", unsigned(c))
            << QString(uuid).replace(1, 1, QChar(c)) << u"\"%1\" at position 2"_s.arg(QChar(c));
    }
    for (const char16_t c : {char16_t(0x1f), u' ', char16_t(0x7f)}) {
        const QString code = u"U+%1"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
        QTest::newRow(qPrintable(code)) << QString(uuid).replace(1, 1, QChar(c)) << code + u" at position 2"_s;
    }
    QTest::newRow("half a pair at the end") << uuid.chopped(1) + QChar(0xd83d) << u"U+D83D at position 36"_s;
    QTest::newRow("half a pair inside") << QString(uuid).replace(2, 1, QChar(0xd83d)) << u"U+D83D at position 3"_s;
    QTest::newRow("last half of a pair") << QString(uuid).replace(2, 1, QChar(0xde00)) << u"U+DE00 at position 3"_s;
    QTest::newRow("urn in capitals") << u"URN:UUID:"_s + uuid << u"urn:uuid"_s;
    QTest::newRow("Cyrillic a") << QString(uuid).replace(u'a', QChar(0x0430)) << u"U+0430"_s;
    QTest::newRow("full-width digit") << QString(uuid).replace(0, 1, QChar(0xff17)) << u"U+FF17 at position 1"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F600c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f7"_s << u"U+1F600"_s;
    QTest::newRow("no-break space in front") << QChar(0x00a0) + uuid.chopped(1) << u"U+00A0"_s;
    QTest::newRow("zero width space") << uuid.chopped(1) + QChar(0x200b) << u"U+200B"_s;
    QTest::newRow("NUL inside") << QString(uuid).replace(3, 1, QChar(QChar::Null)) << u"U+0000 at position 4"_s;
    QTest::newRow("path climbing") << u"../../x"_s << u"\".\" at position 1"_s;
    QTest::newRow("first that can be seen") << u"!"_s << u"\"!\" at position 1"_s;
    QTest::newRow("last that can be seen") << u"a~"_s << u"\"~\" at position 2"_s;
    QTest::newRow("space inside") << u"a b"_s << u"U+0020 at position 2"_s;
    QTest::newRow("DEL") << u"a\x7f"_s << u"U+007F at position 2"_s;
    QTest::newRow("percent-encoded") << u"%2e%2e"_s << u"\"%\""_s;
    QTest::newRow("query") << u"a?x=1"_s << u"\"?\""_s;
    QTest::newRow("slash") << u"a/b"_s << u"\"/\""_s;
    QTest::newRow("fragment") << u"a#b"_s << u"\"#\""_s;
    QTest::newRow("a million characters") << QString(1000000, u'a') << u"this has 1000000"_s;
}

void TestIds::peerIdRefuses()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto id = PeerId::parse(text);
    QVERIFY(!id);
    QVERIFY2(id.error().contains(says), qPrintable(id.error()));
}

void TestIds::projectId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("32 hex digits") << u"5f0c1a2b3d4e4f60718293a4b5c6d7e8"_s << true;
    QTest::newRow("with dashes, 36") << uuid << true;
    QTest::newRow("one character") << u"p"_s << true;
    QTest::newRow("31 characters") << QString(31, u'a') << true;
    QTest::newRow("a word") << u"null"_s << true;
    QTest::newRow("first and last of digits and letters") << u"09-azAZ"_s << true;
    for (const char16_t c : {u'/', u':', u'`', u'{', u'@', u'['})
        QTest::addRow("U+%04X", unsigned(c)) << u"a"_s + QChar(c) << false;
    QTest::newRow("37 characters") << QString(37, u'a') << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("underscore") << u"a_b"_s << false;
    QTest::newRow("line break inside") << u"a\r\nb"_s << false;
    QTest::newRow("NUL") << QString(QChar(QChar::Null)) << false;
}

void TestIds::projectId()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto id = ProjectId::parse(text);
    QCOMPARE(id.has_value(), accepted);
    if (accepted)
        QCOMPARE(id->text(), text);
    else
        QVERIFY(!id.error().isEmpty());
}

void TestIds::detectionId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("uuid") << uuid << true;
    QTest::newRow("case is kept") << uuid.toUpper() << true;
    QTest::newRow("64 characters with underscore") << u"t_"_s + QString(62, u'9') << true;
    QTest::newRow("first and last of digits and letters") << u"09-azAZ_"_s << true;
    for (const char16_t c : {u'/', u':', u'`', u'{', u'@', u'['})
        QTest::addRow("U+%04X", unsigned(c)) << u"a"_s + QChar(c) << false;
    QTest::newRow("65 characters") << QString(65, u'9') << false;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("percent") << u"a%2fb"_s << false;
    QTest::newRow("markup") << u"<b>"_s << false;
}

void TestIds::detectionId()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const auto id = DetectionId::parse(text);
    QCOMPARE(id.has_value(), accepted);
    if (accepted)
        QCOMPARE(id->text(), text);
}

void TestIds::refusalsSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ofProject");
    QTest::addColumn<QString>("ofTask");
    QTest::newRow("empty") << u"\r\n"_s << u"The project id is empty."_s << u"The task id is empty."_s;
    QTest::newRow("long") << QString(65, u'a') << u"at most 36 characters; this has 65"_s
                          << u"at most 64 characters; this has 65"_s;
    QTest::newRow("a dot") << u"ab.c"_s << u"\".\" at position 3"_s << u"\".\" at position 3"_s;
}

void TestIds::refusalsSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, ofProject);
    QFETCH(QString, ofTask);
    const auto project = ProjectId::parse(text);
    const auto task = DetectionId::parse(text);
    QVERIFY(!project && !task);
    QVERIFY2(project.error().contains(ofProject), qPrintable(project.error()));
    QVERIFY2(task.error().contains(ofTask), qPrintable(task.error()));
}

void TestIds::equalityAndOrderAreByText()
{
    const PeerId a = *PeerId::parse(u"11111111-2222-4333-8444-555555555555"_s);
    const PeerId b = *PeerId::parse(uuid);
    QVERIFY(a < b);
    QVERIFY(b == *PeerId::parse(uuid.toUpper()));
    QCOMPARE(qHash(b), qHash(*PeerId::parse(uuid)));
    QVERIFY(PeerId().isEmpty());
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
