// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/csv_rows.h"
#include "app/inventory/peer_list.h"

#include <QTest>

using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

/// Where what a list may be ends: the last that is still read so, and the first that is not.
class TestListEdges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAreWhatIsWritten_data();
    void recordsAreWhatIsWritten();
    void aQuotationMarkLeftOpenIsOnItsLine();
    void namesAndSlips_data();
    void namesAndSlips();
    void aBarAtOneEndIsNoDrawnTable_data();
    void aBarAtOneEndIsNoDrawnTable();
    void twentyRowsAreShown();
    void oneByte_data();
    void oneByte();
    void wordsAreCut();
    void aHundredLinesAreLookedFor();
    void linesOfJsonBetweenPieces();
    void equalWordsAreKeptOnce();
};

static const QString a = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;
static const QString b = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f72"_s;
static const QString c = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f73"_s;

static tl::expected<PeerListText, QString> inPieces(const QStringList &pieces)
{
    PeerListReader reader;
    for (const QString &piece : pieces) {
        if (const auto fed = reader.feedText(piece); !fed)
            return tl::unexpected(fed.error());
    }
    return reader.finish();
}

void TestListEdges::recordsAreWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("records");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("line breaks") << u"\n\r\n\r"_s << 0;
    QTest::newRow("a comment, not ended") << u"# off"_s << 0;
    QTest::newRow("ended") << u"a,b\n"_s << 1;
    QTest::newRow("not ended") << u"a,b"_s << 1;
    QTest::newRow("ended, and a comment") << u"a,b\n# off"_s << 1;
    QTest::newRow("a separator alone") << u","_s << 1;
}

void TestListEdges::recordsAreWhatIsWritten()
{
    QFETCH(QString, text);
    QFETCH(int, records);
    int taken = 0;
    CsvRows rows(u',', 1, [&taken](const CsvRow &) { ++taken; });
    rows.feed(text);
    rows.finish();
    QCOMPARE(taken, records);
    rows.finish(); // there is nothing more
    QCOMPARE(taken, records);
}

void TestListEdges::aQuotationMarkLeftOpenIsOnItsLine()
{
    const PeerListText list = parsePeerList(u"id,name,notes\n%1,\"two\nlines\",\"open\n%2,n,\n"_s.arg(a, b));
    QCOMPARE(list.unreadCount, 1);
    QCOMPARE(list.unread[0].line, 3);
}

/// A cell beside an id is a name, or an id with a slip in it: of 20 characters or more, nine tenths of which are of an
/// id.
void TestListEdges::namesAndSlips_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ListFormat>("format");
    QTest::newRow("19 digits") << QString(19, u'7') << ListFormat::Csv;
    QTest::newRow("20 digits") << QString(20, u'7') << ListFormat::Text;
    QTest::newRow("18 of 20") << QString(18, u'7') + u"xy"_s << ListFormat::Text;
    QTest::newRow("17 of 20") << QString(17, u'7') + u"xyz"_s << ListFormat::Csv;
}

void TestListEdges::namesAndSlips()
{
    QFETCH(QString, cell);
    QFETCH(ListFormat, format);
    const PeerListText list = parsePeerList(a + u',' + cell);
    QCOMPARE(list.preview.format, format);
    QCOMPARE(list.peers.size(), 1);
    QCOMPARE(list.peers[0].name, format == ListFormat::Csv ? cell : QString());
}

void TestListEdges::aBarAtOneEndIsNoDrawnTable_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("at the end") << u"edge|%1|"_s;
    QTest::newRow("in front") << u"|edge|%1"_s;
}

void TestListEdges::aBarAtOneEndIsNoDrawnTable()
{
    QFETCH(QString, line);
    const PeerListText list = parsePeerList(line.arg(a) + u'\n' + line.arg(b));
    QCOMPARE(list.preview.format, ListFormat::Text);
    QCOMPARE(list.unreadCount, 2);
}

