// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/timeline.h"

#include "app/insight/outcome.h"
#include "app/insight/verdict.h"
#include "ui/details/request_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

void addPhase(QList<TimelineEvent> &events, TimelineKind kind, const std::optional<detection::Stamp> &at,
              const QString &what)
{
    if (at && at->wallMs > 0)
        events.append({kind, at->wallMs, 0, what});
}

QString endText(const detection::Row &row)
{
    QString text = TimelineWords::tr("Ended: %1").arg(insight::outcomeInSentence(insight::outcomeOf(row)));
    if (const QString reason = insight::reasonText(row); !reason.isEmpty())
        text += u". "_s + reason;
    else if (row.phase == detection::Phase::Complete && row.lossPercent)
        text += u", "_s + TimelineWords::tr("%1 percent loss").arg(*row.lossPercent);
    return text;
}

QString pollText(const api::Exchange &exchange)
{
    return (exchange.about.isEmpty() ? TimelineWords::tr("Asked for the list of tasks: %1")
                                     : TimelineWords::tr("Asked for the task: %1"))
        .arg(answerText(exchange));
}

void addRequests(QList<TimelineEvent> &events, const detection::Row &row, const QList<api::Exchange> &exchanges)
{
    for (const api::Exchange &exchange : exchanges) {
        const qint64 at = exchange.sentAtUtc.toMSecsSinceEpoch();
        if (row.queuedAt.wallMs > 0 && at < row.queuedAt.wallMs)
            continue; // of an earlier detection of this peer
        if (exchange.method == api::Method::Post)
            events.append({TimelineKind::Sent, at, exchange.took.count(),
                           TimelineWords::tr("Sent the create: %1").arg(answerText(exchange))});
        else
            events.append({TimelineKind::Poll, at, exchange.took.count(), pollText(exchange)});
    }
}

} // namespace

QList<TimelineEvent> timelineOf(const detection::Row &row, const QList<api::Exchange> &exchanges)
{
    QList<TimelineEvent> events;
    addPhase(events, TimelineKind::Queued, row.queuedAt, TimelineWords::tr("Queued"));
    addRequests(events, row, exchanges);
    const bool requestKnown =
        std::ranges::any_of(events, [](const TimelineEvent &event) { return event.kind == TimelineKind::Sent; });
    if (!requestKnown) // it has left the log, or is still on its way
        addPhase(events, TimelineKind::Sent, row.sentAt, TimelineWords::tr("Sent the create"));
    addPhase(events, TimelineKind::Accepted, row.acceptedAt,
             row.recovered ? TimelineWords::tr("Found the task %1 by looking for it").arg(row.detectionId)
                           : TimelineWords::tr("Accepted: task %1").arg(row.detectionId));
    addPhase(events, TimelineKind::Ended, row.endedAt, endText(row));
    std::ranges::stable_sort(events, {}, &TimelineEvent::atMs);
    return events;
}

QString sinceText(qint64 ms)
{
    const int digits = ms < 10000 ? 2 : 1;
    return TimelineWords::tr("+%1 s").arg(QLocale().toString(double(ms) / 1000, 'f', digits));
}

QString timelineText(const QList<TimelineEvent> &events)
{
    QStringList lines;
    for (const TimelineEvent &event : events) {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(event.atMs, QTimeZone::utc());
        lines += TimelineWords::tr("%1 (%2 UTC)  %3  %4")
                     .arg(utc.toLocalTime().toString(u"HH:mm:ss.zzz"_s), utc.toString(u"HH:mm:ss.zzz"_s),
                          sinceText(event.atMs - events.first().atMs), event.what);
    }
    return lines.join(u'\n');
}

qint64 tickStep(qint64 spanMs, int marks)
{
    constexpr std::array<qint64, 20> steps{1,    2,    5,     10,    20,    50,    100,    200,    500,    1000,
                                           2000, 5000, 10000, 15000, 30000, 60000, 120000, 300000, 600000, 1800000};
    const qint64 wanted = std::max<qint64>(1, spanMs) / std::max(1, marks);
    const auto step = std::ranges::lower_bound(steps, wanted);
    return step == steps.end() ? std::max<qint64>(steps.back(), wanted) : *step;
}

} // namespace peerlight::ui
