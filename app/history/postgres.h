// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

class QSqlError;

/// What is PostgreSQL's own, all of it: the other side of sqlite.h.
namespace peerlight::history::postgres {

[[nodiscard]] QString driver();
[[nodiscard]] QString connectOptions(const TeamPlace &place);
[[nodiscard]] Failure failureOf(const QSqlError &error);
[[nodiscard]] QStringList begin(Access access);
/// A statement that makes tables, written for SQLite.
[[nodiscard]] QString tableStatement(const QString &sql);

// These belong into Database::check().

/// No statement, lock or silence of ours lasts for ever.
void makeSafe(Database &db);
/// 0 where there are no tables yet.
[[nodiscard]] int version(Database &db);
/// In the transaction that changes the tables.
void setVersion(Database &db, int version);
/// The server's time, in milliseconds since 1970 UTC: clocks of workstations differ.
[[nodiscard]] qint64 now(Database &db);

} // namespace peerlight::history::postgres
