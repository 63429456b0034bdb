// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"
#include "app/history/schema.h"
#include "app/history/sqlite.h"
#include "tests/unit/history_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlError>
#include <QTemporaryDir>

#include <cerrno>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace peerlight;
using namespace peerlight::history;
using namespace peerlight::detection;

class TestHistoryFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheUserCanReadIt_data();
    void onlyTheUserCanReadIt();
    void folderForEverybodyIsRefused();
    void linkIsRefused_data();
    void linkIsRefused();
    void fileOfAnotherUserIsRefused();
    void lackOfDescriptorsIsNoLackOfRights();
    void newerVersionIsReadAndUntouched();
    void damagedFileIsSetAside_data();
    void damagedFileIsSetAside();
    void settingsOfTheConnection();
    void migrationKeepsACopy();
    void migrationIsDoneWholeOrNotAtAll();
    void killDuringAMigrationLosesNothing();
    void manyMayBeginAtOnce_data();
    void manyMayBeginAtOnce();
};

namespace {

constexpr Millis patience{1000};
constexpr char migrateFlag[] = "--migrate";

uint modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777U : 0;
}

/// The umask while it lives.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(::umask(mask)) {}
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    const mode_t m_before;
};

int versionOf(Database &db)
{
    int version = -1;
    [&] { QVERIFY(db.check([&] { version = sqlite::version(db); })); }();
    return version;
}

} // namespace

void TestHistoryFile::onlyTheUserCanReadIt_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("made") << false;
    QTest::newRow("there, others may look into it") << true;
}

void TestHistoryFile::onlyTheUserCanReadIt()
{
    QFETCH(bool, wasThere);
    const Umask loose(0);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"a/b"_s);
    if (wasThere) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::permissions(folder) & ~(QFile::WriteGroup | QFile::WriteOther)));
        replaceContent(databaseFileIn(folder), {});
        QCOMPARE(modeOf(databaseFileIn(folder)), 0666U);
    }
    History history(folder);
    Told run(history.beginRun(contextOf(1)));
    run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    QVERIFY(run.waitWritten());
    QCOMPARE(modeOf(folder), wasThere ? 0755U : 0700U); // its owner's decision, if it was there
    QCOMPARE(modeOf(folder + u"/owners"_s), 0700U);
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(databaseFileIn(folder) + QLatin1StringView(suffix)), 0600U);
}

void TestHistoryFile::folderForEverybodyIsRefused()
{
    const Umask loose(0);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(modeOf(folder), 0777U);
    History history(folder);
    QSignalSpy failed(&history, &History::failed);
    history.open();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(u"every user can write to"_s));
    QVERIFY(QDir(folder).isEmpty());
}

void TestHistoryFile::linkIsRefused_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("database") << QString();
    QTest::newRow("log") << u"-wal"_s;
}

void TestHistoryFile::linkIsRefused()
{
    QFETCH(QString, suffix);
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"precious"_s);
    replaceContent(target, "precious");
    QVERIFY(QFile::link(target, databaseFileIn(folder.path()) + suffix));
    History history(folder.path());
    QSignalSpy failed(&history, &History::failed);
    history.open();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().startsWith(u"The history is not written through a link: "_s));
    QCOMPARE(contentOf(target), "precious");
}

void TestHistoryFile::fileOfAnotherUserIsRefused()
{
    const QTemporaryDir folder;
    const QString file = databaseFileIn(folder.path());
    replaceContent(file, {});
    if (::chown(QFile::encodeName(file).constData(), 65534, 65534) != 0) {
        qInfo("only root can give a file away: nothing was tested here");
        return;
    }
    History history(folder.path());
    QSignalSpy failed(&history, &History::failed);
    history.open();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().startsWith(u"The history is not written into a file of another user: "_s));
    QCOMPARE(QFileInfo(file).size(), 0);
}

