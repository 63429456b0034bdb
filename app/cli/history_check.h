// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

namespace peerlight::cli {

/// `peerlight-cli history --check`: gives the exit code. Needs no event loop, and since it writes nothing, Ctrl+C may
/// end it at once.
[[nodiscard]] int runHistoryCheck(const HistoryCheckOptions &options, const QString &dataDir);

} // namespace peerlight::cli
