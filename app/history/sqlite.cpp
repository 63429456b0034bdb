// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sqlite.h"

#include "app/platform/descriptors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <cerrno>

namespace peerlight::history::sqlite {

using namespace Qt::StringLiterals;

namespace {

struct SqliteWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

// Primary result codes: https://www.sqlite.org/rescode.html
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

} // namespace

QString driver()
{
    return u"QSQLITE"_s;
}

QString connectOptions(detection::Millis busyTimeout)
{
    return u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
}

QString untouchedName(const QString &file)
{
    // https://www.sqlite.org/uri.html: no lock, no log, no shared memory.
    const QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
    return QString::fromLatin1(url.toEncoded()) + u"?immutable=1"_s;
}

QString untouchedOptions()
{
    return u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s;
}

QStringList begin(Access access)
{
    return {access == Access::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s};
}

Failure failureOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff; // the rest is the extended code
    if (code == Full)
        return {SqliteWords::tr("The disk is full: the history cannot be written.")};
    if (code == Busy || code == Locked)
        return {SqliteWords::tr("The history cannot be written: another program keeps it locked.")};
    // SQLite says of it what it says of rights, and Qt that it has no driver.
    if ((code == CantOpen || error.type() == QSqlError::ConnectionError) && platform::isOutOfDescriptors())
        return {SqliteWords::tr("The history cannot be read or written: %1.").arg(qt_error_string(EMFILE))};
    if (code == ReadOnly || code == CantOpen)
        return {SqliteWords::tr("The history cannot be opened for writing: the rights of its folder do not allow it.")};
    return {SqliteWords::tr("The history cannot be read or written: %1.").arg(error.databaseText()),
            code == Corrupt || code == NotADatabase};
}

void makeSafe(Database &db)
{
    db.run(u"PRAGMA trusted_schema = OFF"_s);
    db.run(u"PRAGMA foreign_keys = ON"_s);
    db.run(u"PRAGMA synchronous = FULL"_s);
}

void expectMuch(Database &db, bool much)
{
    // The ends of the indices of some thousand peers are on a page each: with SQLite's usual 2 MB, a group of 5,000
    // results would be written to the log several times. For what is read once, to take more memory costs more than it
    // gives.
    db.run(much ? u"PRAGMA cache_size = -32000"_s : u"PRAGMA cache_size = -2000"_s);
}

void makeDurable(Database &db)
{
    const QString mode = db.value(u"PRAGMA journal_mode = WAL"_s).toString();
    if (mode != "wal"_L1)
        db.fail(SqliteWords::tr("The history cannot be kept in this folder: its file system has no shared memory."));
}

void makeReadOnly(Database &db)
{
    db.run(u"PRAGMA query_only = ON"_s);
}

int version(Database &db)
{
    return db.value(u"PRAGMA user_version"_s).toInt();
}

bool isWhole(Database &db)
{
    return db.value(u"PRAGMA quick_check(1)"_s).toString() == "ok"_L1;
}

bool looksWhole(Database &db)
{
    constexpr qint64 small = 4096; // pages: 16 MB
    if (db.value(u"PRAGMA page_count"_s).toLongLong() <= small)
        return isWhole(db);
    QStringList tables;
    QStringList indices;
    db.each(u"SELECT type, name, tbl_name FROM sqlite_master WHERE rootpage > 0"_s, {}, [&](const QSqlQuery &query) {
        const bool isLarge = query.value(2).toString().startsWith("detection"_L1);
        if (query.value(0).toString() == "table"_L1)
            tables.append(query.value(1).toString());
        else if (isLarge && !query.value(1).toString().contains("open"_L1)) // a part of an index takes a condition
            indices.append(query.value(1).toString());
    });
    bool whole = true;
    for (const QString &table : std::as_const(tables)) {
        if (!table.startsWith("detection"_L1) && table != "run_count"_L1 && table != "sqlite_sequence"_L1)
            whole = whole && db.value(u"PRAGMA quick_check(%1)"_s.arg(table)).toString() == "ok"_L1;
    }
    const auto nothing = [](const QSqlQuery &) {};
    db.each(u"SELECT * FROM detection NOT INDEXED ORDER BY no LIMIT 1"_s, {}, nothing);
    db.each(u"SELECT * FROM detection NOT INDEXED ORDER BY no DESC LIMIT 1000"_s, {}, nothing);
    for (const QString &index : std::as_const(indices)) {
        const QString column = db.value(u"SELECT name FROM pragma_index_info(?) WHERE seqno = 0"_s, {index}).toString();
        for (const auto *const order : {"", "DESC"})
            db.each(u"SELECT %1 FROM detection INDEXED BY %2 ORDER BY %1 %3 LIMIT 1"_s.arg(column, index,
                                                                                           QLatin1StringView(order)),
                    {}, nothing);
    }
    return whole;
}

QStringList faultsOf(Database &db, int most)
{
    QStringList faults;
    db.each(u"PRAGMA integrity_check(%1)"_s.arg(most), {},
            [&faults](const QSqlQuery &query) { faults.append(query.value(0).toString()); });
    return faults == QStringList{u"ok"_s} ? QStringList() : faults;
}

QStringList brokenReferences(Database &db)
{
    QStringList broken;
    db.each(u"SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s, {},
            [&broken](const QSqlQuery &query) {
                broken.append(u"%1 -> %2: %3"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                                    query.value(2).toString()));
            });
    return broken;
}

void makeLenient(Database &db)
{
    db.run(u"PRAGMA trusted_schema = OFF"_s);
    db.run(u"PRAGMA cell_size_check = ON"_s);
    db.run(u"PRAGMA writable_schema = ON"_s); // else a file that was cut is refused as a whole
}

void makeHasty(Database &db)
{
    db.run(u"PRAGMA journal_mode = MEMORY"_s);
    db.run(u"PRAGMA synchronous = OFF"_s);
    db.run(u"PRAGMA foreign_keys = OFF"_s);
    db.run(u"PRAGMA cache_size = -64000"_s);
}

void copyTo(Database &db, const QString &file)
{
    db.run(u"VACUUM INTO ?"_s, {file});
}

void makeShrinkable(Database &db)
{
    db.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // does nothing once there is a table
}

bool canGiveBack(Database &db)
{
    return db.value(u"PRAGMA auto_vacuum"_s).toInt() == 2;
}

qint64 bytesInUse(Database &db)
{
    const qint64 pages = db.value(u"PRAGMA page_count"_s).toLongLong();
    return (pages - db.value(u"PRAGMA freelist_count"_s).toLongLong()) * db.value(u"PRAGMA page_size"_s).toLongLong();
}

qint64 bytesFree(Database &db)
{
    return db.value(u"PRAGMA freelist_count"_s).toLongLong() * db.value(u"PRAGMA page_size"_s).toLongLong();
}

qint64 giveBack(Database &db, int pages)
{
    const qint64 before = db.value(u"PRAGMA page_count"_s).toLongLong();
    db.each(u"PRAGMA incremental_vacuum(%1)"_s.arg(pages), {}, [](const QSqlQuery &) {}); // a row for each page
    return (before - db.value(u"PRAGMA page_count"_s).toLongLong()) * db.value(u"PRAGMA page_size"_s).toLongLong();
}

void writeAnew(Database &db)
{
    makeShrinkable(db);
    db.run(u"VACUUM"_s);
}

void setVersion(Database &db, int version)
{
    db.run(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace peerlight::history::sqlite
