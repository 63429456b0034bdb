// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/send_plan.h"

#include <algorithm>
#include <cmath>

namespace peerlight::detection {

SendPlan sendPlan(int peers, const RunOptions &options)
{
    const RateLimit &rate = options.rate;
    SendPlan plan;
    plan.creates = std::max(peers, 0);
    plan.maxInFlight = options.maxInFlight;
    plan.rowDeadline = options.rowDeadline;
    if (rate.unlimited())
        return plan;
    plan.perSecond = rate.perSecond;
    plan.laterPerSecond = rate.perSecond;
    // The last of n has left when the pace has let n - 1 intervals pass, and the burst with its refill has held n.
    double seconds = std::max(plan.creates - 1, 0) / rate.perSecond;
    if (plan.creates > rate.burst && rate.refillPerSecond > 0 && rate.refillPerSecond < rate.perSecond) {
        const double refilled = (plan.creates - rate.burst) / rate.refillPerSecond;
        if (refilled > seconds) {
            seconds = refilled;
            plan.laterPerSecond = rate.refillPerSecond;
        }
    }
    plan.atLeast = Millis(std::llround(seconds * 1000));
    return plan;
}

} // namespace peerlight::detection
