// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace peerlight::cli {

// The longer texts of --help.

[[nodiscard]] std::string programHelp();
[[nodiscard]] std::string exitCodeHelp();
[[nodiscard]] std::string credentialHelp();
[[nodiscard]] std::string checkHelp();    ///< its exit codes
[[nodiscard]] std::string simulateHelp(); ///< default token, project and all faults

/// One line: why --token is refused, and what there is instead.
[[nodiscard]] QString tokenArgumentHelp();

} // namespace peerlight::cli
