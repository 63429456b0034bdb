// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

namespace CLI {
class App;
}

namespace peerlight::cli {

/// The subcommand `simulate`, which writes what it is given into `raw`. `app` owns it.
[[nodiscard]] CLI::App *addSimulate(CLI::App &app, RawSimulate &raw);

/// The subcommand `drill`, likewise.
[[nodiscard]] CLI::App *addDrill(CLI::App &app, RawDrill &raw);

} // namespace peerlight::cli
