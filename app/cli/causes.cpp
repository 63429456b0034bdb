// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/causes.h"

#include "app/cli/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::cli {

namespace {

struct CausesWords
{
    Q_DECLARE_TR_FUNCTIONS(Causes)
};

/// Whether the row's last error is why it has no result. A row that ended at its deadline may hold an older one.
bool isExplainedByError(detection::UnknownReason reason)
{
    switch (reason) {
    case detection::UnknownReason::LostReply:
    case detection::UnknownReason::Refused:
    case detection::UnknownReason::NotSent:
    case detection::UnknownReason::TaskGone:
    case detection::UnknownReason::Throttled:
        return true;
    case detection::UnknownReason::None:
    case detection::UnknownReason::Ambiguous:
    case detection::UnknownReason::Deadline:
    case detection::UnknownReason::Stopped:
    case detection::UnknownReason::NotUnderstood:
    case detection::UnknownReason::Credential: // told when it was refused
    case detection::UnknownReason::NotRecorded:
    case detection::UnknownReason::Abandoned:
        return false;
    }
    return false;
}

/// Request ids differ from answer to answer, what is wrong does not.
bool isSameCause(const api::Error &one, const api::Error &other)
{
    return one.text == other.text && one.httpStatus == other.httpStatus && one.apiCode == other.apiCode;
}

} // namespace

QList<api::Error> causesOf(const QList<detection::Row> &rows)
{
    QList<api::Error> causes;
    for (const detection::Row &row : rows) {
        if (causes.size() == mostCauses)
            break;
        if (row.phase != detection::Phase::Unknown || !row.error || !isExplainedByError(row.reason))
            continue;
        const api::Error &error = *row.error;
        if (!std::ranges::any_of(causes, [&error](const api::Error &cause) { return isSameCause(cause, error); }))
            causes += error;
    }
    return causes;
}

void printCauses(const QList<detection::Row> &rows)
{
    for (const api::Error &cause : causesOf(rows))
        printServiceError(CausesWords::tr("What went wrong: %1"), cause);
}

} // namespace peerlight::cli
