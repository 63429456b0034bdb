// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/connection/profile.h"

namespace peerlight::cli {

/// `peerlight-cli connections`: lists, imports or exports the connections of the data folder; gives the exit code.
/// Needs no event loop.
[[nodiscard]] int runConnections(const ConnectionsOptions &options, const QString &dataDir);

/// The list as a table. Pure.
[[nodiscard]] QByteArray profileTable(const QList<connection::Profile> &profiles);

/// {"connections":[...]} with an end of line. Pure.
[[nodiscard]] QByteArray profileJson(const QList<connection::Profile> &profiles);

} // namespace peerlight::cli
