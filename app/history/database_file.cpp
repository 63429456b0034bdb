// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"

#include "app/history/process_lock.h"
#include "app/history/sqlite.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr QFileDevice::Permissions ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownFolder = ownFile | QFileDevice::ExeOwner;
// SQLite's companions of a database; made with the rights of the database.
constexpr std::array suffixes{""_L1, "-wal"_L1, "-shm"_L1};

/// Nobody else may have laid out the file for us to write into.
Expected<void> checkIsOurs(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return tl::unexpected(DatabaseFileWords::tr("The history is not written through a link: %1").arg(path));
    if (!info.exists())
        return {};
    if (!info.isFile())
        return tl::unexpected(
            DatabaseFileWords::tr("The history cannot be kept here, since this is no file: %1").arg(path));
    if (info.ownerId() != geteuid())
        return tl::unexpected(
            DatabaseFileWords::tr("The history is not written into a file of another user: %1").arg(path));
    return {};
}

Expected<void> makePrivate(const QString &file)
{
    for (const QLatin1StringView suffix : suffixes) {
        const QString path = file + suffix;
        const Expected<void> ours = checkIsOurs(path);
        if (!ours)
            return ours;
        if (QFileInfo::exists(path) && QFile::permissions(path) != ownFile && !QFile::setPermissions(path, ownFile))
            return tl::unexpected(DatabaseFileWords::tr("The rights of this file cannot be set: %1").arg(path));
    }
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite, ownFile))
        return tl::unexpected(DatabaseFileWords::tr("The history cannot be written: %1").arg(made.errorString()));
    return {};
}

Done openAndMigrate(Database &db, const QString &file, detection::Millis busyTimeout, const QList<SchemaStep> &steps)
{
    return db.open(file, busyTimeout)
        .and_then([&] { return db.check([&] { sqlite::makeSafe(db); }); })
        .and_then([&] { return checkVersion(db, steps); }) // before anything is written
        .and_then([&] { return db.check([&] { sqlite::makeDurable(db); }); })
        .and_then([&] { return migrate(db, steps, file); });
}

/// An error may only be the first sign of damage.
bool isDamaged(Database &db, const Failure &failure)
{
    if (failure.damaged || !db.isOpen())
        return failure.damaged;
    bool whole = true;
    const Done looked = db.check([&] { whole = sqlite::isWhole(db); });
    return looked ? !whole : looked.error().damaged;
}

Expected<QString> setAside(const QString &file)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s);
    const QString aside = file + u".damaged-"_s + time;
    for (const QLatin1StringView suffix : suffixes) {
        const QString from = file + suffix;
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + suffix))
            return tl::unexpected(
                DatabaseFileWords::tr("The history is damaged and cannot be set aside: %1").arg(from));
    }
    return aside;
}

} // namespace

QString databaseFileIn(const QString &folder)
{
    return QDir(folder).filePath(u"history.db"_s);
}

QString siblingOf(const QString &file, const QString &name)
{
    return QFileInfo(file).dir().filePath(name);
}

Expected<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()) {
        QDir().mkpath(info.dir().path());
        QDir().mkdir(folder, ownFolder);
    }
    const QFileInfo made(folder);
    if (!made.isDir())
        return tl::unexpected(DatabaseFileWords::tr("The folder of the history cannot be made: %1").arg(folder));
    if (made.ownerId() != geteuid())
        return tl::unexpected(
            DatabaseFileWords::tr("The history is not kept in a folder of another user: %1").arg(folder));
    // The rights of a folder that was there are its owner's: --data-dir may name one that others use. But where
    // others may write, they could put files of theirs in the place of ours.
    if (made.permission(QFileDevice::WriteOther))
        return tl::unexpected(
            DatabaseFileWords::tr("The history is not kept in a folder that every user can write to: %1").arg(folder));
    return {};
}

Expected<void> makePrivateEmptyFile(const QString &file)
{
    QFile::remove(file);
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile))
        return tl::unexpected(DatabaseFileWords::tr("This file cannot be made: %1").arg(file));
    return {};
}

Expected<QString> openDatabase(Database &db, const QString &folder, detection::Millis busyTimeout,
                               const QList<SchemaStep> &steps)
{
    const QString file = databaseFileIn(folder);
    const Expected<void> made = makePrivateFolder(folder);
    if (!made)
        return tl::unexpected(made.error());
    // One at a time: SQLite does not wait when two begin a file at once, and of two processes that find a damaged
    // file the second would set aside what the first has begun.
    ProcessLock opening(siblingOf(file, u"opening.lock"_s));
    if (!opening.tryLock(busyTimeout))
        return tl::unexpected(opening.failure().isEmpty()
                                  ? DatabaseFileWords::tr("The history cannot be opened: another program is doing so.")
                                  : DatabaseFileWords::tr("The history cannot be opened: %1.").arg(opening.failure()));
    const auto attempt = [&]() -> Done {
        const Expected<void> ready = makePrivate(file);
        if (!ready)
            return tl::unexpected(Failure{ready.error()});
        return openAndMigrate(db, file, busyTimeout, steps);
    };

    Done opened = attempt();
    if (opened)
        return QString();
    if (opened.error().newer && db.makeReadOnly())
        return opened.error().sentence;
    const bool damaged = isDamaged(db, opened.error());
    db.close();
    if (!damaged)
        return tl::unexpected(opened.error().sentence);
    const Expected<QString> aside = setAside(file);
    if (!aside)
        return aside;
    opened = attempt();
    if (!opened) {
        db.close();
        return tl::unexpected(opened.error().sentence);
    }
    return DatabaseFileWords::tr("The history was damaged. It was kept as %1, and a new one was begun.").arg(*aside);
}

} // namespace peerlight::history
