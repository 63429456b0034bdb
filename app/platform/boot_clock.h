// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace peerlight::platform {

/// The time since some instant that stays the same until the next boot. It is never set, and goes on while the machine
/// sleeps.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace peerlight::platform
