// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_code.h"

#include "app/insight/outcome.h"

#include <algorithm>

namespace peerlight::cli {

namespace {

bool wasDetected(const detection::Row &row)
{
    return row.phase == detection::Phase::Complete || row.phase == detection::Phase::Error;
}

bool wasRefusedForCredential(const detection::Row &row)
{
    return row.reason == detection::UnknownReason::Credential ||
           (row.error && row.error->kind == api::ErrorKind::Credential);
}

/// Certainly nothing of this row came to the service, and no answer came back.
bool wasNotReached(const detection::Row &row)
{
    if (row.reason == detection::UnknownReason::NotSent)
        return !row.error || row.error->httpStatus == 0;
    return row.reason == detection::UnknownReason::Deadline && row.detectionId.isEmpty() && !row.sentAt;
}

} // namespace

int exitCodeOfRun(const QList<detection::Row> &rows)
{
    if (!rows.isEmpty() && std::none_of(rows.begin(), rows.end(), wasDetected)) {
        if (std::any_of(rows.begin(), rows.end(), wasRefusedForCredential))
            return credentialExitCode;
        if (std::all_of(rows.begin(), rows.end(), wasNotReached))
            return notReachedExitCode;
    }
    insight::OutcomeCounts counts;
    for (const detection::Row &row : rows)
        counts.add(insight::outcomeOf(row));
    return insight::exitCodeOf(counts);
}

int exitCodeOfSignIn(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::InvalidInput: // of the environment
        return usageExitCode;
    case api::ErrorKind::Credential:
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::NotFound: // the project
    case api::ErrorKind::Rejected:
        return credentialExitCode;
    case api::ErrorKind::Cancelled:
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Tls:
    case api::ErrorKind::Throttled:
    case api::ErrorKind::Server:
    case api::ErrorKind::Protocol:
        break;
    }
    return notReachedExitCode;
}

int exitCodeOfLoading(const api::Error &error)
{
    return error.kind == api::ErrorKind::Credential ? credentialExitCode : notReachedExitCode;
}

} // namespace peerlight::cli
