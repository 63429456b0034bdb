// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

namespace peerlight::detection {

/// How fast requests may leave. The default fits the only published figure, 200 requests in 5 minutes
/// ("The throttling threshold has been reached: policy user over ratelimit,limit:200,time:5 minute").
struct RateLimit
{
    double burst = 100;           ///< requests that may leave before the refill matters
    double perSecond = 10;        ///< never faster than this; 0: no limit at all
    double refillPerSecond = 0.6; ///< how fast the burst comes back

    /// At most `perSecond` requests in any second for as long as the run lasts; 0: no limit.
    [[nodiscard]] static RateLimit steady(double perSecond)
    {
        return {perSecond > 1 ? perSecond : 1, perSecond, perSecond};
    }
    [[nodiscard]] bool unlimited() const { return perSecond <= 0; }
};

struct RunOptions
{
    RateLimit rate;
    int maxInFlight = 16;              ///< requests on the wire at once
    Millis rowDeadline{180000};        ///< from a row's create to the moment it ends as Unknown at the latest
    Millis credentialPatience{900000}; ///< how long a run waits for a new credential; 0: not at all
    bool journaled = false;            ///< steps wait for JournalWritten; else nothing is written down
    quint64 seed = 1;                  ///< of the jitter
};

} // namespace peerlight::detection
