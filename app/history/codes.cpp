// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/codes.h"

#include <algorithm>
#include <array>

namespace peerlight::history {

using namespace Qt::StringLiterals;
using api::DetectionStatus;
using api::ErrorKind;
using detection::Phase;
using detection::UnknownReason;

namespace {

// Add at the end only: see codes.h.
constexpr std::array states{State::Planned,      State::Sending,  State::InDoubt, State::Accepted,
                            State::EndedInDoubt, State::Complete, State::Error,   State::Unknown};
constexpr std::array reasons{UnknownReason::None,       UnknownReason::LostReply, UnknownReason::Ambiguous,
                             UnknownReason::Deadline,   UnknownReason::Stopped,   UnknownReason::NotUnderstood,
                             UnknownReason::Refused,    UnknownReason::NotSent,   UnknownReason::TaskGone,
                             UnknownReason::Credential, UnknownReason::Throttled, UnknownReason::NotRecorded,
                             UnknownReason::Abandoned};
static_assert(reasons.size() == static_cast<size_t>(UnknownReason::Abandoned) + 1, "a new reason needs its place here");
constexpr std::array kinds{ErrorKind::Cancelled, ErrorKind::InvalidInput, ErrorKind::Network,   ErrorKind::Timeout,
                           ErrorKind::Tls,       ErrorKind::Credential,   ErrorKind::Forbidden, ErrorKind::NotFound,
                           ErrorKind::Throttled, ErrorKind::Rejected,     ErrorKind::Server,    ErrorKind::Protocol};
constexpr std::array statuses{DetectionStatus::Processing, DetectionStatus::Complete, DetectionStatus::Error,
                              DetectionStatus::Unrecognized};

template<typename List, typename Value>
int placeIn(const List &list, Value value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    Q_ASSERT(found != list.end());
    return static_cast<int>(found - list.begin());
}

template<typename List>
auto entryOf(const List &list, int place)
{
    return place >= 0 && place < static_cast<int>(list.size()) ? list[static_cast<size_t>(place)] : list.back();
}

} // namespace

State endStateOf(Phase phase, bool inDoubt)
{
    if (phase == Phase::Complete)
        return State::Complete;
    if (phase == Phase::Error)
        return State::Error;
    return inDoubt ? State::EndedInDoubt : State::Unknown;
}

Phase phaseOf(State state)
{
    switch (state) {
    case State::Planned:
        return Phase::Queued;
    case State::Sending:
        return Phase::Sending;
    case State::InDoubt:
        return Phase::Unconfirmed;
    case State::Accepted:
        return Phase::Processing;
    case State::Complete:
        return Phase::Complete;
    case State::Error:
        return Phase::Error;
    case State::EndedInDoubt:
    case State::Unknown:
        return Phase::Unknown;
    }
    return Phase::Unknown;
}

insight::Outcome outcomeOf(State state, std::optional<int> loss)
{
    detection::Row row;
    row.phase = phaseOf(state);
    row.lossPercent = loss;
    return insight::outcomeOf(row);
}

int codeOf(State state)
{
    return placeIn(states, state);
}

State stateOf(int code)
{
    return entryOf(states, code);
}

int codeOf(UnknownReason reason)
{
    return placeIn(reasons, reason);
}

UnknownReason reasonOf(int code)
{
    return entryOf(reasons, code);
}

int codeOf(ErrorKind kind)
{
    return placeIn(kinds, kind);
}

ErrorKind errorKindOf(int code)
{
    return entryOf(kinds, code);
}

int codeOf(DetectionStatus status)
{
    return placeIn(statuses, status);
}

DetectionStatus statusOf(int code)
{
    return entryOf(statuses, code);
}

QString wordOf(DetectionStatus status)
{
    switch (status) {
    case DetectionStatus::Processing:
        return u"processing"_s;
    case DetectionStatus::Complete:
        return u"complete"_s;
    case DetectionStatus::Error:
        return u"error"_s;
    case DetectionStatus::Unrecognized:
        return {};
    }
    return {};
}

} // namespace peerlight::history
