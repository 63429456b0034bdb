// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/comparison.h"
#include "app/report/result_writer.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace peerlight::report {

/// What was compared with what.
struct ComparedRun
{
    QString runId;
    QDateTime startedAt; ///< UTC
    QString endpoint;
    QString projectId;
};

/// A comparison in one of the formats, UTF-8. Json is {"before":…,"after":…,"peers":[…],"summary":…}; JsonLines one
/// object a line with a "type": "comparison", "compared" for each peer, "summary". Csv, Tsv and Markdown have a row a
/// peer. Table leaves out what is still clear, which its last line counts. Pure.
[[nodiscard]] QByteArray comparisonReport(const ComparedRun &before, const ComparedRun &after,
                                          const insight::Comparison &comparison, Format format);

} // namespace peerlight::report
