// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/patience.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

namespace {

constexpr double timerGraceMs = 25;

} // namespace

Patience::Patience(const RateLimit &rate, Millis slack)
    : m_rate(rate), m_slackMs(static_cast<double>(slack.count()) + timerGraceMs), m_tokens(rate.burst)
{}

bool Patience::keepsPace(Millis now)
{
    const auto nowMs = static_cast<double>(now.count());
    const bool tooSoon = nowMs < m_nextMs - m_slackMs;
    m_nextMs = std::max(m_nextMs, nowMs) + 1000.0 / m_rate.perSecond;
    m_tokens = std::min(m_rate.burst,
                        m_tokens + static_cast<double>((now - m_filledAt).count()) / 1000.0 * m_rate.refillPerSecond) -
               1;
    m_filledAt = now;
    // What was taken at an even pace may have waited for the disk together.
    return !tooSoon && m_tokens > -0.01 - m_slackMs / 1000.0 * m_rate.refillPerSecond;
}

QString Patience::leaves(Request what, Millis now)
{
    if (now < m_throttle.until)
        return u"nothing is sent before the wait after a 429 is over"_s;
    if (m_onlyThrottles)
        return {};
    if (!m_rate.unlimited() && !keepsPace(now))
        return u"requests keep the pace"_s;
    if (now < m_line.until)
        return u"a line that is down is tried ever more rarely"_s;
    if (now < m_service[static_cast<size_t>(what)].until)
        return u"a service that fails is asked ever more rarely"_s;
    return {};
}

void Patience::cameBack(const Answer &answer, Millis now)
{
    const int http = answer.error ? answer.error->httpStatus : 200;
    Wait &service = m_service[static_cast<size_t>(answer.what)];
    if (http == 429) {
        m_everAnswered = true;
        m_line = {};
        throttled(answer.sentAt, now, answer.error->retryAfter);
        return;
    }
    if (http > 0) {
        m_everAnswered = true;
        m_line = {};
        m_throttle.streak = 0;
    }
    const bool refused = http == 400 || (http > 401 && http < 500 && http != 408);
    if (answer.rowHadEnded || http == 401)
        return;
    if (!answer.error || (refused && answer.what == Request::Create))
        service = {};
    else if (refused)
        return;
    else if (http > 0 || (answer.what == Request::Create && answer.bodyLeft))
        fail(service, answer.sentAt, now, 2);
    else
        fail(m_line, answer.sentAt, now, m_everAnswered ? 2 : 0);
}

void Patience::fail(Wait &wait, Millis sentAt, Millis now, int tolerated)
{
    ++wait.streak;
    if (wait.streak <= tolerated || (wait.level > 0 && sentAt < wait.until))
        return;
    wait.until = now + std::min(Millis(500) * (1 << std::min(wait.level, 10)), Millis(20000));
    ++wait.level;
}

void Patience::throttled(Millis sentAt, Millis now, std::optional<Millis> wish)
{
    const bool news = sentAt >= m_throttle.until;
    m_throttle.streak += news;
    if (wish)
        m_throttle.until = std::max(m_throttle.until, now + *wish);
    else if (news)
        m_throttle.until = now + std::min(Millis(1000) * (1 << std::min(m_throttle.streak - 1, 10)), Millis(60000));
}

void Patience::networkIsBack()
{
    m_line.until = Millis(0);
    for (Wait &wait : m_service)
        wait.until = Millis(0);
}

} // namespace peerlight::simulation
