// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

class QSqlError;

/// What is SQLite's own, all of it; postgres.h has the other side, the rest of the folder speaks
/// SQL that both understand.
namespace peerlight::history::sqlite {

[[nodiscard]] QString driver();
[[nodiscard]] QString connectOptions(detection::Millis busyTimeout);
/// See Database::openUntouched().
[[nodiscard]] QString untouchedName(const QString &file);
[[nodiscard]] QString untouchedOptions();
[[nodiscard]] QStringList begin(Access access);
[[nodiscard]] Failure failureOf(const QSqlError &error);

// These belong into Database::check().

/// Settings of the connection; nothing is written.
void makeSafe(Database &db);
/// Before and after a transaction that changes much.
void expectMuch(Database &db, bool much);
/// What is committed survives a power cut. May write to the file.
void makeDurable(Database &db);
void makeReadOnly(Database &db);
[[nodiscard]] int version(Database &db);
/// Looks at every page, but does not compare indices with their tables; a second for some hundred MB.
[[nodiscard]] bool isWhole(Database &db);
/// A look that takes some ten ms however large the file is. A small one is looked at as a whole; of a large one the
/// small tables, and of the large table both ends and the ways to them: what was written last is there.
[[nodiscard]] bool looksWhole(Database &db);
/// All that SQLite itself can find out, in its words; at most `most` of them. Nothing: it is whole.
[[nodiscard]] QStringList faultsOf(Database &db, int most);
/// The same of what one table says of another.
[[nodiscard]] QStringList brokenReferences(Database &db);
/// Makes what can be read of a damaged file readable: a length that is not what it says, tables that cannot be.
void makeLenient(Database &db);
/// For a file that nobody knows of yet: faster, and lost in a power cut.
void makeHasty(Database &db);
/// A copy into `file`, which does not exist or is empty.
void copyTo(Database &db, const QString &file);

/// Before the first table is made: pages that are free can be given back to the disk, some at a time.
void makeShrinkable(Database &db);
[[nodiscard]] bool canGiveBack(Database &db);
[[nodiscard]] qint64 bytesInUse(Database &db);
[[nodiscard]] qint64 bytesFree(Database &db);
/// Bytes by which the file became smaller. Not in a transaction.
[[nodiscard]] qint64 giveBack(Database &db, int pages);
/// Makes a file shrinkable that was begun without it. Not in a transaction.
void writeAnew(Database &db);

/// In the transaction that changes the tables.
void setVersion(Database &db, int version);

} // namespace peerlight::history::sqlite
