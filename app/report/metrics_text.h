// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace peerlight::report {

/// The last run as the text format of Prometheus, for the textfile collector of node_exporter ("Text-based format",
/// version 0.0.4). A loss is there only where one was measured, as a ratio from 0 to 1; each peer has one series for
/// each outcome, 1 for its own. `flapping`: ids of peers. Pure.
[[nodiscard]] QByteArray metricsText(const RunHeader &run, const QList<ResultLine> &results, const RunSummary &summary,
                                     const QSet<QString> &flapping);

} // namespace peerlight::report
