// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "app/report/result_writer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace peerlight::report {

/// A run as a whole.
struct RunLine
{
    QString runId;
    QString endpoint;
    QString projectId;
    QDateTime startedAt; ///< UTC
    QDateTime endedAt;   ///< invalid: open
    qint64 requests = 0;
    insight::OutcomeCounts counts; ///< running: open
    QStringList baselines;
    QString operatorName = {}; ///< who ran it; may be empty
};

/// Runs in one of the formats, UTF-8. Json is {"runs":[…]}, JsonLines one object a run. Pure.
[[nodiscard]] QByteArray runReport(const QList<RunLine> &runs, Format format);

} // namespace peerlight::report
