// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

#include <QStringList>

namespace peerlight::history {

/// How a table was copied around what cannot be read.
struct TableCopied
{
    qint64 skipped = 0;   ///< numbers between rows that could be read: as many rows, if none was removed before
    bool endless = false; ///< from some number on nothing could be read
    bool damaged = false; ///< something could not be read
    Failure failure = {}; ///< of the writing; with a sentence the copy has ended there
};

/// The names of a database's tables in the order in which they were made: none leans on a later one.
[[nodiscard]] QStringList tablesOf(Database &db);

/// Copies the rows of a table that both databases have into the empty one of `to`: by their numbers, so that what is
/// damaged is gone around; a table without numbers from both ends, for each `parents` a part of its own. Rows that
/// cannot be in `to` are left out.
[[nodiscard]] TableCopied copyTable(Database &from, Database &to, const QString &table);

} // namespace peerlight::history
