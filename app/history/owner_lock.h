// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/history/process_lock.h"

#include <memory>

namespace peerlight::history {

/// Tells whether the process that a run belongs to still lives, however it ended: each History holds a lock file of
/// its own in the folder `owners`, and a run names its owner's. Used on one thread.
class OwnerLock
{
public:
    /// `folder` is the history's. Nothing is touched before take().
    explicit OwnerLock(const QString &folder);
    /// To ask only: the lock of that name is another's to take.
    OwnerLock(const QString &folder, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// Takes the own lock, and removes those that dead processes have left.
    [[nodiscard]] Expected<void> take();
    void release() { m_lock.reset(); }

    /// Whether that owner is gone. Takes its lock for a moment: ask within a writing transaction, so that of two
    /// processes that ask neither takes the other one for the owner.
    [[nodiscard]] bool isGone(const QString &owner) const;
    /// Whether another process, or another History of this one, has taken a lock.
    [[nodiscard]] bool anyIsHeld() const;

private:
    [[nodiscard]] std::unique_ptr<ProcessLock> lockOf(const QString &owner) const;

    const QString m_folder;
    const QString m_name;
    std::unique_ptr<ProcessLock> m_lock;
};

} // namespace peerlight::history
