// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

class QFileDevice;

namespace peerlight::platform {

// Windows has no owner and no rights of this kind that Qt would show: there, all of these say that it is well, and a
// file is for its owner alone because of the folder that it lies in.

/// It belongs to the user whom this process runs as.
[[nodiscard]] bool isOurs(const QFileInfo &file);
/// Every user of the machine can write to it.
[[nodiscard]] bool canBeWrittenByAll(const QFileInfo &file);
/// Others than its owner can write to it.
[[nodiscard]] bool canBeWrittenByOthers(const QFileInfo &file);

/// What was written to the open file is on the disk, and stays there when the machine loses its power.
[[nodiscard]] bool syncToDisk(const QFileDevice &file);

} // namespace peerlight::platform
