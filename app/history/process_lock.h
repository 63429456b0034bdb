// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

namespace peerlight::history {

/// A file that at most one process holds, until it lets go or ends, however it ends. The system itself keeps the lock
/// (flock; on Windows a file that is not shared), so that of a process that was killed nothing is left: QLockFile takes
/// the pid in its file for the owner, and holds for ever where another program of that name has come by the same pid.
/// Used on one thread.
class ProcessLock
{
public:
    explicit ProcessLock(const QString &file);
    ~ProcessLock(); ///< lets go, and removes the file
    Q_DISABLE_COPY_MOVE(ProcessLock)

    /// False: another holds it, or the file cannot be made. Blocks for at most `patience`.
    [[nodiscard]] bool tryLock(std::chrono::milliseconds patience);
    /// After it has failed: why the file cannot be made, in the words of the system. Empty: another holds it.
    [[nodiscard]] QString failure() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::history
