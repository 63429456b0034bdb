// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"

namespace peerlight::history {

/// What a look at all of a history's file has found.
struct FileCheck
{
    QString file;
    bool exists = false; ///< false: nothing is kept yet
    bool newer = false;  ///< a newer Peerlight wrote it
    qint64 bytes = 0;    ///< with its log
    qint64 runs = 0;
    qint64 detections = 0;
    QStringList damage;  ///< what SQLite says of pages that cannot be right; not translated, some of it
    QStringList indices; ///< of indices that do not fit their tables: no row is lost by it
    QStringList broken;  ///< "detection -> run: 3": rows that name others which are not there

    [[nodiscard]] bool isWhole() const { return damage.isEmpty() && indices.isEmpty() && broken.isEmpty(); }
};

/// Reads all of history.db in the folder and changes nothing; others may use it meanwhile. Takes as long as the disk
/// needs, a minute or so for ten million detections: not for a thread that anybody waits for. If it is damaged, that is
/// noted for whoever opens it next, see openDatabase(). The error: it cannot be looked at.
[[nodiscard]] Expected<FileCheck> checkFile(const QString &folder);

} // namespace peerlight::history
