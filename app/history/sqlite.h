// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

class QSqlError;

/// What is SQLite's own, all of it; postgres.h has the other side, the rest of the folder speaks
/// SQL that both understand.
namespace peerlight::history::sqlite {

[[nodiscard]] QString driver();
[[nodiscard]] QString connectOptions(detection::Millis busyTimeout);
[[nodiscard]] QStringList begin(Access access);
[[nodiscard]] Failure failureOf(const QSqlError &error);

// These belong into Database::check().

/// Settings of the connection; nothing is written.
void makeSafe(Database &db);
/// What is committed survives a power cut. May write to the file.
void makeDurable(Database &db);
void makeReadOnly(Database &db);
[[nodiscard]] int version(Database &db);
[[nodiscard]] bool isWhole(Database &db);
/// A copy into `file`, which does not exist or is empty.
void copyTo(Database &db, const QString &file);

/// In the transaction that changes the tables.
void setVersion(Database &db, int version);

} // namespace peerlight::history::sqlite
