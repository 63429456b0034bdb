// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/cell_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

namespace {

struct Words
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
        return Words::tr("No result");
    case detection::UnknownReason::LostReply:
        return Words::tr("Lost reply");
    case detection::UnknownReason::Ambiguous:
        return Words::tr("More than one task");
    case detection::UnknownReason::Deadline:
        return Words::tr("No result in time");
    case detection::UnknownReason::Stopped:
        return Words::tr("Stopped waiting");
    case detection::UnknownReason::NotUnderstood:
        return unrecognizedWord(row, Words::tr("Not understood"));
    case detection::UnknownReason::Refused:
        return Words::tr("Refused");
    case detection::UnknownReason::NotSent:
        return Words::tr("Not sent");
    case detection::UnknownReason::TaskGone:
        return Words::tr("Task gone");
    case detection::UnknownReason::Credential:
        return Words::tr("Token refused");
    case detection::UnknownReason::Throttled:
        return Words::tr("Slowed down too long");
    case detection::UnknownReason::NotRecorded:
    case detection::UnknownReason::Abandoned:
        return Words::tr("Not sent");
    }
    return {};
}

} // namespace

QString taskWord(const detection::Row &row)
{
    switch (row.phase) {
    case detection::Phase::Queued:
        return Words::tr("Queued");
    case detection::Phase::Sending:
        return Words::tr("Sending");
    case detection::Phase::Unconfirmed:
        return Words::tr("Unconfirmed");
    case detection::Phase::Processing:
        return unrecognizedWord(row, Words::tr("Processing"));
    case detection::Phase::Complete:
        return row.recovered ? Words::tr("Complete, recovered") : Words::tr("Complete");
    case detection::Phase::Error:
        return row.recovered ? Words::tr("Error, recovered") : Words::tr("Error");
    case detection::Phase::Unknown:
        return unknownWord(row);
    }
    return {};
}

} // namespace peerlight::ui
