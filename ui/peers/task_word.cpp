// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/cell_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

namespace {

struct TaskWordWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskWord)
};

QString unrecognizedWord(const detection::Row &row, const QString &otherwise)
{
    const bool strange = row.detection && row.detection->status == api::DetectionStatus::Unrecognized;
    return strange && !row.detection->statusText.isEmpty() ? row.detection->statusText : otherwise;
}

QString unknownWord(const detection::Row &row)
{
    switch (row.reason) {
    case detection::UnknownReason::None:
        return TaskWordWords::tr("No result");
    case detection::UnknownReason::LostReply:
        return TaskWordWords::tr("Lost reply");
    case detection::UnknownReason::Ambiguous:
        return TaskWordWords::tr("More than one task");
    case detection::UnknownReason::Deadline:
        return TaskWordWords::tr("No result in time");
    case detection::UnknownReason::Stopped:
        return TaskWordWords::tr("Stopped waiting");
    case detection::UnknownReason::NotUnderstood:
        return unrecognizedWord(row, TaskWordWords::tr("Not understood"));
    case detection::UnknownReason::Refused:
        return TaskWordWords::tr("Refused");
    case detection::UnknownReason::NotSent:
        return TaskWordWords::tr("Not sent");
    case detection::UnknownReason::TaskGone:
        return TaskWordWords::tr("Task gone");
    case detection::UnknownReason::Credential:
        return TaskWordWords::tr("Token refused");
    case detection::UnknownReason::Throttled:
        return TaskWordWords::tr("Slowed down too long");
    case detection::UnknownReason::NotRecorded:
    case detection::UnknownReason::Abandoned:
        return TaskWordWords::tr("Not sent");
    }
    return {};
}

} // namespace

QString taskWord(const detection::Row &row)
{
    switch (row.phase) {
    case detection::Phase::Queued:
        return TaskWordWords::tr("Queued");
    case detection::Phase::Sending:
        return TaskWordWords::tr("Sending");
    case detection::Phase::Unconfirmed:
        return TaskWordWords::tr("Unconfirmed");
    case detection::Phase::Processing:
        return unrecognizedWord(row, TaskWordWords::tr("Processing"));
    case detection::Phase::Complete:
        return row.recovered ? TaskWordWords::tr("Complete, recovered") : TaskWordWords::tr("Complete");
    case detection::Phase::Error:
        return row.recovered ? TaskWordWords::tr("Error, recovered") : TaskWordWords::tr("Error");
    case detection::Phase::Unknown:
        return unknownWord(row);
    }
    return {};
}

} // namespace peerlight::ui
