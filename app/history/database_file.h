// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/kept.h"
#include "app/history/schema.h"

namespace peerlight::history {

[[nodiscard]] QString databaseFileIn(const QString &folder);
/// A file of that name in the folder of `file`.
[[nodiscard]] QString siblingOf(const QString &file, const QString &name);

/// A folder of this user, closed to all others if it has to be made. One that every user can write to is refused.
[[nodiscard]] Expected<void> makePrivateFolder(const QString &folder);
/// A file that only this user can read, whatever the umask; what it held is gone.
[[nodiscard]] Expected<void> makePrivateEmptyFile(const QString &file);

/// Notes that reading the history has shown damage: whoever opens it next looks at all of it. Could it not be noted,
/// it is found again.
void markSuspect(const QString &folder);

/// Opens history.db in the folder and brings it up to date. A file that is damaged is set aside, and what can be read
/// of it is copied into a new one, unless another process has it open; the sentence that tells so is given back, else
/// an empty one. What a newer Peerlight wrote is opened for reading only: see Database::isReadOnly().
[[nodiscard]] Expected<QString> openDatabase(Database &db, const QString &folder, detection::Millis busyTimeout,
                                             const QList<SchemaStep> &steps = schemaSteps());

} // namespace peerlight::history
