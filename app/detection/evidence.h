// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"

namespace peerlight::detection {

/// What the end of a create proves about the task.
enum class CreateEvidence {
    Accepted,          ///< the task exists and its id is known
    Rejected,          ///< complete refusal: there is no task, and asking again will not help
    Throttled,         ///< refused before it was looked at: there is no task, it may be sent again after the wait
    CredentialRefused, ///< refused before it was looked at: there is no task
    NotSent,           ///< no byte of the body left: there is no task, it may be sent again
    Unknown,           ///< there may be a task: it must be looked for, and never sent again by itself
};

/// Pure. Creating has no idempotency key, so every doubt counts as Unknown.
[[nodiscard]] CreateEvidence judgeCreate(const api::Result<api::Detection> &result, qint64 bodyBytesSent);

} // namespace peerlight::detection
