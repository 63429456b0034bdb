// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_pace.h"

namespace peerlight::connection {

detection::RunOptions pacedBy(const Profile &profile, detection::RunOptions run)
{
    if (profile.requestsPerSecond >= 0)
        run.rate = detection::RateLimit::steady(profile.requestsPerSecond);
    if (profile.maxInFlight > 0)
        run.maxInFlight = profile.maxInFlight;
    if (profile.deadlineSeconds > 0)
        run.rowDeadline = std::chrono::seconds(profile.deadlineSeconds);
    return run;
}

} // namespace peerlight::connection
