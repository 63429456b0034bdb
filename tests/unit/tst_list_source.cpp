// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_source.h"
#include "tests/unit/sample_lists.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <sys/stat.h>
#include <unistd.h>

using namespace peerlight::inventory;
using namespace peerlight::tests;
using namespace Qt::StringLiterals;

/// Where lists come from, and the encodings they come in (I33 to I40 and I45 to I48 in tests/README.md).
class TestListSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFile();
    void whatIsNoFileIsRefused_data();
    void whatIsNoFileIsRefused();
    void aFileThatChangesIsRefused_data();
    void aFileThatChangesIsRefused();
    void aFileThatIsTakenAwayIsReadToItsEnd();
    void canBeGivenUp();
    void standardInputMayBeAPipe();
    void chosenEncodings_data();
    void chosenEncodings();
    void refusedBytes_data();
    void refusedBytes();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = u"list"_s) const;
    QTemporaryDir m_folder;
};

QString TestListSource::write(const QByteArray &bytes, const QString &name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestListSource::aFile()
{
    const auto list = readPeerListFile(write(firstId + '\n', u"a\nb \u202e.txt"_s));
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 1);
    const auto empty = readPeerListFile(write({}));
    QVERIFY(empty);
    QVERIFY(empty->peers.isEmpty());
}

void TestListSource::whatIsNoFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    const auto at = [this](const QString &name) { return m_folder.filePath(name); };
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("nothing there") << at(u"missing"_s);
    QTest::newRow("empty name") << QString();
    QTest::newRow("NUL in the name") << write(firstId) + QChar(QChar::Null) + u"x"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600);
    QTest::newRow("pipe without a writer") << at(u"pipe"_s);
    QFile::link(at(u"loop"_s), at(u"loop"_s));
    QTest::newRow("link to itself") << at(u"loop"_s);
    QFile::link(u"/dev/zero"_s, at(u"link"_s));
    QTest::newRow("link to a device") << at(u"link"_s);
    QFile huge(at(u"huge"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(largestList + 1));
    QTest::newRow("larger than 100 MB") << huge.fileName();
}

void TestListSource::whatIsNoFileIsRefused()
{
    QFETCH(QString, path);
    const auto list = readPeerListFile(path);
    QVERIFY(!list);
    QVERIFY(!list.error().isEmpty());
}

void TestListSource::aFileThatChangesIsRefused_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("grows") << 1;
    QTest::newRow("shrinks") << -1;
    QTest::newRow("is emptied") << -200'000;
}

