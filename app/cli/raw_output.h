// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

namespace CLI {
class App;
}

namespace peerlight::cli {

/// --format and --output, which many commands have.
void addOutput(CLI::App &app, RawOutput &raw, HtmlTaken html = HtmlTaken::No);

} // namespace peerlight::cli
