// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/loss_line.h"

#include <algorithm>

namespace peerlight::insight {

QList<LineVertex> lossLine(const QList<LossPoint> &points, qint64 longestMs)
{
    QList<LineVertex> line;
    const LossPoint *last = nullptr;
    for (const LossPoint &point : points) {
        const double seconds = static_cast<double>(point.atMs) / 1000;
        if (last && last->lossPercent && point.lossPercent && point.atMs - last->atMs > longestMs)
            line.append(LineVertex{static_cast<double>(last->atMs) / 1000, std::nullopt});
        if (point.lossPercent)
            line.append(LineVertex{seconds, static_cast<double>(*point.lossPercent)});
        else
            line.append(LineVertex{seconds, std::nullopt});
        last = &point;
    }
    return line;
}

qint64 longestBridge(const QList<LossPoint> &points)
{
    constexpr qint64 usualPauses = 5;
    constexpr qint64 atLeastMs = 60'000;
    QList<qint64> pauses;
    for (qsizetype i = 1; i < points.size(); ++i)
        pauses += points[i].atMs - points[i - 1].atMs;
    if (pauses.isEmpty())
        return atLeastMs;
    const auto middle = pauses.begin() + pauses.size() / 2;
    std::nth_element(pauses.begin(), middle, pauses.end());
    return std::max(atLeastMs, *middle * usualPauses);
}

} // namespace peerlight::insight
