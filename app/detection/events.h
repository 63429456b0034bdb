// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"
#include "app/detection/journal.h"

#include <QList>

#include <variant>

namespace peerlight::detection {

// What can happen to a run. Everything that the engine knows reaches it as one of these.

/// The person asked for a detection of these peers. Peers that are already in the run are dropped.
struct RunRequested
{
    QList<api::PeerId> peers;
};

/// A row of a run that another process, or an earlier start, left behind.
struct ResumedRow
{
    enum class Was {
        Planned,  ///< nothing was sent
        InDoubt,  ///< a task may exist
        Accepted, ///< the task exists
    };
    api::PeerId peer;
    Was was = Was::Planned;
    QString taskId; ///< set if and only if Accepted
    bool recovered = false;
    int requests = 0;
    Millis sentAgo{0}; ///< how long ago the create left
};

/// An earlier run is to be followed to its end; the first event of its engine. The rows get the ids 0, 1, ...
struct RunResumed
{
    QList<ResumedRow> rows;
    bool fenceKnown = false; ///< of the run as it was
    QStringList fenceIds;
    bool sendPlanned = false; ///< rows that were not sent go on; else they end as Abandoned
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

/// Everything up to this entry of the journal is on disk.
struct JournalWritten
{
    JournalSeq upTo = 0;
};

/// The journal cannot be written for the moment; JournalWritten tells when it can again.
struct JournalStalled
{
    QString why; ///< one sentence for the person
};

/// The system says that there is a network again: what waits for one is tried now.
struct NetworkBack
{};

/// The time that ArmTimer named has come, or any other time.
struct Tick
{};

using Event = std::variant<RunRequested, RunResumed, CreateEnded, ListEnded, ShowEnded, StopRequested,
                           CredentialRenewed, CredentialUnavailable, JournalWritten, JournalStalled, NetworkBack, Tick>;

} // namespace peerlight::detection
