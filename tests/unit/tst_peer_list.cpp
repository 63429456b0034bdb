// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_list.h"

#include <QStringEncoder>
#include <QTest>

using namespace peerlight::inventory;
using namespace Qt::StringLiterals;

/// Peer lists as they are pasted and saved (I1 to I8 and I33 to I48 in tests/README.md).
class TestPeerList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separators_data();
    void separators();
    void headers_data();
    void headers();
    void duplicatesAreCountedAndDropped();
    void unreadPiecesHaveTheirLine_data();
    void unreadPiecesHaveTheirLine();
    void aQuotationMarkLeftOpenEndsTheList();
    void unreadPiecesAreBounded();
    void bytes_data();
    void bytes();
    void refusedBytes_data();
    void refusedBytes();
};

static const QString a = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;
static const QString b = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f72"_s;

static QStringList idsOf(const PeerListText &list)
{
    QStringList ids;
    for (const Peer &peer : list.peers)
        ids.append(peer.id.text());
    return ids;
}

void TestPeerList::separators_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma") << a + u","_s + b;
    QTest::newRow("comma and space") << a + u", "_s + b + u","_s;
    QTest::newRow("semicolon") << a + u";"_s + b;
    QTest::newRow("space") << a + u" "_s + b;
    QTest::newRow("tab") << a + u"\t"_s + b;
    QTest::newRow("LF") << a + u"\n"_s + b;
    QTest::newRow("CRLF") << a + u"\r\n"_s + b + u"\r\n"_s;
    QTest::newRow("CR") << a + u"\r"_s + b;
    QTest::newRow("double quotes") << u"\"%1\",\"%2\""_s.arg(a, b);
    QTest::newRow("single quotes") << u"['%1', '%2']"_s.remove(u'[').remove(u']').arg(a, b);
    QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + a + u"\n"_s + b;
    QTest::newRow("upper case") << a.toUpper() + u"\n"_s + b;
    QTest::newRow("empty lines") << u"\n\n  \n"_s + a + u"\n\n"_s + b + u"\n\n"_s;
    QTest::newRow("comments") << u"# edge sites\n"_s + a + u" # first\n  # nothing\n"_s + b + u"#second"_s;
}

void TestPeerList::separators()
{
    QFETCH(QString, text);
    const PeerListText list = parsePeerList(text);
    QCOMPARE(idsOf(list), QStringList({a, b}));
    QCOMPARE(list.unreadCount, 0);
    QCOMPARE(list.duplicates, 0);
    QVERIFY(list.peers.constFirst().name.isEmpty());
}

void TestPeerList::headers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList none{u""_s, u""_s};
    const QStringList named{u"edge, north"_s, u"edge \"2\""_s};
    QTest::newRow("id") << u"id\n%1\n%2"_s.arg(a, b) << none;
    QTest::newRow("peer_id") << u"peer_id\r\n%1\r\n%2"_s.arg(a, b) << none;
    QTest::newRow("VIF Peer ID in quotes") << u"\"VIF Peer ID\"\n%1\n%2"_s.arg(a, b) << none;
    QTest::newRow("byte order mark") << QChar(QChar::ByteOrderMark) + u"id\n%1\n%2"_s.arg(a, b) << none;
    QTest::newRow("after a comment") << u"# made by hand\nid\n%1\n%2"_s.arg(a, b) << none;
    QTest::newRow("one column, several words a line") << u"id\n%1 %2"_s.arg(a, b) << none;
    QTest::newRow("id, name") << u"id,name\n%1,\"edge, north\"\n%2,\"edge \"\"2\"\"\"\n"_s.arg(a, b) << named;
    QTest::newRow("name; id") << u"Name;ID\n\"edge, north\";%1\nedge \"2\";%2"_s.arg(a, b) << named;
    QTest::newRow("tabs") << u"peer name\tpeer id\nedge, north\t%1\n\"edge \"\"2\"\"\"\t%2"_s.arg(a, b) << named;
    QTest::newRow("sep line of a spreadsheet")
        << u"sep=;\nid;name\n%1;edge, north\n%2;\"edge \"\"2\"\"\""_s.arg(a, b) << named;
    QTest::newRow("more columns, reordered")
        << u"region,peer_name,loss,peer_id\nx,\"edge, north\",0,%1\ny,\"edge \"\"2\"\"\",1,%2"_s.arg(a, b) << named;
    QTest::newRow("a peer id beside another id")
        << u"id,peer_id,name\n1,%1,\"edge, north\"\n2,%2,\"edge \"\"2\"\"\""_s.arg(a, b) << named;
    QTest::newRow("rows that are too short or blank") << u"id,name\n%1\n,\n%2,"_s.arg(a, b) << none;
    QTest::newRow("comments between rows") << u"id,name\n%1,\n# off, \"\n  # and off\n%2,"_s.arg(a, b) << none;
    QTest::newRow("a number sign inside a name")
        << u"id,name\n%1,edge #1\n%2,edge #2"_s.arg(a, b) << QStringList{u"edge #1"_s, u"edge #2"_s};
}

void TestPeerList::headers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    const PeerListText list = parsePeerList(text);
    QCOMPARE(idsOf(list), QStringList({a, b}));
    QCOMPARE(list.peers[0].name, names[0]);
    QCOMPARE(list.peers[1].name, names[1]);
    QCOMPARE(list.unreadCount, 0);
}

