// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace peerlight::detection {

// What a run writes down, in order, so that nothing that was sent is forgotten. An entry is on disk only if all
// entries of the run before it are. Whatever is on disk after a kill is enough to go on: see RunResumed.

/// The place of an entry in its run's journal: 1, 2, 3, ... without a gap.
using JournalSeq = quint64;

/// These peers are to be detected; the first of them gets the row `first`, the others follow. Nothing was sent.
struct RowsPlanned
{
    RowId first{};
    QList<api::PeerId> peers;
    Stamp at;
};

/// The tasks of the run's peers that existed before its first create. Not known: the list could not be read.
struct FenceStored
{
    bool known = false;
    QStringList taskIds;
};

/// The row's create is about to leave: from here on a task may exist. (The intent, and that it is being sent, are one
/// entry: what a second write between the two could tell is what RowsPlanned says already.)
struct RowSending
{
    RowId row{};
    Stamp at;
};

/// The create was certainly not carried out: the row waits in the queue again.
struct RowReturned
{
    RowId row{};
};

/// The create's reply was lost: a task may exist.
struct RowInDoubt
{
    RowId row{};
};

/// The row's task is known. `recovered`: it was found by looking, after its create's reply was lost.
struct RowAccepted
{
    RowId row{};
    QString taskId;
    bool recovered = false;
    Stamp at;
};

/// The row has ended, or an ended row learned its task's id. `inDoubt`: whether a task exists was not settled, and
/// the next start looks for it.
struct RowEnded
{
    Row row;
    bool inDoubt = false;
};

/// The credential was refused and not renewed: the rows that have not ended in the journal go on when the run is
/// resumed, those that were not sent too.
struct RunLeftOpen
{};

/// Every row has ended.
struct RunClosed
{
    qint64 requests = 0;
    Stamp at;
};

using JournalEntry = std::variant<RowsPlanned, FenceStored, RowSending, RowReturned, RowInDoubt, RowAccepted, RowEnded,
                                  RunLeftOpen, RunClosed>;

/// Where the entries of one run go. Implemented by history::RunJournal, and by fakes in tests.
/// Lives on the runner's thread and never blocks it.
class Journal
{
public:
    using Written = std::function<void(JournalSeq upTo)>;
    using Stalled = std::function<void(const QString &why)>;

    virtual ~Journal() = default;

    /// Called once, before the first append(). Both handlers are called from the event loop, never within append(),
    /// and not after `context` is gone. `written`: everything up to this entry is on disk. `stalled`: nothing can be
    /// written for the moment, with one sentence for the person; what was appended is kept and tried again, and
    /// `written` tells when it works again.
    virtual void open(QObject *context, Written written, Stalled stalled) = 0;

    virtual void append(JournalSeq seq, const JournalEntry &entry) = 0;
};

} // namespace peerlight::detection
