// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/history/prune.h"

namespace peerlight::history {

class Team;
class Writer;

/// What was removed on the server, and what stays there for ever.
struct PrunedOfTeam
{
    Pruned pruned;
    QStringList baselines; ///< ids of runs
};

/// A part of what the rule fits on the server, on the thread of the team's history.
[[nodiscard]] Expected<PrunedOfTeam> pruneOfTeam(Team &team, const PruneRule &rule);
/// Then the same of the workstation's file, on its thread. Most runs are on both, and counted once.
[[nodiscard]] Expected<Pruned> pruneHere(Writer &writer, PruneRule rule, const PrunedOfTeam &ofTeam);

} // namespace peerlight::history
