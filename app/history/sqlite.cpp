// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/sqlite.h"

#include <QCoreApplication>
#include <QSqlError>

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

void copyTo(Database &db, const QString &file)
{
    db.run(u"VACUUM INTO ?"_s, {file});
}

void setVersion(Database &db, int version)
{
    db.run(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace peerlight::history::sqlite
