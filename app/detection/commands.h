// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/detection/row.h"

#include <variant>

namespace peerlight::detection {

// What the engine wants done. Whoever executes them answers each SendCreate, ListTasks and ShowTask with
// exactly one CreateEnded, ListEnded or ShowEnded.

/// Create a task for the row's peer: one request, never repeated by whoever sends it.
struct SendCreate
{
    RowId row{};
    api::PeerId peer;
};

/// Ask for one page of the project's tasks.
struct ListTasks
{
    quint32 ticket = 0;
    api::PageRequest page;
};

/// Ask for one task.
struct ShowTask
{
    RowId row{};
    api::DetectionId detection;
};

/// Engine::row(row) has changed.
struct ReportRow
{
    RowId row{};
};

/// Nothing is sent until CredentialRenewed or CredentialUnavailable comes.
struct AskCredential
{
    api::Error error;
};

/// Send a Tick at this time (Stamp::steady); replaces the time named before.
struct ArmTimer
{
    Millis at{0};
};

/// Every row has ended. Requests may still be on the wire; their ends are to be handed in all the same.
struct RunEnded
{};

using Command = std::variant<SendCreate, ListTasks, ShowTask, ReportRow, AskCredential, ArmTimer, RunEnded>;

} // namespace peerlight::detection
