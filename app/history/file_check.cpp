// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/file_check.h"

#include "app/history/database_file.h"
#include "app/history/sqlite.h"

#include <QFileInfo>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaults = 100;

/// "wrong # of entries in index x", "row 3 missing from index x"
bool isOfAnIndex(const QString &fault)
{
    return fault.contains(" index "_L1) && (fault.startsWith("wrong # of entries"_L1) || fault.startsWith("row "_L1) ||
                                            fault.startsWith("non-unique"_L1));
}

void readFile(Database &db, FileCheck &check)
{
    check.newer = sqlite::version(db) > schemaSteps().size();
    const QStringList faults = sqlite::faultsOf(db, mostFaults);
    for (const QString &fault : faults)
        (isOfAnIndex(fault) ? check.indices : check.damage).append(fault.simplified());
}

void countFile(Database &db, FileCheck &check)
{
    check.broken = sqlite::brokenReferences(db);
    check.runs = db.value(u"SELECT COUNT(*) FROM run"_s).toLongLong();
    check.detections = db.value(u"SELECT COUNT(*) FROM detection"_s).toLongLong();
}

} // namespace

Expected<FileCheck> checkFile(const QString &folder)
{
    FileCheck check;
    check.file = databaseFileIn(folder);
    check.exists = QFileInfo(check.file).size() > 0;
    if (!check.exists)
        return check;
    check.bytes = QFileInfo(check.file).size() + QFileInfo(check.file + u"-wal"_s).size();
    Database db;
    const Done read = db.open(check.file, detection::Millis(5000))
                          .and_then([&] { return db.check([&] { sqlite::makeSafe(db); }); })
                          .and_then([&] { return db.makeReadOnly(); })
                          .and_then([&] { return db.transaction(Access::Read, [&] { readFile(db, check); }); })
                          .and_then([&] { return db.transaction(Access::Read, [&] { countFile(db, check); }); });
    db.close();
    if (!read && !read.error().damaged)
        return tl::unexpected(read.error().sentence);
    if (!read && check.damage.isEmpty())
        check.damage.append(read.error().sentence);
    if (!check.isWhole())
        markSuspect(folder);
    return check;
}

} // namespace peerlight::history
