// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"
#include "app/detection/row.h"
#include "app/insight/outcome.h"

namespace peerlight::history {

/// What `detection.state` holds. Up to EndedInDoubt a row is open: the index `detection_open` and the queries count
/// on that order.
enum class State {
    Planned,
    Sending,
    InDoubt,
    Accepted,
    EndedInDoubt, ///< Phase::Unknown, and whether a task exists was not settled
    Complete,
    Error,
    Unknown,
};

[[nodiscard]] State endStateOf(detection::Phase phase, bool inDoubt);
[[nodiscard]] detection::Phase phaseOf(State state);
/// Decided by the one function that knows what an outcome is, not by SQL.
[[nodiscard]] insight::Outcome outcomeOf(State state, std::optional<int> loss);

// The numbers on disk never change: an enumerator has the number of its place in a list of its own, not of its
// place in the enum. A number that is not known, from damage, gives the last of the list.

[[nodiscard]] int codeOf(State state);
[[nodiscard]] State stateOf(int code);
[[nodiscard]] int codeOf(detection::UnknownReason reason);
[[nodiscard]] detection::UnknownReason reasonOf(int code);
[[nodiscard]] int codeOf(api::ErrorKind kind);
[[nodiscard]] api::ErrorKind errorKindOf(int code);
[[nodiscard]] int codeOf(api::DetectionStatus status);
[[nodiscard]] api::DetectionStatus statusOf(int code);

/// The word that the service documents for a status; empty for Unrecognized.
[[nodiscard]] QString wordOf(api::DetectionStatus status);

} // namespace peerlight::history
