// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QString>

namespace peerlight::cli {

/// "[#####.....] 20 of 40 peers  (the service asked to slow down: 8 s)". Pure.
[[nodiscard]] QString progressLine(const detection::RunStatus &status);

} // namespace peerlight::cli
