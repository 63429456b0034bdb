// SPDX-License-Identifier: GPL-3.0-or-later
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
        const ui::WindowMemory memory{"geometry"_ba,
                                      QByteArray("docks\0with a NUL", 16),
                                      "splitter"_ba,
                                      "table"_ba,
                                      {u"eu-west-101"_s, u"https://dcaas.example.com"_s, u"项目-1"_s}};
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
        write(path, "\x00\xff[[[\n[window]\nother=purple\n"_ba);
        QCOMPARE(ui::readWindowMemory(path), ui::WindowMemory());
    }

    void aFolderThatIsNotThereIsTold() { QVERIFY(!ui::writeWindowMemory(u"/no/such/folder/window.ini"_s, {})); }
};

QTEST_GUILESS_MAIN(WindowMemoryTest)
#include "tst_window_memory.moc"