void TestListSource::aFileThatChangesIsRefused()
{
    QFETCH(int, by);
    const QString path = write(firstId + QByteArray(199'000, '\n') + secondId);
    const auto list = readPeerListFile(path, {}, [&](qint64, qint64) {
        QFile file(path);
        if (by > 0)
            return file.open(QIODevice::Append) && file.write("\n") > 0;
        return file.resize(std::max<qint64>(0, file.size() + by));
    });
    QVERIFY(!list);
    QVERIFY2(list.error().contains(u"changed"_s), qPrintable(list.error()));
}

/// What was opened is there until it is closed, whatever becomes of its name.
void TestListSource::aFileThatIsTakenAwayIsReadToItsEnd()
{
    const QString path = write(firstId + QByteArray(199'000, '\n') + secondId);
    const auto list =
        readPeerListFile(path, {}, [&](qint64, qint64) { return !QFile::exists(path) || QFile::remove(path); });
    QVERIFY2(list, qPrintable(list ? QString() : list.error()));
    QCOMPARE(list->peers.size(), 2);
    QVERIFY(!QFile::exists(path));
}

void TestListSource::canBeGivenUp()
{
    int told = 0;
    const auto list = readPeerListFile(write(QByteArray(1'000'000, '\n')), {}, [&told](qint64 read, qint64 all) {
        ++told;
        return read < all / 2;
    });
    QVERIFY(!list);
    QVERIFY(list.error().isEmpty());
    QCOMPARE(told, 8); // of 16 pieces
}

void TestListSource::standardInputMayBeAPipe()
{
    std::array<int, 2> ends{};
    QCOMPARE(pipe(ends.data()), 0);
    const QByteArray bytes = firstId + '\n' + secondId + '\n';
    QCOMPARE(::write(ends[1], bytes.constData(), size_t(bytes.size())), bytes.size());
    close(ends[1]);
    const auto list = readPeerListFrom(ends[0]);
    close(ends[0]);
    QVERIFY(list);
    QCOMPARE(list->peers.size(), 2);
}

void TestListSource::chosenEncodings_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ListEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin-1") << "Z\xfcrich"_ba << ListEncoding::Latin1 << u"Z\u00fcrich"_s;
    QTest::newRow("GB18030") << "\xb1\xb1\xbe\xa9"_ba << ListEncoding::Gb18030 << u"\u5317\u4eac"_s;
    QTest::newRow("GB18030, four bytes") << "\x82\x35\x95\x33"_ba << ListEncoding::Gb18030 << u"\u9fe2"_s;
    QTest::newRow("UTF-8") << "\xe5\x8c\x97"_ba << ListEncoding::Utf8 << u"\u5317"_s;
}

void TestListSource::chosenEncodings()
{
    QFETCH(QByteArray, name);
    QFETCH(ListEncoding, encoding);
    QFETCH(QString, text);
    ListChoices choices;
    choices.encoding = encoding;
    const QByteArray bytes = "peer_id,name\n" + firstId + ',' + name + '\n';
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        PeerListReader reader(choices);
        QVERIFY(reader.feed(QByteArrayView(bytes).first(cut)));
        QVERIFY(reader.feed(QByteArrayView(bytes).sliced(cut)));
        const auto list = reader.finish();
        QVERIFY2(list.has_value(), qPrintable(list ? QString() : list.error()));
        QCOMPARE(list->peers.value(0).name, text);
        QCOMPARE(list->preview.encoding, encoding);
    }
}

void TestListSource::refusedBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ListEncoding>("encoding");
    QTest::addColumn<QString>("says");
    const auto detect = ListEncoding::Detect;
    const QByteArray far(70000, '\n'); // beyond the first piece
    QTest::newRow("overlong") << far + "\xc0\xaf" << detect << u"at byte 70000"_s;
    QTest::newRow("surrogates in UTF-8") << "ab\xed\xa0\x80"_ba << detect << u"at byte 2"_s;
    QTest::newRow("above U+10FFFF") << "ab\xf4\x90\x80\x80"_ba << detect << u"at byte 2"_s;
    QTest::newRow("cut at the end") << "ab\xf0\x9f\x98"_ba << detect << u"at byte 2"_s;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf"
                                          "a\xff"_ba
                                       << detect << u"at byte 4"_s;
    QTest::newRow("half a pair in UTF-16") << QByteArray("\xff\xfe\x3d\xd8z\0", 6) << detect << u"at byte 2"_s;
    QTest::newRow("NUL in UTF-16") << QByteArray("\xfe\xff\0a\0\0", 6) << detect << u"position 4"_s;
    QTest::newRow("NUL in Latin-1") << QByteArray("ab\0", 3) << ListEncoding::Latin1 << u"position 2"_s;
    QTest::newRow("no GB18030") << "abc\xff\xff"_ba << ListEncoding::Gb18030 << u"GB18030"_s;
    QTest::newRow("zip") << "PK\x03\x04"_ba << detect << u"archive"_s;
    QTest::newRow("old workbook") << "\xd0\xcf\x11\xe0\xa1\xb1"_ba << detect << u"workbook"_s;
    QTest::newRow("zstd") << "\x28\xb5\x2f\xfd"_ba << detect << u"compressed"_s;
    QTest::newRow("xz") << "\xfd\x37zXZ"_ba << detect << u"compressed"_s;
}

void TestListSource::refusedBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ListEncoding, encoding);
    QFETCH(QString, says);
    ListChoices choices;
    choices.encoding = encoding;
    const auto list = readPeerListFile(write(bytes), choices);
    QVERIFY(!list);
    QVERIFY2(list.error().contains(says), qPrintable(list.error()));
}

QTEST_GUILESS_MAIN(TestListSource)
#include "tst_list_source.moc"
