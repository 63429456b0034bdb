// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/comparison.h"

namespace peerlight::ui {

class DisplayNames;

/// The comparison under the names that are shown: its own, or aliases.
[[nodiscard]] insight::Comparison shownComparison(const insight::Comparison &comparison, DisplayNames &names);

} // namespace peerlight::ui
