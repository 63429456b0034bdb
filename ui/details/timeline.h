// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "app/detection/row.h"

#include <QList>
#include <QString>

namespace peerlight::ui {

enum class TimelineKind { Queued, Sent, Accepted, Poll, Ended };

/// Something that happened to a detection, by this computer's clock.
struct TimelineEvent
{
    TimelineKind kind = TimelineKind::Queued;
    qint64 atMs = 0;   ///< since 1970 UTC
    qint64 tookMs = 0; ///< of a request; else 0
    QString what;      ///< plain text, translated, without the time

    bool operator==(const TimelineEvent &) const = default;
};

/// What is known of a detection, in the order of time: its phases, and the requests about it. Pure.
[[nodiscard]] QList<TimelineEvent> timelineOf(const detection::Row &row, const QList<api::Exchange> &exchanges);

/// "10:15:30.123 (08:15:30.123 UTC)  +0.8 s  Accepted: task ...": a line for each event. Pure, but for the time zone.
[[nodiscard]] QString timelineText(const QList<TimelineEvent> &events);

/// The step between two marks of an axis of `spanMs`, of which about `marks` fit: 1, 2 or 5 times a power of ten,
/// or whole and half minutes. At least 1.
[[nodiscard]] qint64 tickStep(qint64 spanMs, int marks);

/// "+1.5 s"
[[nodiscard]] QString sinceText(qint64 ms);

} // namespace peerlight::ui
