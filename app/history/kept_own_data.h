// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/inventory/own_data.h"

namespace peerlight::history {

// Inside of a transaction of `db`, as everything that takes one.

[[nodiscard]] inventory::OwnData readOwnData(Database &db);

/// Does the edit on what is in the tables at that moment, and gives what is in them then. An edit that cannot be done
/// fails the transaction with its sentence.
[[nodiscard]] inventory::OwnData editOwnData(Database &db, const inventory::OwnEdit &edit);

} // namespace peerlight::history
