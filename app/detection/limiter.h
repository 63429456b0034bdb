// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/run_options.h"

namespace peerlight::detection {

/// The pace of one run: a token bucket with a smallest distance between two requests, and a ceiling on
/// requests in flight that shrinks when the service throttles. Pure: the time comes in.
class Limiter
{
public:
    Limiter(const RateLimit &rate, int maxInFlight);

    /// Takes a request's place if the pace allows one now.
    [[nodiscard]] bool tryTake(Millis now);
    /// The first time at which tryTake() can succeed; not later than `now` if it can already.
    [[nodiscard]] Millis readyAt(Millis now) const;

    /// How many requests may be on the wire at once, 1 or more.
    [[nodiscard]] int window() const { return static_cast<int>(m_window); }

    /// The service throttled us: the refill and the distance slow down by 30 %, the window is halved.
    void throttled(Millis now);
    /// A request was answered without being throttled: the window grows slowly back.
    void answered();

private:
    void refill(Millis now);
    [[nodiscard]] double slowness(Millis now) const;

    RateLimit m_rate;
    double m_maxWindow;
    double m_window;
    double m_tokens;
    Millis m_filledAt{0};
    double m_nextSlotMs = 0;
    double m_factor = 1; ///< of the configured pace
    Millis m_factorSince{0};
};

} // namespace peerlight::detection
