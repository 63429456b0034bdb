// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/list_file.h"
#include "ui/main/window_memory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace peerlight;

class WindowMemoryTest : public QObject
{
    Q_OBJECT

    static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        const ui::WindowMemory memory{
            "geometry"_ba,       QByteArray("docks\0with a NUL", 16),
            "splitter"_ba,       "table"_ba,
            ui::ThemeMode::Dark, {u"eu-west-101"_s, u"https://dcaas.example.com"_s, u"项目-1"_s}};
        QVERIFY(ui::writeWindowMemory(path, memory));
        QCOMPARE(ui::readWindowMemory(path), memory);
    }

    void theFileIsForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QVERIFY(ui::writeWindowMemory(path, {}));
        QCOMPARE(QFile::permissions(path), ownerOnly);
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFile::ReadOther | QFile::ReadGroup));
        QVERIFY(ui::writeWindowMemory(path, {}));
        QCOMPARE(QFile::permissions(path), ownerOnly);
    }

    void nothingAndNonsenseGiveEmptyValues()
    {
        const QTemporaryDir folder;
        QCOMPARE(ui::readWindowMemory(folder.filePath(u"none.ini"_s)), ui::WindowMemory());
        const QString path = folder.filePath(u"bad.ini"_s);
        write(path, "\x00\xff[[[\nwindow/theme=purple\n[window]\ntheme=purple\n"_ba);
        QCOMPARE(ui::readWindowMemory(path).theme, ui::ThemeMode::System);
    }

    void aFolderThatIsNotThereIsTold() { QVERIFY(!ui::writeWindowMemory(u"/no/such/folder/window.ini"_s, {})); }

    void aListFileIsReadOrRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("peers");
        QTest::addColumn<QString>("why");
        const QByteArray id = "68bd18b1-3f08-4bb2-a2fb-5a5b1f3f0a01";
        QTest::newRow("one id") << u"a.txt"_s << id << 1 << QString();
        QTest::newRow("byte order mark and CRLF")
            << u"a.csv"_s << QByteArray("\xef\xbb\xbf" + id + "\r\n") << 1 << QString();
        QTest::newRow("no file") << QString() << QByteArray() << -1 << u"There is no file"_s;
        QTest::newRow("a folder") << u"."_s << QByteArray() << -1 << u"not a regular file"_s;
        QTest::newRow("too large") << u"b.txt"_s << QByteArray(20 * 1024 * 1024 + 1, ' ') << -1
                                   << u"larger than 20 MB"_s;
    }

    void aListFileIsReadOrRefusedWithItsReason()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, peers);
        QFETCH(QString, why);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name.isEmpty() ? u"missing"_s : name);
        if (!bytes.isEmpty())
            write(path, bytes);
        const auto list = ui::readPeerListFile(path);
        QCOMPARE(list.has_value(), peers >= 0);
        if (list)
            QCOMPARE(list->peers.size(), peers);
        else
            QVERIFY2(list.error().contains(why), qPrintable(list.error()));
    }
};

QTEST_GUILESS_MAIN(WindowMemoryTest)
#include "tst_window_memory.moc"
