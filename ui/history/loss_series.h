// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/kept.h"
#include "app/insight/loss_line.h"

#include <QList>
#include <QString>

namespace peerlight::ui {

using insight::LineVertex;
using insight::longestBridge;
using insight::lossLine;
using insight::LossPoint;

/// The results of one peer, the oldest first. What has not ended is left out. Pure.
[[nodiscard]] QList<LossPoint> lossPoints(const QList<history::KeptDetection> &detections);

/// "2026-11-24 02:13:05: unreachable, 100 % loss".
[[nodiscard]] QString pointText(const LossPoint &point);
/// What the plot shows, in sentences, for who does not see it.
[[nodiscard]] QString plotText(const QString &peer, const QList<LossPoint> &points);

} // namespace peerlight::ui
