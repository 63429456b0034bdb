// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connection/profile.h"
#include "app/detection/run_options.h"

namespace peerlight::connection {

/// `run` at the pace of the profile, where that has one of its own. Pure.
[[nodiscard]] detection::RunOptions pacedBy(const Profile &profile, detection::RunOptions run);

} // namespace peerlight::connection
