// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/team_prune.h"

#include "app/history/kept_runs.h"
#include "app/history/team.h"
#include "app/history/writer.h"

#include <algorithm>

namespace peerlight::history {

Expected<PrunedOfTeam> pruneOfTeam(Team &team, const PruneRule &rule)
{
    return team.answer<PrunedOfTeam>(Access::Write, [&rule](Database &db) {
        PrunedOfTeam found{pruneSome(db, rule, Writer::prunedAtOnce), {}};
        for (const Baseline &baseline : readBaselines(db))
            found.baselines.append(baseline.runId);
        return found;
    });
}

Expected<Pruned> pruneHere(Writer &writer, PruneRule rule, const PrunedOfTeam &ofTeam)
{
    rule.noted += ofTeam.baselines;
    return writer.prune(rule).map([&ofTeam](Pruned pruned) {
        pruned.runs = std::max(pruned.runs, ofTeam.pruned.runs);
        pruned.detections = std::max(pruned.detections, ofTeam.pruned.detections);
        pruned.more = pruned.more || ofTeam.pruned.more;
        return pruned;
    });
}

} // namespace peerlight::history
