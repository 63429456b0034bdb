// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/outcome.h"
#include "app/insight/verdict.h"

#include <QCoreApplication>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

QString stoppedText(const detection::Row &row)
{
    if (!row.detectionId.isEmpty())
        return Reasons::tr("Waiting was stopped: the task may still be running at the service.");
    if (row.sentAt)
        return Reasons::tr("Waiting was stopped before an answer came: the task may or may not have been created.");
    return Reasons::tr("Waiting was stopped before anything was sent for this peer.");
}

QString deadlineText(const detection::Row &row)
{
    if (!row.detectionId.isEmpty())
        return Reasons::tr("There was no result by the deadline: the task may still be running at the service.");
    if (row.sentAt)
        return Reasons::tr("There was no answer by the deadline: the task may or may not have been created.");
    return Reasons::tr("The deadline passed before anything was sent for this peer.");
}

QString notUnderstoodText(const detection::Row &row)
{
    if (row.detection && row.detection->status == api::DetectionStatus::Complete)
        return Reasons::tr("The task is complete, but its loss is not a whole number from 0 to 100.");
    if (row.detection && row.detection->status == api::DetectionStatus::Unrecognized)
        return Reasons::tr("The service gave the task a status that is not documented.");
    return Reasons::tr("The service answered something that was not understood.");
}

QString rejectedText(const api::Error &error)
{
    if (!error.apiCode.isEmpty())
        return Reasons::tr("The service refused to create the task (%1).").arg(error.apiCode);
    if (error.httpStatus > 0)
        return Reasons::tr("The service refused to create the task (HTTP %1).").arg(error.httpStatus);
    return Reasons::tr("The service refused to create the task.");
}

QString refusedText(const detection::Row &row)
{
    if (!row.error)
        return Reasons::tr("The service refused to create the task.");
    switch (row.error->kind) {
    case api::ErrorKind::NotFound:
        // APIGW.0101: the gateway does not know the API, so nothing was said about the peer.
        if (row.error->apiCode == "APIGW.0101"_L1)
            return Reasons::tr("Connectivity detection is not available at this endpoint.");
        return Reasons::tr("The service does not know this peer id.");
    case api::ErrorKind::Forbidden:
        return Reasons::tr("The service does not allow this account to create the task.");
    case api::ErrorKind::InvalidInput:
        return Reasons::tr("The request was refused here, before anything was sent.");
    case api::ErrorKind::Cancelled:
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Tls:
    case api::ErrorKind::Credential:
    case api::ErrorKind::Throttled:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::Server:
    case api::ErrorKind::Protocol:
        return rejectedText(*row.error);
    }
    return rejectedText(*row.error);
}

QString notSentText(const detection::Row &row)
{
    if (row.error && row.error->kind == api::ErrorKind::Tls)
        return Reasons::tr("Nothing was sent: a secure connection to the service could not be made.");
    return Reasons::tr("Nothing was sent: the service could not be reached.");
}

QString ambiguousText(const detection::Row &row)
{
    if (row.candidates.isEmpty())
        return Reasons::tr("The reply was lost, and more than one task could be the one that was created.");
    return Reasons::tr("The reply was lost, and more than one task could be the one that was created: %1.")
        .arg(row.candidates.join(", "_L1));
}

QString unknownText(const detection::Row &row)
{
    switch (row.reason) {
    case detection::UnknownReason::None:
        return Reasons::tr("There is no result.");
    case detection::UnknownReason::LostReply:
        return Reasons::tr("The reply was lost: the task may or may not have been created.");
    case detection::UnknownReason::Ambiguous:
        return ambiguousText(row);
    case detection::UnknownReason::Deadline:
        return deadlineText(row);
    case detection::UnknownReason::Stopped:
        return stoppedText(row);
    case detection::UnknownReason::NotUnderstood:
        return notUnderstoodText(row);
    case detection::UnknownReason::Refused:
        return refusedText(row);
    case detection::UnknownReason::NotSent:
        return notSentText(row);
    case detection::UnknownReason::TaskGone:
        return Reasons::tr("The service no longer knows the task.");
    case detection::UnknownReason::Credential:
        return Reasons::tr("The service refused the credential.");
    case detection::UnknownReason::Throttled:
        return Reasons::tr("The service asked to slow down until it was too late for this peer.");
    case detection::UnknownReason::NotRecorded:
        return Reasons::tr("Nothing was sent: the history could not be written, so a task might have been forgotten.");
    case detection::UnknownReason::Abandoned:
        return Reasons::tr("Nothing was sent: the program had ended before it was this peer's turn.");
    }
    return Reasons::tr("There is no result.");
}

} // namespace

QString reasonText(const detection::Row &row)
{
    switch (row.phase) {
    case detection::Phase::Queued:
    case detection::Phase::Sending:
    case detection::Phase::Unconfirmed:
    case detection::Phase::Processing:
        return {};
    case detection::Phase::Complete:
        return outcomeOf(row) == Outcome::Unknown ? notUnderstoodText(row) : QString();
    case detection::Phase::Error: // a result of its own: its words are the outcome's
        return {};
    case detection::Phase::Unknown:
        return unknownText(row);
    }
    return {};
}

QString reasonKey(detection::UnknownReason reason)
{
    switch (reason) {
    case detection::UnknownReason::None:
        return {};
    case detection::UnknownReason::LostReply:
        return u"lost_reply"_s;
    case detection::UnknownReason::Ambiguous:
        return u"ambiguous"_s;
    case detection::UnknownReason::Deadline:
        return u"deadline"_s;
    case detection::UnknownReason::Stopped:
        return u"stopped"_s;
    case detection::UnknownReason::NotUnderstood:
        return u"not_understood"_s;
    case detection::UnknownReason::Refused:
        return u"refused"_s;
    case detection::UnknownReason::NotSent:
        return u"not_sent"_s;
    case detection::UnknownReason::TaskGone:
        return u"task_gone"_s;
    case detection::UnknownReason::Credential:
        return u"credential"_s;
    case detection::UnknownReason::Throttled:
        return u"throttled"_s;
    case detection::UnknownReason::NotRecorded:
        return u"not_recorded"_s;
    case detection::UnknownReason::Abandoned:
        return u"abandoned"_s;
    }
    return {};
}

} // namespace peerlight::insight
