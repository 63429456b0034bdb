// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <functional>

namespace peerlight::detection {

/// Tells the time; injected, so that tests can bring their own.
using Clock = std::function<Stamp()>;

/// The machine's time. Stamp::steady goes on while the machine sleeps (platform::sinceBoot()), so that a
/// deadline means the same to the person and to the program.
[[nodiscard]] Clock systemClock();

} // namespace peerlight::detection
