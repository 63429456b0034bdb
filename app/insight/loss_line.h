// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"

#include <QList>
#include <QString>

#include <optional>

namespace peerlight::insight {

/// One result of a peer, in time.
struct LossPoint
{
    qint64 atMs = 0; ///< since 1970 UTC
    Outcome outcome = Outcome::Unknown;
    std::optional<int> lossPercent; ///< only where it was measured
    QString runId{};
    QString reason{}; ///< why there is none; a sentence

    bool operator==(const LossPoint &) const = default;
};

/// A place of the line of the plot. Without a loss the line ends there, and begins anew with the next.
struct LineVertex
{
    double seconds = 0; ///< since 1970 UTC
    std::optional<double> lossPercent;

    bool operator==(const LineVertex &) const = default;
};

/// A line goes from one measured result to the next, and never past one that is not known, nor over more than
/// `longestMs` in which nothing was measured. Points in the order of time. Pure.
[[nodiscard]] QList<LineVertex> lossLine(const QList<LossPoint> &points, qint64 longestMs);

/// What bridges the usual pauses between results and no long ones: some times the median pause. Pure.
[[nodiscard]] qint64 longestBridge(const QList<LossPoint> &points);

} // namespace peerlight::insight
