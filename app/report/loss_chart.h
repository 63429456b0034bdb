// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/loss_line.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace peerlight::report {

// Drawings of losses as SVG, UTF-8, for light paper: without a script, a style or anything from elsewhere, and told
// apart by shape as well as by colour. They can stand in a page of HTML. Pure.

inline constexpr int chartWidth = 680;

/// One peer over time: a line between measured results, a shape for each result, and nothing where nothing was
/// measured. Times are in UTC. `title` stands on it; of the bars it is what a reader of the screen hears. Empty for no
/// points.
[[nodiscard]] QByteArray lossChart(const QString &title, const QList<insight::LossPoint> &points);

struct LossBar
{
    QString peer;
    insight::Outcome outcome = insight::Outcome::Unknown;
    std::optional<int> lossPercent; ///< none: a word stands in place of the bar
};

/// Peers side by side, a bar each, at most `mostLossBars` of them. Empty for none.
[[nodiscard]] QByteArray lossBars(const QString &title, const QList<LossBar> &bars);
inline constexpr int mostLossBars = 10;

} // namespace peerlight::report
