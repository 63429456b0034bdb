// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"

#include <QStringList>

#include <optional>

namespace peerlight::history {

/// Which runs are not kept any longer; with both, what fits either. A run goes as a whole, with its detections. Never
/// one that has not ended or has an open row, that is kept as a baseline or whose id is in a note of the person, or
/// that has not been sent to the team's history yet.
struct PruneRule
{
    std::optional<qint64> startedBeforeMs; ///< since 1970 UTC
    std::optional<qint64> keepBytes;       ///< the oldest go until the history is not larger
    bool ofTeam = false;                   ///< of the team's history, too, if there is one
    bool onlyIdle = false;                 ///< nothing, and there is more, while a run is followed here
    QStringList noted = {};                ///< ids, or their beginnings, that are in notes: History adds them

    [[nodiscard]] bool isEmpty() const { return !startedBeforeMs && !keepBytes; }
};

/// What a rule would remove, and what there is.
struct PrunePlan
{
    qint64 runs = 0;
    qint64 detections = 0;
    qint64 bytes = 0;               ///< about
    std::optional<qint64> oldestMs; ///< when the first of those runs started
    std::optional<qint64> newestMs;
    qint64 spared = 0; ///< runs that the rule fits but for what it never removes
    qint64 allRuns = 0;
    qint64 allDetections = 0;
    qint64 allBytes = 0;
};

/// What was removed at once, or room that was given back.
struct Pruned
{
    qint64 runs = 0;
    qint64 detections = 0;
    qint64 bytes = 0;  ///< the file became smaller by
    bool more = false; ///< there is more to do: ask again
};

// Within a transaction.

/// Of runs that the person wrote of beside a line's card or a maintenance window.
[[nodiscard]] QStringList notedRuns(Database &db);
[[nodiscard]] PrunePlan planPrune(Database &db, const PruneRule &rule);
/// Removes the oldest run that the rule fits, and further ones up to about so many detections.
[[nodiscard]] Pruned pruneSome(Database &db, const PruneRule &rule, qint64 detections);

// Not within a transaction.

/// Gives some MB of the file that nothing is in any more back to the disk. A file that an older Peerlight has begun is
/// written anew as a whole for that, if it is small; a large one only if `takeTheTime`, and there is room for it twice.
[[nodiscard]] tl::expected<Pruned, Failure> shrinkSome(Database &db, const QString &file, bool takeTheTime);

} // namespace peerlight::history
