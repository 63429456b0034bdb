// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/loss_series.h"

#include "app/insight/comparison.h"
#include "ui/common/local_text.h"
#include "ui/history/run_list_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct LossWords
{
    Q_DECLARE_TR_FUNCTIONS(LossPlot)
};

qint64 timeOf(const detection::Row &row)
{
    if (row.endedAt)
        return row.endedAt->wallMs;
    return row.sentAt ? row.sentAt->wallMs : row.queuedAt.wallMs;
}

} // namespace

QList<LossPoint> lossPoints(const QList<history::KeptDetection> &detections)
{
    QList<LossPoint> points;
    for (const history::KeptDetection &kept : detections) {
        if (!detection::hasEnded(kept.row.phase))
            continue;
        const auto finding = insight::findingOf(kept.row, kept.peer);
        points.append(LossPoint{timeOf(kept.row), finding.outcome, finding.lossPercent, kept.runId, finding.reason});
    }
    std::stable_sort(points.begin(), points.end(), [](const auto &a, const auto &b) { return a.atMs < b.atMs; });
    return points;
}

QString pointText(const LossPoint &point)
{
    const QString word = insight::outcomeInSentence(point.outcome);
    const QString when = localTimeText(point.atMs);
    if (point.lossPercent)
        return LossWords::tr("%1: %2, %3 % loss").arg(when, word, QString::number(*point.lossPercent));
    return point.reason.isEmpty() ? u"%1: %2"_s.arg(when, word) : u"%1: %2. %3"_s.arg(when, word, point.reason);
}

QString plotText(const QString &peer, const QList<LossPoint> &points)
{
    if (peer.isEmpty())
        return LossWords::tr("No peer is selected.");
    if (points.isEmpty())
        return LossWords::tr("%1: no result is kept.").arg(peer);
    int measured = 0;
    int lossless = 0;
    int worst = 0;
    for (const LossPoint &point : points) {
        measured += point.lossPercent ? 1 : 0;
        lossless += point.lossPercent == 0 ? 1 : 0;
        worst = std::max(worst, point.lossPercent.value_or(0));
    }
    QStringList parts;
    parts +=
        LossWords::tr("%1: %2 results from %3 to %4.")
            .arg(peer, countText(points.size()), localTimeText(points.first().atMs), localTimeText(points.last().atMs));
    if (measured > 0)
        parts += LossWords::tr("The loss was measured %Ln times: %1 times none, %2 % at most.", nullptr, int(measured))
                     .arg(countText(lossless), QString::number(worst));
    if (const auto without = points.size() - measured; without > 0)
        parts += LossWords::tr("%1 without a loss; the line has a gap there.").arg(without);
    parts += LossWords::tr("Latest: %1.").arg(pointText(points.last()));
    return parts.join(u' ');
}

} // namespace peerlight::ui
