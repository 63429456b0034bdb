// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/database_file.h"

#include "app/history/owner_lock.h"
#include "app/history/process_lock.h"
#include "app/history/recovery.h"
#include "app/history/sqlite.h"
#include "app/platform/owned_files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    if (!platform::isOurs(info))
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

QString suspectMark(const QString &file)
{
    return file + u".suspect"_s;
}

/// A short look, or a long one where there is a reason for it.
Done lookOver(Database &db, const QString &file)
{
    const bool isSuspect = QFileInfo::exists(suspectMark(file));
    bool whole = true;
    const Done looked = db.check([&] {
        whole = isSuspect ? sqlite::faultsOf(db, 1).isEmpty() && sqlite::brokenReferences(db).isEmpty()
                          : sqlite::looksWhole(db);
    });
    if (looked && !whole)
        return tl::unexpected(Failure{.sentence = DatabaseFileWords::tr("The history is damaged."), .damaged = true});
    if (looked && isSuspect)
        QFile::remove(suspectMark(file));
    return looked;
}

Done openAndMigrate(Database &db, const QString &file, detection::Millis busyTimeout, const QList<SchemaStep> &steps)
{
    return db.open(file, busyTimeout)
        .and_then([&] { return db.check([&] { sqlite::makeSafe(db); }); })
        .and_then([&] { return checkVersion(db, steps); }) // before anything is written
        .and_then([&] { return lookOver(db, file); })
        .and_then([&] {
            return db.check([&] {
                sqlite::makeShrinkable(db);
                sqlite::makeDurable(db);
            });
        })
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

void removeWithCompanions(const QString &file)
{
    for (const QLatin1StringView suffix : suffixes)
        QFile::remove(file + suffix);
}

/// A file that takes the place of a damaged one, under the name that it has until then. Once it is whole the damaged
/// one is set aside; if the program ends just then, the next finds it.
QString mendedName(const QString &file)
{
    return file + u".mended"_s;
}

void takeUpMended(const QString &file)
{
    if (!QFileInfo::exists(file) && QFileInfo::exists(mendedName(file)))
        QFile::rename(mendedName(file), file);
}

/// Sets the damaged file aside and puts in its place what can be read of it; gives the sentence about it.
Expected<QString> replaceDamaged(const QString &folder, const QString &file, const QList<SchemaStep> &steps)
{
    // It would go on to write into the file that is set aside.
    if (OwnerLock(folder).anyIsHeld())
        return tl::unexpected(DatabaseFileWords::tr(
            "The history is damaged, and another window or program has it open. When that is closed, what can be read "
            "of it is copied into a new one."));
    const QString mended = mendedName(file);
    removeWithCompanions(mended);
    const Expected<Recovered> recovered =
        makePrivateEmptyFile(mended).and_then([&] { return recoverInto(mended, file, steps); });
    const Expected<QString> aside = setAside(file);
    if (!aside)
        return aside;
    QFile::remove(suspectMark(file));
    if (recovered && recovered->tables && QFile::rename(mended, file))
        return DatabaseFileWords::tr("The history was damaged: %1. The damaged file was kept as %2.")
            .arg(recoveredText(*recovered), *aside);
    removeWithCompanions(mended);
    const QString sentence =
        DatabaseFileWords::tr("The history was damaged. It was kept as %1, and a new one was begun.").arg(*aside);
    return recovered ? sentence
                     : sentence + u' ' + DatabaseFileWords::tr("Nothing was copied from it: %1").arg(recovered.error());
}

} // namespace

void markSuspect(const QString &folder)
{
    static_cast<void>(makePrivateEmptyFile(suspectMark(databaseFileIn(folder))));
}

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
    if (!platform::isOurs(made))
        return tl::unexpected(
            DatabaseFileWords::tr("The history is not kept in a folder of another user: %1").arg(folder));
    // The rights of a folder that was there are its owner's: --data-dir may name one that others use. But where
    // others may write, they could put files of theirs in the place of ours.
    if (platform::canBeWrittenByAll(made))
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
    takeUpMended(file);
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
    const Expected<QString> replaced = replaceDamaged(folder, file, steps);
    if (!replaced)
        return replaced;
    opened = attempt();
    if (!opened) {
        db.close();
        return tl::unexpected(opened.error().sentence);
    }
    return replaced;
}

} // namespace peerlight::history
