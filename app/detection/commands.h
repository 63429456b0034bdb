// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/detection/journal.h"

#include <memory>
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

/// Append this to the journal. What waits for it goes on with JournalWritten. The entry is held at arm's length: a page
/// of the list makes thousands of commands, and most of them are a number.
struct WriteJournal
{
    JournalSeq seq = 0;
    std::shared_ptr<const JournalEntry> entry; ///< never null
};

/// The machine was asleep, or the program was stopped: connections from before are of no use.
struct DropConnections
{};

/// Engine::row(row) has changed.
struct ReportRow
{
    RowId row{};
};

/// Nothing is sent until CredentialRenewed or CredentialUnavailable comes.
struct AskCredential
{
    std::shared_ptr<const api::Error> error; ///< why; never null
};

/// Send a Tick at this time (Stamp::steady); replaces the time named before.
struct ArmTimer
{
    Millis at{0};
};

/// Every row has ended, and what can be written is on disk. Requests may still be on the wire; their ends are to be
/// handed in all the same.
struct RunEnded
{};

using Command = std::variant<SendCreate, ListTasks, ShowTask, WriteJournal, DropConnections, ReportRow, AskCredential,
                             ArmTimer, RunEnded>;

} // namespace peerlight::detection
