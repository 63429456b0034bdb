// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"

#include <QString>

#include <optional>

namespace peerlight::ui {

/// All that the status bar speaks of.
struct StatusFacts
{
    int peers = 0;
    insight::OutcomeCounts counts;
    std::optional<detection::RunStatus> run; ///< of the run that is live or was the last
    bool loading = false;
    int loaded = 0; ///< peers read so far, while loading
};

/// "3 unreachable, 1 degraded, 36 clear; 12 requests, 4 queued: the service asked to slow down, 8 s". Pure.
[[nodiscard]] QString statusText(const StatusFacts &facts);

/// Why nothing is sent at the moment, with the time left if it is known; empty when nothing is held back.
[[nodiscard]] QString pauseText(const detection::RunStatus &run);

} // namespace peerlight::ui
