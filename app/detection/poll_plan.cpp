// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/poll_plan.h"

#include <algorithm>
#include <cmath>

namespace peerlight::detection {

namespace {

constexpr int manyRows = 50;
constexpr Millis fastTick{250};
constexpr Millis unlimitedTick{500};
constexpr Millis limitedTick{1000};
constexpr int mostForShows = 60;
constexpr int soonerAtMost = 5;   // a look for tasks that may have ended comes this many times sooner than a tick
constexpr Millis spentTick{5000}; // the budget is spent, and younger rows still have time

Millis shortestTick(const PollSituation &s)
{
    // Reading a long list takes time in which creates could leave.
    if (!s.unlimited || s.creatingMore)
        return limitedTick;
    return s.openRows >= manyRows ? fastTick : unlimitedTick;
}

} // namespace

int pollBudget(int rowsCreated, bool showsInstead)
{
    const int forShows = showsInstead ? std::min(3 * rowsCreated, mostForShows) : 0;
    return 10 + rowsCreated / 10 + forShows;
}

bool listIsCheaper(int pages, int openRows)
{
    return pages < openRows;
}

Millis nextPollDelay(const PollSituation &s)
{
    const Millis tick = shortestTick(s);
    const int looksLeft = (pollBudget(s.rowsCreated, s.showsInstead) - s.requestsUsed) / std::max(1, s.lookCost);
    // The last look of the budget lies just before the deadline and early enough to be answered, so that a row
    // never ends unasked.
    const Millis toDeadline = s.deadline - s.oldestAge;
    const Millis toLastLook = toDeadline - tick - 2 * s.lookTakes;
    if (looksLeft <= 1)
        return toLastLook > Millis(0) ? toLastLook : std::max(tick, toDeadline + spentTick);
    const Millis left = std::max(tick, toLastLook);
    const auto age = static_cast<double>(std::max(tick, s.oldestAge).count());
    const double ratio = std::pow((age + static_cast<double>(left.count())) / age, 1.0 / looksLeft);
    const Millis geometric(static_cast<Millis::rep>(age * (ratio - 1)));
    const Millis planned = std::clamp(geometric, tick, left);
    // A look just before the last end would have to be made again.
    if (s.allMayEndIn && *s.allMayEndIn < planned + tick / 2)
        return std::min(std::max(*s.allMayEndIn, tick / soonerAtMost), left);
    return planned;
}

} // namespace peerlight::detection
