// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/commands.h"
#include "app/detection/events.h"
#include "app/detection/gate.h"
#include "app/detection/journal.h"
#include "app/detection/list_pass.h"
#include "app/detection/list_trust.h"
#include "app/detection/row_book.h"
#include "app/detection/run_options.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

namespace peerlight::detection {

/// One run as a plain state machine: events and the time go in, commands come out. It has no socket, timer,
/// thread or clock, so that tests can drive it through any history. What it keeps true:
///  - at most one open create for a peer; never a second one after a reply was lost;
///  - a loss is known only of a complete task, and a row that has ended never changes its outcome;
///  - every row ends, at the latest at its deadline; requests in flight never exceed the limit;
///  - a create is on disk before it is on the wire, and a task's id before any row shows it (RunOptions::journaled);
///  - nothing is sent while the service asked for a pause, or after it refused the credential.
class Engine
{
public:
    explicit Engine(const RunOptions &options);

    /// `now.steady` must not be less than in the call before. What `commands` held is dropped; its memory is used
    /// again, so that a run does not ask the heap for each event.
    void handle(const Event &event, Stamp now, std::vector<Command> &commands);
    [[nodiscard]] std::vector<Command> handle(const Event &event, Stamp now);

    [[nodiscard]] int rowCount() const { return m_book.size(); }
    [[nodiscard]] const Row &row(RowId id) const { return m_book.row(id); }
    [[nodiscard]] RunStatus status(Millis now) const;

private:
    enum class Fence { Needed, Reading, Known, Unavailable };

    /// What a row does once an entry of the journal is on disk.
    struct Step
    {
        enum class Kind { SendCreate, TakeTask };
        JournalSeq seq = 0;
        Kind kind = Kind::SendCreate;
        RowId row{};
        api::Detection task; ///< of TakeTask
        bool recovered = false;
    };

    // engine.cpp: the run as a whole
    void on(const RunRequested &event);
    void on(const StopRequested &event);
    void on(const CredentialRenewed &event);
    void on(const CredentialUnavailable &event);
    void on(const NetworkBack &event);
    void on(const Tick &event);
    void wakeUp();
    void endOverdueRows();
    void endHopelessRows();
    void endRow(RowId id, Phase phase, UnknownReason reason);
    void endForGood(RowId id, UnknownReason reason);
    void end(RowId id, Phase phase, UnknownReason reason, bool inDoubt);
    void leaveRow(RowId id);
    void endQueue(UnknownReason reason, const std::optional<api::Error> &error);
    void report(RowId id);
    void send();
    void announceEnd();
    void armTimer();
    [[nodiscard]] bool allEnded() const { return m_book.ended() == m_book.size(); }

    // engine_journal.cpp: what is written down, and what waits for it
    void on(const JournalWritten &event);
    void on(const JournalStalled &event);
    void record(JournalEntry entry);
    void afterRecord(Step step, JournalEntry entry);
    void takeStep(const Step &step);
    [[nodiscard]] bool isInDoubt(RowId id) const;
    [[nodiscard]] bool journalIsSettled() const;

    // engine_resume.cpp: a run that was cut off
    void on(const RunResumed &event);
    void resumeRow(RowId id, const ResumedRow &from, const RunResumed &event);
    void resumeLostRow(RowId id, Millis sentAgo, bool fenceKnown);

    // engine_create.cpp: creates and their ends
    void on(const CreateEnded &event);
    void sendCreates();
    void sendCreate(RowId id);
    [[nodiscard]] bool isAnotherTask(const QString &taskId) const;
    void createAccepted(RowId id, const api::Detection &detection);
    void createInDoubt(RowId id);
    void createReturned(RowId id);
    void createRefused(RowId id, const api::Error &error);
    void lateCreateEnd(const CreateEnded &event, bool settled);
    void takeTask(RowId id, const api::Detection &detection, bool recovered);
    void refuseCredential(quint32 generation, const api::Error &error);

    // engine_watch.cpp: looking at open tasks
    void on(const ListEnded &event);
    void on(const ShowEnded &event);
    void startDueLook();
    void startPass(ListPass::Purpose purpose);
    void sendPage();
    void sendShows();
    void takePage(const api::DetectionPage &page);
    void listFailed(const api::Error &error);
    void showFailed(RowId id, const api::Error &error);
    void probeLine();
    void giveUpList();
    void abandonPass();
    void endPass();
    void planNextPoll();
    void observe(RowId id, const api::Detection &detection);
    void noteMissingRows();
    [[nodiscard]] bool allOpenRowsSeen() const;
    [[nodiscard]] bool useList();

    // engine_recover.cpp: the fence, and tasks whose create's reply was lost
    void startLooking(RowId id);
    void noteStranger(const api::Detection &detection);
    void addCandidate(RowId id, const api::Detection &detection);
    void settleLostRows();
    void settleLostRow(RowId id, QList<api::Detection> candidates);
    void setFence(Fence fence);
    [[nodiscard]] std::optional<Millis> nextLostLook();
    [[nodiscard]] bool fenceSettled() const { return m_fence == Fence::Known || m_fence == Fence::Unavailable; }

    RunOptions m_options;
    RowBook m_book;
    Gate m_gate;
    Stamp m_now;
    std::vector<Command> m_out;

    Fence m_fence = Fence::Needed;
    QSet<QString> m_fenceIds; ///< tasks of the run's peers that exist without us
    std::optional<ListPass> m_pass;
    QHash<RowId, QList<api::Detection>> m_candidates; ///< of the pass under way
    std::deque<RowId> m_showQueue;
    std::optional<Millis> m_nextPollAt;
    Millis m_lookNotBefore{0};             ///< for lost rows: one look answers for all of them
    Millis m_pageNotBefore{0};             ///< after a page that failed
    std::optional<api::Error> m_lastError; ///< why waiting may become hopeless
    Millis m_pageSentAt{0};
    Millis m_lookTook{0};                  ///< the longest look so far
    Millis m_shortestTask = Millis::max(); ///< from its accept to the look that saw its end
    quint32 m_ticket = 0;                  ///< of the page on the wire
    quint32 m_passNumber = 0;
    quint32 m_pageGeneration = 0;
    bool m_passIsPoll = false; ///< the pass under way is the look that was planned
    int m_seenOpen = 0;        ///< open rows that the pass under way has named
    int m_knownPages = 1;      ///< that the last walk took
    ListTrust m_listTrust;
    int m_pollRequests = 0;
    qint64 m_requests = 0;
    bool m_listUsable = true;
    bool m_pageNeeded = false;      ///< the pass waits for the gate
    std::optional<Millis> m_wakeAt; ///< that the last ArmTimer named
    std::deque<Step> m_steps;       ///< in the order of their entries
    int m_createsWaiting = 0;       ///< of the steps
    JournalSeq m_journalSeq = 0;    ///< of the last entry
    JournalSeq m_journalWritten = 0;
    bool m_closed = false; ///< RunClosed was recorded
    bool m_leftOpen = false;
    bool m_endAnnounced = false;
    std::vector<RowId> m_changed;
    std::vector<bool> m_isChanged;
};

} // namespace peerlight::detection
