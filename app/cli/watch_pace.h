// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/run_options.h"

#include <algorithm>

namespace peerlight::cli {

/// The pace of the next round of a watch. Each run has a limiter of its own, which begins full; many short rounds would
/// be as many bursts. So a round begins with what the ones before it have left, and what came back since. Pure.
/// `full` is the pace that was asked for, `last` that of the round before, which made `requests` in `elapsed`, from its
/// start to the start of the next.
[[nodiscard]] inline detection::RateLimit nextRoundPace(const detection::RateLimit &full,
                                                        const detection::RateLimit &last, qint64 requests,
                                                        detection::Millis elapsed)
{
    if (full.unlimited())
        return full;
    const double back = full.refillPerSecond * static_cast<double>(elapsed.count()) / 1000;
    detection::RateLimit pace = full;
    pace.burst = std::clamp(last.burst - static_cast<double>(requests) + back, 1.0, full.burst);
    return pace;
}

} // namespace peerlight::cli
