// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/outcome_plan.h"

#include "app/simulator/seeded.h"

#include <cmath>

namespace peerlight::simulator {

namespace {

int share(int peers, double part)
{
    return static_cast<int>(std::lround(peers * part));
}

} // namespace

OutcomePlan::OutcomePlan(int peers, quint64 seed) : m_outcomes(static_cast<size_t>(peers))
{
    placeUnreachable(share(peers, 0.10), seed);
    placeOthers(share(peers, 0.10), share(peers, 0.05), seed);
}

bool OutcomePlan::isLineDown(int line) const
{
    const int first = 2 * line;
    return first + 1 < peers() && of(first).ending == Ending::Unreachable &&
           of(first + 1).ending == Ending::Unreachable;
}

void OutcomePlan::placeUnreachable(int count, quint64 seed)
{
    const auto fail = [this](int peer) { m_outcomes[static_cast<size_t>(peer)] = {Ending::Unreachable, 100}; };
    int pairs = (count + 2) / 4; // of four unreachable peers, two share a line
    for (const int line : seededOrder(peers() / 2, seed, 1)) {
        if (count <= 0)
            break;
        if (pairs > 0 && count >= 2) {
            fail(2 * line);
            fail(2 * line + 1);
            count -= 2;
            --pairs;
        } else {
            fail(2 * line + static_cast<int>(seeded(seed, Stream::Outcome, static_cast<quint64>(line)) & 1));
            --count;
        }
    }
}

void OutcomePlan::placeOthers(int lossy, int failed, quint64 seed)
{
    for (const int peer : seededOrder(peers(), seed, 2)) {
        Outcome &outcome = m_outcomes[static_cast<size_t>(peer)];
        if (outcome.ending == Ending::Unreachable)
            continue;
        if (lossy > 0) {
            --lossy;
            const quint64 draw = seeded(seed, Stream::Shape, static_cast<quint64>(peer));
            outcome = {Ending::Lossy, 1 + static_cast<int>(draw % 99)};
        } else if (failed > 0) {
            --failed;
            outcome = {Ending::Failed, 0};
        }
    }
}

} // namespace peerlight::simulator
