// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/kept.h"

namespace peerlight::history {

/// The machine's time, to tell how long ago something was.
struct Moment
{
    detection::Stamp at;
    QString bootId;     ///< Stamp::steady of different boots cannot be compared
    bool marks = false; ///< what changes is to be sent to the team's history
};

/// Whether nobody follows the run any more; given the run's owner and its id.
using IsOrphan = std::function<bool(const QString &owner, const QString &runId)>;

// To be called within a writing transaction: see OwnerLock::isGone. In a workstation's file, a shared run that was
// left open is nobody's: a colleague may have sent its planned rows meanwhile, which only the team's history knows.

/// The orphaned runs with an open row. Orphans without one are tidied: what was planned was not sent.
[[nodiscard]] QList<OpenRun> findOpenRuns(Database &db, const IsOrphan &isOrphan, const Moment &now);

/// Makes `owner` the owner of an orphaned run. Its planned rows end as not sent, unless it was left open. Fails when
/// somebody follows the run, or when there is no such run.
[[nodiscard]] OpenRun claimRun(Database &db, const QString &runId, const QString &owner, const IsOrphan &isOrphan,
                               const Moment &now);

} // namespace peerlight::history
