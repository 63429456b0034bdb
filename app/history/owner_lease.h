// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/database.h"
#include "app/history/owner_lock.h"

namespace peerlight::history {

/// Who in a team lives: each process with a history tells the server now and then that it does. A process on this
/// machine is known to be dead at once, by its lock file; one elsewhere when it was silent for too long.
/// Inside of transactions of the server's database.
class OwnerLease
{
public:
    OwnerLease(const QString &folder, const QString &name, const QString &operatorName, detection::Millis lease);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Tells that this process lives, and forgets those that do not. Time is the server's.
    void renew(Database &db) const;
    void giveUp(Database &db) const;
    /// Right after renew(), in the same transaction.
    [[nodiscard]] bool isGone(Database &db, const QString &owner) const;

private:
    const QString m_name;
    const QString m_operator;
    const QString m_folder; ///< the data folder and the boot of this machine; empty when that is not known
    const detection::Millis m_lease;
    const OwnerLock m_locks;
};

} // namespace peerlight::history
