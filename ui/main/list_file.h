// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QString>

#include <tl/expected.hpp>

namespace peerlight::ui {

/// Reads a peer list from a regular file of at most 20 MB. The error is a translated sentence.
[[nodiscard]] tl::expected<inventory::PeerListText, QString> readPeerListFile(const QString &file);

} // namespace peerlight::ui
