// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/limiter.h"

#include <algorithm>
#include <cmath>

namespace peerlight::detection {

namespace {

constexpr double slowDownBy = 0.7;         // the share that botocore's adaptive mode keeps
constexpr double smallestFactor = 1.0 / 6; // 0.6/s becomes 0.1/s at the slowest
constexpr double recoveryPerMinute = 0.05;
constexpr double wholeToken = 1 - 1e-9; // a sum of refills misses 1 by a rounding error
constexpr double timerGraceMs = 20;     // a timer that fires late must not lower the pace

} // namespace

Limiter::Limiter(const RateLimit &rate, int maxInFlight)
    : m_rate(rate), m_maxWindow(std::max(1, maxInFlight)), m_window(m_maxWindow), m_tokens(rate.burst)
{}

double Limiter::slowness(Millis now) const
{
    const double minutes = static_cast<double>((now - m_factorSince).count()) / 60000.0;
    return std::min(1.0, m_factor + recoveryPerMinute * std::max(0.0, minutes));
}

void Limiter::refill(Millis now)
{
    const double seconds = static_cast<double>(std::max(Millis(0), now - m_filledAt).count()) / 1000.0;
    m_tokens = std::min(m_rate.burst, m_tokens + seconds * m_rate.refillPerSecond * slowness(now));
    m_filledAt = std::max(m_filledAt, now);
}

bool Limiter::tryTake(Millis now)
{
    if (m_rate.unlimited())
        return true;
    refill(now);
    const auto nowMs = static_cast<double>(now.count());
    if (m_tokens < wholeToken || nowMs < m_nextSlotMs)
        return false;
    m_tokens -= 1;
    m_nextSlotMs = std::max(m_nextSlotMs, nowMs - timerGraceMs) + 1000.0 / (m_rate.perSecond * slowness(now));
    return true;
}

Millis Limiter::readyAt(Millis now) const
{
    if (m_rate.unlimited())
        return now;
    Limiter later = *this;
    later.refill(now);
    double atMs = std::max(static_cast<double>(now.count()), m_nextSlotMs);
    if (later.m_tokens < wholeToken) {
        const double perMs = m_rate.refillPerSecond * slowness(now) / 1000.0;
        atMs = std::max(atMs, static_cast<double>(now.count()) + (1 - later.m_tokens) / perMs);
    }
    return Millis(static_cast<Millis::rep>(std::ceil(atMs)));
}

void Limiter::throttled(Millis now)
{
    m_factor = std::max(smallestFactor, slowness(now) * slowDownBy);
    m_factorSince = now;
    m_window = std::max(1.0, m_window / 2);
}

void Limiter::answered()
{
    m_window = std::min(m_maxWindow, m_window + 1 / m_window);
}

} // namespace peerlight::detection
