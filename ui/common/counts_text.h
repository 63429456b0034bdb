// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"

#include <QString>

namespace peerlight::ui {

/// "3 unreachable, 1 degraded, 36 clear": what needs a person first; empty if nothing was detected. Pure.
[[nodiscard]] QString countsText(const insight::OutcomeCounts &counts);

} // namespace peerlight::ui
