// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

namespace CLI {
class App;
}

namespace peerlight::cli {

/// What `history` does to the history itself: --check, --prune and what belongs to them.
void addUpkeep(CLI::App &history, RawHistory &raw);

/// Whether one of them was given.
[[nodiscard]] bool isUpkeep(const RawHistory &raw);
[[nodiscard]] Checked<Options> checkedUpkeep(const RawHistory &raw, const QString &dataDir);

/// "400d", "26w" or "2y" in milliseconds. Pure.
[[nodiscard]] Checked<qint64> checkedAge(const QString &option, const std::string &text);
/// "500M" or "2G" in bytes, of 1024 each. Pure.
[[nodiscard]] Checked<qint64> checkedSize(const QString &option, const std::string &text);

} // namespace peerlight::cli
