// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/virtual_interface.h"
#include "app/inventory/peer.h"

namespace peerlight::inventory {

/// A peer of the service's answer, with what its interface says of it. Pure.
[[nodiscard]] Peer peerOf(const api::VifPeer &peer, const api::VirtualInterface &vif);

} // namespace peerlight::inventory
