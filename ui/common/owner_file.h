// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::ui {

/// Makes a settings file that is not there, and lets only its owner read it either way: QSettings keeps the permissions
/// of a file that it finds. False if that cannot be done.
[[nodiscard]] bool makeOwnersOnly(const QString &file);

} // namespace peerlight::ui
