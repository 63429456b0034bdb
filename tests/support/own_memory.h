// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace peerlight::test {

/// What the system says of this process's memory, in KiB: `what` is "VmRSS" (now) or "VmHWM" (at most so far). 0 where
/// it says nothing.
[[nodiscard]] inline qint64 ownMemoryKib(const QByteArray &what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(what + ':'))
            return line.mid(what.size() + 1).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace peerlight::test
