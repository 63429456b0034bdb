// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/insight/comparison.h"

namespace peerlight::ui {

class DisplayNames;

/// What a run found, a finding a detection; the last of a peer counts. Pure.
[[nodiscard]] QList<insight::Finding> findingsOf(const history::WholeRun &whole);

/// The comparison under the names that are shown: its own, or aliases.
[[nodiscard]] insight::Comparison shownComparison(const insight::Comparison &comparison, DisplayNames &names);

} // namespace peerlight::ui
