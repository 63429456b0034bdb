// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/peers/peer_entry.h"
#include "ui/peers/peer_table_roles.h"

#include <QVariant>

namespace peerlight::ui {

/// What the model answers for a cell in any role. `now` is ms since 1970 UTC.
[[nodiscard]] QVariant cellData(const PeerEntry &entry, PeerColumn column, int role, qint64 now);

/// What the model answers for the header of a column.
[[nodiscard]] QVariant columnHeader(PeerColumn column, int role);

/// "Remote gateway": for headers and the column chooser.
[[nodiscard]] QString columnTitle(PeerColumn column);

} // namespace peerlight::ui
