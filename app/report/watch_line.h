// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/watch.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace peerlight::report {

/// The last line of JSON Lines when detections were repeated: {"type":"watch","rounds":6,"ended":"clear","flapping":
/// [{"peer_id":…,"peer_name":…,"changes":3,"results":6}]}. `ended` is insight::watchEndKey(), or "stopped". Pure.
[[nodiscard]] QByteArray watchLine(int rounds, const QString &ended, const QList<insight::FlappingPeer> &flapping);

} // namespace peerlight::report
