// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <optional>

namespace peerlight::detection {

/// What the next look at open tasks depends on.
struct PollSituation
{
    Millis oldestAge{0}; ///< since the oldest open task became known
    Millis deadline{0};  ///< of a row, from its create
    int openRows = 0;
    int rowsCreated = 0;       ///< tasks of this run so far, open or ended
    int requestsUsed = 0;      ///< list pages and shows that polling has cost so far
    int lookCost = 1;          ///< requests of one look
    Millis lookTakes{0};       ///< how long the last look took, from its first request to its last answer
    bool showsInstead = false; ///< since the list, which would be cheaper, is not to be had
    bool unlimited = false;    ///< no rate limit is set
    bool creatingMore = false; ///< rows still wait for their create
    /// Until the youngest open task is as old as the youngest that is known to have ended.
    std::optional<Millis> allMayEndIn{};
};

/// How long to wait until the next look. Pure.
/// Polling costs at most 0.1 requests a row plus ten over a whole run; what is left of that budget is spread
/// evenly over the *logarithm* of the time that is left, so a short task is seen to end soon after its end and
/// a long one is not asked about all the time. What tasks of this run took tells when the last may have ended:
/// then a look comes sooner, since it may be the last.
[[nodiscard]] Millis nextPollDelay(const PollSituation &situation);

/// How many requests polling may cost for a run with this many tasks. Where a list has no part in it, a few rows may
/// be asked about three times more each: else they would wait for their deadline.
[[nodiscard]] int pollBudget(int rowsCreated, bool showsInstead);

/// Whether a list (its pages) costs no more than a show for each open row.
[[nodiscard]] bool listIsCheaper(int pages, int openRows);

} // namespace peerlight::detection
