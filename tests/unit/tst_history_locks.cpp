// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "app/history/owner_lock.h"
#include "app/history/schema.h"
#include "tests/unit/history_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace peerlight;
using namespace peerlight::history;

class TestHistoryLocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void locksOfTheDeadAreRemoved();
    void pidThatIsUsedAgainHoldsNoLock();
    void lockIsHeldByOneAtATime();
    void lockThatIsGivenUpIsTaken();
};

void TestHistoryLocks::locksOfTheDeadAreRemoved()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"owners"_s));
    // No process can have this number: the kernel's limit is 2^22.
    replaceContent(folder.filePath(u"owners/dead.lock"_s),
                   "4194305\npeerlight\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    History history(folder.path());
    QVERIFY(pageOf(history));
    const QStringList locks = QDir(folder.filePath(u"owners"_s)).entryList(QDir::Files);
    QCOMPARE(locks.size(), 1);
    QVERIFY(locks[0] != u"dead.lock"_s);
}

/// A process was killed while it held the locks, and its pid is in use again, by a program of the same name.
void TestHistoryLocks::pidThatIsUsedAgainHoldsNoLock()
{
    const QTemporaryDir folder;
    const QByteArray left = QByteArray::number(QCoreApplication::applicationPid()) + '\n' +
                            QCoreApplication::applicationName().toUtf8() + '\n' + QSysInfo::machineHostName().toUtf8() +
                            '\n';
    QVERIFY(QDir(folder.path()).mkdir(u"owners"_s));
    replaceContent(folder.filePath(u"owners/dead.lock"_s), left);
    replaceContent(folder.filePath(u"opening.lock"_s), left);
    Database db;
    QVERIFY(openDatabase(db, folder.path(), detection::Millis(100), schemaSteps()));
    QVERIFY(OwnerLock(folder.path()).isGone(u"dead"_s));
    const QStringList locks = QDir(folder.path()).entryList({u"*.lock"_s}, QDir::Files);
    QVERIFY2(!locks.contains(u"opening.lock"_s), qPrintable(locks.join(u' ')));
}

void TestHistoryLocks::lockIsHeldByOneAtATime()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"one.lock"_s);
    ProcessLock first(file);
    QVERIFY(first.tryLock({}));
    QVERIFY(first.tryLock({})); // it has it
    ProcessLock second(file);
    QVERIFY(!second.tryLock(std::chrono::milliseconds(30)));
    ProcessLock nowhere(folder.filePath(u"no/folder.lock"_s));
    QVERIFY(!nowhere.tryLock(std::chrono::milliseconds(10'000))); // at once: waiting would not help
}

void TestHistoryLocks::lockThatIsGivenUpIsTaken()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"one.lock"_s);
    ProcessLock second(file);
    {
        ProcessLock first(file);
        QVERIFY(first.tryLock({}));
        QVERIFY(!second.tryLock({}));
    }
    QVERIFY(!QFile::exists(file));
    QVERIFY(second.tryLock({}));
    QVERIFY(QFile::exists(file));
}

QTEST_GUILESS_MAIN(TestHistoryLocks)
#include "tst_history_locks.moc"
