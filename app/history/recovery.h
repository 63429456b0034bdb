// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/history/schema.h"

namespace peerlight::history {

/// What could be read of a damaged file.
struct Recovered
{
    bool tables = false; ///< false: nothing in it is a history of ours, and nothing was copied
    qint64 runs = 0;
    qint64 detections = 0;
    qint64 lost = 0;         ///< detections that were there and could not be read
    bool lostMore = false;   ///< there may have been more: how many is not known
    bool lostBeside = false; ///< something beside detections could not be read
    int nameless = 0;        ///< runs of which only the detections are left
};

/// Makes `mended`, an empty file, a history that has what can be read of `damaged`, row by row. That one is not
/// touched. Used in no other way meanwhile. The error is that of the new file: no room for it.
[[nodiscard]] Expected<Recovered> recoverInto(const QString &mended, const QString &damaged,
                                              const QList<SchemaStep> &steps);

/// "60 detections of 3 runs were read and kept, 20 could not be read."
[[nodiscard]] QString recoveredText(const Recovered &recovered);

} // namespace peerlight::history