void TestHistoryFile::lackOfDescriptorsIsNoLackOfRights()
{
    const QSqlError error({}, u"unable to open database file"_s, QSqlError::ConnectionError, u"14"_s);
    const QString withSome = sqlite::failureOf(error).sentence;
    rlimit limit = {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    const rlimit none{3, limit.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const QString withNone = sqlite::failureOf(error).sentence;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    QVERIFY2(withSome.contains("rights"_L1), qPrintable(withSome));
    QVERIFY2(withNone.contains(qt_error_string(EMFILE)), qPrintable(withNone));
}

void TestHistoryFile::newerVersionIsReadAndUntouched()
{
    const QTemporaryDir folder;
    const QString file = databaseFileIn(folder.path());
    {
        History history(folder.path());
        Told run(history.beginRun(contextOf(1)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
    }
    {
        Database db;
        QVERIFY(openDatabase(db, folder.path(), patience));
        QVERIFY(db.check([&] { sqlite::setVersion(db, 99); }));
    }
    const QByteArray before = contentOf(file);
    {
        History history(folder.path());
        QSignalSpy failed(&history, &History::failed);
        history.open();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(),
                 u"The history was written by a newer version of Peerlight, and is left as it is."_s);
        Told run(history.beginRun(contextOf(1)));
        run.put(RowsPlanned{RowId{}, peerIds(1), at(1)});
        QVERIFY(run.waitStalled());
        QCOMPARE(run.stalls[0], failed[0][0].toString());
        QCOMPARE(pageOf(history).value().items.size(), 1);
        QCOMPARE(claimOf(history, contextOf(1).runId).error(), failed[0][0].toString());
        QVERIFY(!openRunsOf(history));
        QCOMPARE(failed.size(), 1);
    }
    QVERIFY(!before.isEmpty());
    QCOMPARE(contentOf(file), before);
}

void TestHistoryFile::damagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a text") << QByteArray("This is no database, but a text.\n").repeated(100);
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\x7f');
}

void TestHistoryFile::damagedFileIsSetAside()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    replaceContent(databaseFileIn(folder.path()), content);
    History history(folder.path());
    QSignalSpy warned(&history, &History::warned);
    QSignalSpy opened(&history, &History::opened);
    history.open();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(warned.size(), 1);
    const QStringList aside = QDir(folder.path()).entryList({u"history.db.damaged-????????T??????"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(warned[0][0].toString().contains(aside[0]));
    QCOMPARE(contentOf(folder.filePath(aside[0])), content);
    QVERIFY(pageOf(history).value().items.isEmpty());
}

void TestHistoryFile::settingsOfTheConnection()
{
    const QTemporaryDir folder;
    Database db;
    QVERIFY(openDatabase(db, folder.path(), patience));
    QVariantList found;
    QVERIFY(db.check([&] {
        for (const char *pragma : {"journal_mode", "synchronous", "foreign_keys", "trusted_schema", "busy_timeout"})
            found.append(db.value(u"PRAGMA "_s + QLatin1StringView(pragma)));
    }));
    QCOMPARE(found[0].toString(), u"wal"_s);
    QCOMPARE(found[1].toInt(), 2); // FULL
    QCOMPARE(found[2].toInt(), 1);
    QCOMPARE(found[3].toInt(), 0);
    QCOMPARE(found[4].toInt(), static_cast<int>(patience.count()));
}

void TestHistoryFile::migrationKeepsACopy()
{
    const Umask loose(0);
    const QTemporaryDir folder;
    const QList<SchemaStep> one{{u"CREATE TABLE t (a TEXT)"_s, u"INSERT INTO t VALUES ('kept')"_s}};
    const QList<SchemaStep> two = one + QList<SchemaStep>{{u"ALTER TABLE t ADD COLUMN b TEXT"_s}};
    {
        Database db;
        QVERIFY(openDatabase(db, folder.path(), patience, one));
    }
    QVERIFY(!QFileInfo::exists(folder.filePath(u"history-before-v1.db"_s)));
    Database db;
    QVERIFY(openDatabase(db, folder.path(), patience, two));
    QCOMPARE(versionOf(db), 2);
    QVERIFY(db.check([&] { QCOMPARE(db.value(u"SELECT a FROM t WHERE b IS NULL"_s).toString(), u"kept"_s); }));

    const QString copy = folder.filePath(u"history-before-v2.db"_s);
    QCOMPARE(modeOf(copy), 0600U);
    Database old;
    QVERIFY(old.open(copy, patience));
    QCOMPARE(versionOf(old), 1);
    QVERIFY(old.check([&] { QCOMPARE(old.value(u"SELECT a FROM t"_s).toString(), u"kept"_s); }));
}

void TestHistoryFile::migrationIsDoneWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QList<SchemaStep> one{{u"CREATE TABLE t (a TEXT)"_s}};
    const QList<SchemaStep> bad = one + QList<SchemaStep>{{u"CREATE TABLE u (a TEXT)"_s, u"CREATE NONSENSE"_s}};
    {
        Database db;
        QVERIFY(openDatabase(db, folder.path(), patience, one));
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        Database db;
        QVERIFY(!openDatabase(db, folder.path(), patience, bad));
        QVERIFY(!db.isOpen());
    }
    Database db;
    QVERIFY(openDatabase(db, folder.path(), patience, one));
    QCOMPARE(versionOf(db), 1);
    QVERIFY(db.check([&] { QCOMPARE(db.value(u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'u'"_s).toInt(), 0); }));
}

void TestHistoryFile::killDuringAMigrationLosesNothing()
{
    constexpr int rows = 30'000;
    const QList<SchemaStep> now = schemaSteps();
    const QList<SchemaStep> before = now.first(now.size() - 1);
    const QTemporaryDir folder;
    {
        Database db;
        QVERIFY(openDatabase(db, folder.path(), patience, before));
        QVERIFY(db.transaction(Access::Write, [&db] {
            db.run(u"INSERT INTO run (no, id, endpoint, project, started_at, ended_at, deadline_ms, owner) "
                   "VALUES (1, 'r', 'e', 'p', 1, 2, 3, 'o')"_s);
            db.run(u"INSERT INTO peer VALUES (1, 'p')"_s);
            db.run(u"INSERT INTO naming VALUES (1, 1, 'n', 'g')"_s);
            db.run(u"WITH RECURSIVE c(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM c WHERE i + 1 < ?) "
                   "INSERT INTO detection (run_no, place, peer_no, naming_no, state, loss, queued_at) "
                   "SELECT 1, i, 1, 1, 5, i % 101, i FROM c"_s,
                   {rows});
        }));
    }
    // At instants from before its first statement to behind its last; a killed one leaves nothing of itself.
    int killed = 0;
    for (int delay = 0; delay < 400; delay += 20) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(migrateFlag), folder.path()});
        QVERIFY(child.waitForStarted(patienceMs));
        if (!child.waitForFinished(delay)) {
            child.kill();
            QVERIFY(child.waitForFinished(patienceMs));
            ++killed;
        }
        Database db;
        QVERIFY(db.open(databaseFileIn(folder.path()), patience));
        const int version = versionOf(db);
        QVERIFY2(version == before.size() || version == now.size(), qPrintable(QString::number(version)));
        QVERIFY(db.check([&] {
            QCOMPARE(db.value(u"SELECT COUNT(*) FROM detection"_s).toInt(), rows);
            QVERIFY(sqlite::isWhole(db));
        }));
        if (version == now.size())
            break;
    }
    qInfo("%d were killed", killed);
    QVERIFY(killed > 0);
    Database db;
    QVERIFY(openDatabase(db, folder.path(), patience));
    QCOMPARE(versionOf(db), static_cast<int>(now.size()));
    QVERIFY(db.check([&] { QCOMPARE(db.value(u"SELECT SUM(detections) FROM run_count"_s).toInt(), rows); }));
}

void TestHistoryFile::manyMayBeginAtOnce_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing is there") << QByteArray();
    QTest::newRow("a damaged file is there") << QByteArray("no database").repeated(100);
}

void TestHistoryFile::manyMayBeginAtOnce()
{
    QFETCH(QByteArray, content);
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        replaceContent(databaseFileIn(folder.path()), content);
        std::vector<std::unique_ptr<History>> histories;
        int opened = 0;
        QStringList failures;
        for (int n = 0; n < 4; ++n) {
            const auto &history = histories.emplace_back(std::make_unique<History>(folder.path()));
            connect(history.get(), &History::opened, this, [&opened] { ++opened; });
            connect(history.get(), &History::failed, this, [&failures](const QString &why) { failures.append(why); });
            history->open();
        }
        QTRY_COMPARE(opened + static_cast<int>(failures.size()), 4);
        QCOMPARE(failures, QStringList());
        QCOMPARE(QDir(folder.path()).entryList({u"*.damaged-*"_s}).size(), content.isEmpty() ? 0 : 1);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], migrateFlag) == 0) {
        Database db;
        return openDatabase(db, QString::fromLocal8Bit(argv[2]), patience) ? 0 : 1;
    }
    TestHistoryFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_file.moc"
