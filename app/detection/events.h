// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"
#include "app/detection/row.h"

#include <QList>

#include <variant>

namespace peerlight::detection {

// What can happen to a run. Everything that the engine knows reaches it as one of these.

/// The person asked for a detection of these peers. Peers that are already in the run are dropped.
struct RunRequested
{
    QList<api::PeerId> peers;
};

/// A create that the engine asked for has ended, one way or another.
struct CreateEnded
{
    RowId row{};
    api::Result<api::Detection> result;
    qint64 bodyBytesSent = 0; ///< see api::Exchange::bodyBytesSent
};

/// A page that the engine asked for has ended; `ticket` is the one of the command.
struct ListEnded
{
    quint32 ticket = 0;
    api::Result<api::DetectionPage> result;
};

struct ShowEnded
{
    RowId row{};
    api::Result<api::Detection> result;
};

/// The person pressed Stop waiting.
struct StopRequested
{};

/// There is a new credential, and every request from now on uses it.
struct CredentialRenewed
{};

/// There will be no new credential.
struct CredentialUnavailable
{};

/// The time that ArmTimer named has come, or any other time.
struct Tick
{};

using Event = std::variant<RunRequested, CreateEnded, ListEnded, ShowEnded, StopRequested, CredentialRenewed,
                           CredentialUnavailable, Tick>;

} // namespace peerlight::detection
