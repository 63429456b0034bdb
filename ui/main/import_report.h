// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QString>

namespace peerlight::ui {

/// What became of a list of peer ids: "12 peers added. 2 were there already. 1 piece could not be read:
/// line 3: ...". `added` of the readable peers were new. Pure; holds pieces of the list: plain text only.
[[nodiscard]] QString importReport(const inventory::PeerListText &list, int added);

} // namespace peerlight::ui
