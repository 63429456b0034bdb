// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

namespace CLI {
class App;
}

namespace peerlight::cli {

/// What of `detect` has to do with detecting again and again.
void addWatch(CLI::App &detect, RawWatch &raw);

} // namespace peerlight::cli
