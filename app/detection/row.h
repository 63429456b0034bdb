// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace peerlight::detection {

using Millis = std::chrono::milliseconds;

/// An instant, given to the engine from outside: it has no clock of its own.
struct Stamp
{
    Millis steady{0};  ///< since an arbitrary origin; does not jump, and goes on while the machine sleeps
    qint64 wallMs = 0; ///< milliseconds since 1970 UTC, only to be shown and kept

    bool operator==(const Stamp &) const = default;
};

/// The place of a row in its run, from 0, in the order in which the peers were asked for.
enum class RowId : quint32 {};

enum class Phase {
    Queued,      ///< nothing was sent yet
    Sending,     ///< the create is on its way
    Unconfirmed, ///< the create's reply was lost: looked for among the service's tasks
    Processing,  ///< the service has the task
    Complete,    ///< ended with a loss ratio
    Error,       ///< the service says that the test itself failed
    Unknown,     ///< ended without a result, see UnknownReason
};

[[nodiscard]] constexpr bool hasEnded(Phase phase)
{
    return phase == Phase::Complete || phase == Phase::Error || phase == Phase::Unknown;
}

/// Why a row ended in Phase::Unknown.
enum class UnknownReason {
    None,
    LostReply,     ///< may or may not have been created: no task was found
    Ambiguous,     ///< more than one task could be the one that was created
    Deadline,      ///< created, but no result by the row's deadline
    Stopped,       ///< the person pressed Stop waiting; Row::detectionId tells whether a task is known
    NotUnderstood, ///< complete without a whole loss ratio of 0 to 100
    Refused,       ///< the service refused the create, see Row::error
    NotSent,       ///< certainly not sent: the service could not be reached
    TaskGone,      ///< the service no longer knows the task
    Credential,    ///< the credential was refused and not renewed
    Throttled,     ///< the service asked to slow down until it was too late
    NotRecorded,   ///< not sent: the history could not be written
    Abandoned,     ///< not sent: the program had ended before it was this row's turn
};

/// All that is known of one peer's detection. A value: copies are cheap (implicitly shared members).
struct Row
{
    RowId id{};
    api::PeerId peer;
    Phase phase = Phase::Queued;
    UnknownReason reason = UnknownReason::None;
    bool recovered = false; ///< the create's reply was lost, and the task was found by looking
    int requests = 0;       ///< creates and shows for this row; list requests belong to the run
    /// Percent lost. Set if and only if phase is Complete.
    std::optional<int> lossPercent;
    QString detectionId;                     ///< the task's id, once known; may become known after the row has ended
    std::optional<api::Error> error;         ///< the last refusal or failure that concerned this row
    std::optional<api::Detection> detection; ///< the task as last seen
    QStringList candidates;                  ///< Ambiguous: the tasks that could be this row's
    Stamp queuedAt;
    std::optional<Stamp> sentAt;     ///< the create left; empty again if it was certainly not carried out
    std::optional<Stamp> acceptedAt; ///< the task became known
    std::optional<Stamp> endedAt;
};

/// Why nothing is sent at the moment.
enum class PauseReason {
    None,
    Credential, ///< the token was refused: waits for a new one
    Throttled,  ///< the service asked to slow down
    Offline,    ///< the service cannot be reached: waits and tries again
    Failing,    ///< the service answers, but with faults: waits and tries again
    Storage,    ///< the history cannot be written: nothing is created before it can
    Pace,       ///< our own rate limit
};

struct RunStatus
{
    int rows = 0;
    int queued = 0;
    int inFlight = 0; ///< requests on the wire
    int open = 0;     ///< sent and not ended
    int ended = 0;
    qint64 requests = 0; ///< all requests of the run so far
    PauseReason pause = PauseReason::None;
    std::optional<Millis> pauseLeft; ///< until something can be sent again, if that is known
    bool finished = false;
    bool leftOpen = false; ///< no credential was to be had: rows stay open in the journal

    bool operator==(const RunStatus &) const = default;
};

} // namespace peerlight::detection
