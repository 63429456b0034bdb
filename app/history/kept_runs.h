// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/kept.h"

namespace peerlight::history {

// Inside of a transaction of `db`, as everything that takes one. What cannot be done fails it with a sentence.

[[nodiscard]] RunPage readRuns(Database &db, const RunQuery &query);

/// See History::findRun().
[[nodiscard]] KeptRun findRun(Database &db, const QString &reference);

/// See History::wholeRun().
[[nodiscard]] WholeRun readWholeRun(Database &db, const QString &reference);

[[nodiscard]] QList<Baseline> readBaselines(Database &db);
/// A name has 1 to 64 characters, none of them a control character.
void setBaseline(Database &db, const QString &name, const QString &reference, qint64 nowMs);
void removeBaseline(Database &db, const QString &name);

} // namespace peerlight::history
