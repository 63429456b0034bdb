// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/inventory/look.h"

namespace peerlight::history {

// Inside of a transaction of `db`, as everything that takes one.

/// Puts a look into the tables, and takes out all but the one before it of the same endpoint and project.
void keepLook(Database &db, const inventory::Look &look);

/// The looks that are kept of an endpoint and project, the newest first: two at most.
[[nodiscard]] QList<inventory::Look> readLooks(Database &db, const QString &endpoint, const QString &project);

} // namespace peerlight::history
