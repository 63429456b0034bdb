// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/gate.h"

#include <algorithm>

namespace peerlight::detection {

namespace {

constexpr Millis firstPause{500};
constexpr Millis longestPause{20000};
constexpr Millis firstThrottlePause{1000};
constexpr Millis longestThrottlePause{60000};
constexpr Millis longestWish{3600000}; // a service that asks for more than an hour is not obeyed to the letter
constexpr int attemptsBeforeFirstAnswer = 3;
constexpr int throttlesInARow = 4;   // the first, and three more after the waits that the service asked for
constexpr int toleratedTroubles = 2; // one lost reply among many says nothing of the line

Millis doubled(Millis first, int times, Millis longest)
{
    return std::min<Millis>(longest, first * (Millis::rep(1) << std::min(times, 20)));
}

} // namespace

Gate::Gate(const RunOptions &options)
    : m_limiter(options.rate, options.maxInFlight), m_jitter(options.seed), m_patience(options.rowDeadline),
      m_credentialPatience(options.credentialPatience)
{}

int Gate::ceiling(Request what) const
{
    // A line that was down, or a service that failed, is tried with one request.
    return m_line.level > 0 || trouble(what).level > 0 ? 1 : m_limiter.window();
}

bool Gate::isPaused(Request what, Millis now) const
{
    return m_credentialMissing || now < m_throttle.until || now < m_line.until || now < trouble(what).until ||
           (what == Request::Create && m_storageSince);
}

bool Gate::blocked(Request what, Millis now) const
{
    return isPaused(what, now) || m_inFlight >= ceiling(what);
}

bool Gate::take(Request what, Millis now)
{
    if (blocked(what, now) || !m_limiter.tryTake(now))
        return false;
    ++m_inFlight;
    if (!m_everAnswered && !m_unreachedSince)
        m_unreachedSince = now;
    return true;
}

void Gate::answered()
{
    m_everAnswered = true;
    m_line = {};
    m_throttle.streak = 0;
    m_limiter.answered();
}

void Gate::settled(Request what)
{
    trouble(what) = {};
    m_budget.succeeded();
}

void Gate::pause(Backoff &trouble, Millis now)
{
    const Millis wait = m_budget.allowsRetry() ? doubled(firstPause, trouble.level, longestPause) : longestPause;
    if (trouble.level == 0)
        trouble.since = now;
    ++trouble.level;
    trouble.until =
        now + wait + Millis(static_cast<Millis::rep>(static_cast<double>(wait.count()) * 0.2 * m_jitter.next()));
}

void Gate::noteTrouble(Backoff &trouble, Millis now, Millis sentAt, int tolerated)
{
    ++trouble.streak;
    // Many requests that were on the wire together fail together: that is one trouble, not many.
    const bool sentBeforePause = trouble.level > 0 && sentAt < trouble.until;
    if (trouble.streak <= tolerated || sentBeforePause)
        return;
    m_budget.failed();
    pause(trouble, now);
}

void Gate::lineTrouble(Millis now, Millis sentAt)
{
    noteTrouble(m_line, now, sentAt, m_everAnswered ? toleratedTroubles : 0);
}

void Gate::serviceTrouble(Request what, Millis now, Millis sentAt)
{
    noteTrouble(trouble(what), now, sentAt, toleratedTroubles);
}

void Gate::tryNow(Millis now)
{
    if (m_unreachedSince)
        m_unreachedSince = now;
    m_line.until = Millis(0);
    for (Backoff &trouble : m_troubles)
        trouble.until = Millis(0);
}

void Gate::storageStalled(Millis now)
{
    if (!m_storageSince)
        m_storageSince = now;
}

void Gate::throttled(Millis now, Millis sentAt, std::optional<Millis> wait)
{
    m_everAnswered = true;
    m_line = {};
    const bool news = sentAt >= m_throttle.until;
    if (news) {
        ++m_throttle.streak;
        m_limiter.throttled(now);
    }
    if (!news && !wait)
        return; // sent together with the one that was throttled first
    const Millis wish = wait ? std::clamp(*wait, Millis(1), longestWish)
                             : doubled(firstThrottlePause, m_throttle.streak - 1, longestThrottlePause);
    // Jitter only lengthens what the service asked for.
    const Millis until =
        now + wish + Millis(static_cast<Millis::rep>(static_cast<double>(wish.count()) * 0.1 * m_jitter.next()));
    m_throttle.until = std::max(m_throttle.until, until);
}

bool Gate::credentialRefused(quint32 generation, Millis now)
{
    if (m_credentialMissing || generation != m_generation)
        return false;
    m_credentialMissing = true;
    m_credentialSince = now;
    return true;
}

void Gate::credentialRenewed()
{
    m_credentialMissing = false;
    ++m_generation;
}

std::optional<Millis> Gate::neverReachedAt() const
{
    return m_everAnswered || !m_unreachedSince ? std::nullopt : std::optional(*m_unreachedSince + m_patience);
}

bool Gate::lineHopeless(Millis now) const
{
    const auto tooLong = [&](const Backoff &trouble) { return trouble.level > 0 && now - trouble.since >= m_patience; };
    const auto neverReached = neverReachedAt();
    return (!m_everAnswered && m_line.level >= attemptsBeforeFirstAnswer) || (neverReached && *neverReached <= now) ||
           tooLong(m_line) || tooLong(trouble(Request::Create));
}

bool Gate::throttleHopeless() const
{
    return m_throttle.streak >= throttlesInARow;
}

bool Gate::storageHopeless(Millis now) const
{
    return m_storageSince && now - *m_storageSince >= m_patience;
}

bool Gate::credentialOverdue(Millis now) const
{
    return m_credentialMissing && now - m_credentialSince >= m_credentialPatience;
}

PauseReason Gate::reason(Millis now) const
{
    if (m_credentialMissing)
        return PauseReason::Credential;
    if (m_storageSince)
        return PauseReason::Storage;
    if (now < m_throttle.until)
        return PauseReason::Throttled;
    if (m_line.level > 0)
        return PauseReason::Offline;
    if (std::ranges::any_of(m_troubles, [now](const Backoff &trouble) { return now < trouble.until; }))
        return PauseReason::Failing;
    return m_limiter.readyAt(now) > now ? PauseReason::Pace : PauseReason::None;
}

std::optional<Millis> Gate::wakeAt(Millis now, Request what) const
{
    if (m_credentialMissing)
        return m_credentialSince + m_credentialPatience;
    if (what == Request::Create && m_storageSince)
        return *m_storageSince + m_patience;
    const Millis at = std::max({m_throttle.until, m_line.until, trouble(what).until, m_limiter.readyAt(now)});
    if (m_inFlight >= ceiling(what) && at <= now)
        return std::nullopt; // the end of a request opens it
    return at;
}

} // namespace peerlight::detection
