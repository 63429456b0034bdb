// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/inventory/peer_list.h"

#include <tl/expected.hpp>

namespace peerlight::cli {

/// A peer list from a file, or from standard input for "-"; `option` ("--peers-from") names it in errors.
/// Every piece must be readable and there must be a peer: of a list that is wrong in part nothing is used.
/// Reads to the end: call it before the event loop runs.
[[nodiscard]] tl::expected<inventory::PeerListText, UsageError>
readPeerList(const QString &path, const QString &option,
             inventory::ListEncoding encoding = inventory::ListEncoding::Detect);

} // namespace peerlight::cli
