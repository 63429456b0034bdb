// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::history {

/// Where the program keeps what it keeps: `asked` for on the command line, else what PEERLIGHT_DATA_DIR names, else the
/// system's folder for this program's data. The name of the application must be set.
[[nodiscard]] QString dataFolder(const QString &asked);

} // namespace peerlight::history
