// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/deep_link.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;
using namespace peerlight::connection;

namespace {

const QString peerA = u"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_s;
const QString peerB = u"8c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f72"_s;

/// Of as many peers as 8 KB hold, and a name that makes it as long.
QString linkOf(int length)
{
    QString text;
    for (int i = 0; i < 194; ++i)
        text += u"&peer=7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8%1"_s.arg(i, 3, 10, QChar(u'0'));
    const QString start = u"peerlight://detect?profile="_s;
    return start + QString(length - text.size() - start.size(), u'n') + text;
}

} // namespace

class DeepLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("peers");
        QTest::newRow("nothing") << u"peerlight://detect"_s << QString() << QStringList();
        QTest::newRow("slash") << u"peerlight://detect/"_s << QString() << QStringList();
        QTest::newRow("profile") << u"peerlight://detect?profile=CN%20North%20%26%20co"_s << u"CN North & co"_s
                                 << QStringList();
        QTest::newRow("Chinese") << u"peerlight://detect?profile=%E5%8C%97%E4%BA%AC"_s << u"北京"_s << QStringList();
        QTest::newRow("peers") << u"peerlight://detect?peer=%1&peer=%2&profile=a"_s.arg(peerA, peerB) << u"a"_s
                               << QStringList{peerA, peerB};
        QTest::newRow("a peer twice") << u"peerlight://detect?peer=%1&peer=%1"_s.arg(peerA.toUpper()) << QString()
                                      << QStringList{peerA};
        const QString longest(100, u'n');
        QTest::newRow("the longest name") << u"peerlight://detect?profile="_s + longest << longest << QStringList();
        QTest::newRow("capitals") << u"PEERLIGHT://DETECT"_s << QString() << QStringList();
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(QString, profile);
        const auto link = parseDeepLink(text);
        QVERIFY2(link, qPrintable(link ? QString() : link.error()));
        QCOMPARE(link->profile, profile);
        QStringList peers;
        for (const api::PeerId &peer : link->peers)
            peers += peer.text();
        QTEST(peers, "peers");
    }

    void asLongAsAllowed()
    {
        QCOMPARE(longestDeepLink, qsizetype(8192));
        const auto longest = parseDeepLink(linkOf(8192));
        QVERIFY2(longest, qPrintable(longest ? QString() : longest.error()));
        QCOMPARE(longest->peers.size(), 194);
        const auto longer = parseDeepLink(linkOf(8193));
        QVERIFY(!longer);
        QVERIFY2(longer.error().contains(u"longer than 8192"_s), qPrintable(longer.error()));
        QCOMPARE(parseDeepLink(u"peerlight://detect?profile="_s + QString(100, u'n'))->profile, QString(100, u'n'));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("another scheme") << u"https://detect"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("another action") << u"peerlight://send?peer="_s + peerA;
        QTest::newRow("a path") << u"peerlight://detect/now"_s;
        QTest::newRow("a port") << u"peerlight://detect:80"_s;
        QTest::newRow("a user") << u"peerlight://me:pw@detect"_s;
        QTest::newRow("a fragment") << u"peerlight://detect#x"_s;
        QTest::newRow("a token") << u"peerlight://detect?token=abc"_s;
        QTest::newRow("an endpoint") << u"peerlight://detect?endpoint=https://evil.example.com"_s;
        QTest::newRow("no peer id") << u"peerlight://detect?peer=../../x"_s;
        QTest::newRow("two profiles") << u"peerlight://detect?profile=a&profile=b"_s;
        QTest::newRow("line end in the name") << u"peerlight://detect?profile=a%0Ab"_s;
        QTest::newRow("right-to-left override") << u"peerlight://detect?profile=a%E2%80%AEb"_s;
        QTest::newRow("long name") << u"peerlight://detect?profile="_s + QString(101, u'n');
        QTest::newRow("long") << u"peerlight://detect?profile="_s + QString(8192, u'n');
        QString many = u"peerlight://detect?peer="_s + peerA;
        for (int i = 0; i < 170; ++i)
            many += u"&peer="_s + peerB.left(33) + QString::number(i + 100);
        QTest::newRow("fine, but for the length limit") << many + u"&peer="_s + peerA.repeated(60);
    }
    void refused()
    {
        QFETCH(QString, text);
        const auto link = parseDeepLink(text);
        QVERIFY(!link);
        QVERIFY(!link.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeepLinkTest)
#include "tst_deep_link.moc"
