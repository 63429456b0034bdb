// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

#include <QStringList>

namespace peerlight::history {

/// The statements that lead from one version of the tables to the next.
using SchemaStep = QStringList;

/// The step at place n leads from version n to n + 1. A step that was released never changes.
[[nodiscard]] QList<SchemaStep> schemaSteps();

/// Refuses what a newer Peerlight wrote. Writes nothing.
[[nodiscard]] Done checkVersion(Database &db, const QList<SchemaStep> &steps);

/// Brings the tables up to the last step, all steps or none. Of tables that were there before, a copy is left beside
/// `file` as history-before-vN.db; of a server, who keeps it keeps the copies.
[[nodiscard]] Done migrate(Database &db, const QList<SchemaStep> &steps, const QString &file);

} // namespace peerlight::history
