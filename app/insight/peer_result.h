// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/inventory.h"

namespace peerlight::insight {

/// A peer, what its latest detection found, and what it hangs on as far as that is known. Points to values of the
/// caller, which must stay as they are during the call.
struct PeerResult
{
    const inventory::Peer *peer = nullptr;       ///< never null
    const detection::Row *row = nullptr;         ///< null: never detected
    const inventory::Line *line = nullptr;       ///< null: not known
    const inventory::Gateway *gateway = nullptr; ///< null: not known
};

} // namespace peerlight::insight
