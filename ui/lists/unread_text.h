// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QString>

namespace peerlight::ui {

/// "Line 3: "abc": not an id" or "$.vif_peers[3].id: ...": where it stands as far as that is known, what it is, and
/// why. One line; plain text only. Pure.
[[nodiscard]] QString unreadLine(const inventory::UnreadPiece &piece);

/// All that are kept, a line each, and how many more there are. Pure.
[[nodiscard]] QString unreadLines(const inventory::PeerListText &list);

} // namespace peerlight::ui