void TestListEdges::twentyRowsAreShown()
{
    const auto rows = [](int count) {
        QString text = u"id,name\n"_s;
        for (int i = 0; i < count; ++i)
            text += u"%1%2,n\n"_s.arg(a.chopped(2)).arg(i, 2, 10, QLatin1Char('0'));
        return parsePeerList(text);
    };
    QCOMPARE(rows(20).preview.rows.size(), 20);
    QCOMPARE(rows(21).preview.rows.size(), 20);
    QCOMPARE(rows(21).peers.size(), 21);
}

void TestListEdges::oneByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says"); // empty: it can be read
    QTest::newRow("a letter") << "x"_ba << QString();
    QTest::newRow("the first of a character") << "\xc3"_ba << u"encoding"_s;
    QTest::newRow("NUL") << QByteArray("\0", 1) << u"NUL byte at position 0"_s;
}

void TestListEdges::oneByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto list = parsePeerListBytes(bytes);
    QCOMPARE(list.has_value(), says.isEmpty());
    if (list)
        QCOMPARE(list->unreadCount, 1);
    else
        QVERIFY2(list.error().contains(says), qPrintable(list.error()));
}

void TestListEdges::wordsAreCut()
{
    const auto whyUnread = [](qsizetype length) { return parsePeerList(QString(length, u'f')).unread.value(0).why; };
    QVERIFY2(whyUnread(65535).contains(u"this has 65535"_s), qPrintable(whyUnread(65535)));
    QVERIFY2(whyUnread(65536).contains(u"this has 65536"_s), qPrintable(whyUnread(65536)));
    QVERIFY2(whyUnread(65537).contains(u"this has 65536"_s), qPrintable(whyUnread(65537)));
}

/// Each search goes through the document: of what comes later only the path is told.
void TestListEdges::aHundredLinesAreLookedFor()
{
    QString json = u"["_s;
    for (int i = 0; i < 101; ++i)
        json += u"%1\n\"x%2\""_s.arg(i == 0 ? QString() : u","_s).arg(i);
    const PeerListText list = parsePeerList(json + u']');
    QCOMPARE(list.unread.size(), 101);
    QCOMPARE(list.unread[0].line, 2);
    QCOMPARE(list.unread[99].line, 101);
    QCOMPARE(list.unread[100].line, 0);
    QCOMPARE(list.unread[100].path, u"$[100]"_s);
}

/// A piece may begin with the line break that the last one did not have.
void TestListEdges::linesOfJsonBetweenPieces()
{
    const auto line = [](const QString &id) { return u"{\"peer_id\":\"%1\"}"_s.arg(id); };
    const QString filled = line(a) + u'\n' + line(b) + QString(70000, u' ') + u'\n'; // told what it is before the end
    const auto list = inPieces({filled, u"\n"_s + line(c) + u"\n{\n"_s});
    QVERIFY(list);
    QCOMPARE(list->preview.format, ListFormat::JsonLines);
    QCOMPARE(list->peers.size(), 3);
    QCOMPARE(list->unreadCount, 1);
    QVERIFY2(list->unread[0].why.contains(u"Line 5"_s), qPrintable(list->unread[0].why));
}

void TestListEdges::equalWordsAreKeptOnce()
{
    const PeerListText list = parsePeerList(u"id,interface,tags\n%1,edge,core\n%2,edge,core\n"_s.arg(a, b));
    QCOMPARE(list.peers.size(), 2);
    const auto tags = [&list](int row) { return list.extras.value(list.peers[row].id).tags; };
    QCOMPARE(tags(0), QStringList(u"core"_s));
    QCOMPARE(tags(0)[0].constData(), tags(1)[0].constData());
    QCOMPARE(list.peers[0].interfaceName.constData(), list.peers[1].interfaceName.constData());
}

QTEST_GUILESS_MAIN(TestListEdges)
#include "tst_list_edges.moc"
