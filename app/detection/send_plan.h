// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/run_options.h"

namespace peerlight::detection {

/// What a run is going to send, told before it does.
struct SendPlan
{
    int creates = 0;
    double perSecond = 0;      ///< the most in any second; 0: no limit
    double laterPerSecond = 0; ///< what is left of it once the burst is used up; the same as perSecond if it never is
    int maxInFlight = 0;       ///< requests on the wire at once
    Millis atLeast{0};         ///< until the last create has left: looking for results takes of the same pace
    Millis rowDeadline{0};     ///< from a row's create to its end, at the latest

    bool operator==(const SendPlan &) const = default;
};

/// Pure.
[[nodiscard]] SendPlan sendPlan(int peers, const RunOptions &options);

} // namespace peerlight::detection