void TestPeerList::duplicatesAreCountedAndDropped()
{
    const PeerListText list = parsePeerList(u"id,name\n%1,first\n%2,\n%3,second\n%2,"_s.arg(a, b, a.toUpper()));
    QCOMPARE(idsOf(list), QStringList({a, b}));
    QCOMPARE(list.peers[0].name, u"first"_s);
    QCOMPARE(list.duplicates, 2);
    QCOMPARE(list.unreadCount, 0);
}

void TestPeerList::unreadPiecesHaveTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("why");
    QTest::newRow("a word on line 2") << a + u"\nedge-1\n"_s + b << 2 << u"edge-1"_s << u"\"g\" at position 3"_s;
    QTest::newRow("CRLF counts once") << a + u"\r\n\r\nxyz\r\n"_s + b << 3 << u"xyz"_s << u"\"x\""_s;
    QTest::newRow("in a row") << u"id,name\n%1,n\nabc,n\n%2,"_s.arg(a, b) << 3 << u"abc"_s << u"36 characters"_s;
    QTest::newRow("row without an id") << u"id,name\n%1,n\n,n\n%2,"_s.arg(a, b) << 3 << u",n"_s << u"no peer id"_s;
    QTest::newRow("long text is cut") << a + u"\n"_s + QString(5000, u'f') + u"\n"_s + b << 2 << QString(80, u'f')
                                      << u"this has 5000"_s;
    QTest::newRow("NUL is named") << a + u"\nab"_s + QChar(QChar::Null) + u"\n"_s + b << 2
                                  << u"ab"_s + QChar(QChar::Null) << u"U+0000"_s;
    QTest::newRow("no-break space is named")
        << a + u"\n%1\u00a0x\n"_s.arg(u"ab"_s) + b << 2 << u"ab\u00a0x"_s << u"U+00A0"_s;
}

void TestPeerList::unreadPiecesHaveTheirLine()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, piece);
    QFETCH(QString, why);
    const PeerListText list = parsePeerList(text);
    QCOMPARE(idsOf(list), QStringList({a, b}));
    QCOMPARE(list.unreadCount, 1);
    QCOMPARE(list.unread.size(), 1);
    QCOMPARE(list.unread[0].line, line);
    QCOMPARE(list.unread[0].text, piece);
    QVERIFY2(list.unread[0].why.contains(why), qPrintable(list.unread[0].why));
}

void TestPeerList::aQuotationMarkLeftOpenEndsTheList()
{
    const PeerListText list = parsePeerList(u"id,name\n%1,n\n%2,\"n\n%2,m\n"_s.arg(a, b));
    QCOMPARE(idsOf(list), QStringList(a));
    QCOMPARE(list.unreadCount, 1);
    QCOMPARE(list.unread[0].line, 3);
    QVERIFY2(list.unread[0].why.contains(u"not closed"_s), qPrintable(list.unread[0].why));
    QVERIFY(list.unread[0].text.startsWith(b));
}

void TestPeerList::unreadPiecesAreBounded()
{
    const PeerListText list = parsePeerList(u"x "_s.repeated(5000));
    QCOMPARE(list.unreadCount, 5000);
    QCOMPARE(list.unread.size(), 1000);
    QVERIFY(parsePeerList(u""_s).peers.isEmpty());
    QVERIFY(parsePeerList(u"id,name\n"_s).peers.isEmpty());
}

void TestPeerList::bytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"id,name\n%1,\u5317\u4eac\n"_s.arg(a);
    const auto encoded = [&text](QStringConverter::Encoding encoding) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8);
    QTest::newRow("UTF-16 little endian") << encoded(QStringConverter::Utf16LE);
    QTest::newRow("UTF-16 big endian") << encoded(QStringConverter::Utf16BE);
}

void TestPeerList::bytes()
{
    QFETCH(QByteArray, bytes);
    const auto list = parsePeerListBytes(bytes);
    QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error()));
    QCOMPARE(idsOf(*list), QStringList(a));
    QCOMPARE(list->peers[0].name, u"\u5317\u4eac"_s);
    QCOMPARE(list->unreadCount, 0);
}

void TestPeerList::refusedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray id = a.toLatin1();
    QTest::newRow("NUL byte") << id + QByteArray("\n\0x", 3) << u"position 37"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("i\0d\0", 4) << u"UTF-16"_s;
    QTest::newRow("NUL in UTF-16") << QByteArray("\xff\xfei\0\0\0", 6) << u"NUL"_s;
    QTest::newRow("UTF-32") << QByteArray("\xff\xfe\0\0i\0\0\0", 8) << u"NUL"_s;
    QTest::newRow("half a UTF-16 character") << QByteArray("\xff\xfei\0d", 5) << u"encoding"_s;
    QTest::newRow("Latin-1") << id + " \xe4\n"_ba << u"(UTF-8) at byte 37"_s;
    QTest::newRow("UTF-8 cut in a character") << id + " \xe5\x8c"_ba << u"encoding"_s;
    QTest::newRow("overlong UTF-8") << id + " \xc0\xaf\n"_ba << u"encoding"_s;
    QTest::newRow("workbook") << "PK\x03\x04xl/workbook"_ba << u"workbook"_s;
    QTest::newRow("gzip") << "\x1f\x8b\x08"_ba << u"compressed"_s;
}

void TestPeerList::refusedBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto list = parsePeerListBytes(bytes);
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), qPrintable(list.error()));
}

QTEST_GUILESS_MAIN(TestPeerList)
#include "tst_peer_list.moc"
