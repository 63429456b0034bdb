// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/events.h"
#include "app/detection/journal.h"
#include "tests/simulation/random.h"

#include <deque>
#include <map>

namespace peerlight::simulation {

/// A disk for one run's journal: what is appended waits, what is committed survives a kill.
class JournalModel
{
public:
    /// What is on disk of one peer.
    struct Kept
    {
        enum class State { Planned, Sending, InDoubt, Accepted, Ended };
        State state = State::Planned;
        QString taskId;
        bool recovered = false;
        bool inDoubt = false; ///< of an ended row
        detection::Millis sentAt{0};
        detection::UnknownReason reason = detection::UnknownReason::None; ///< of an ended row

        [[nodiscard]] bool isOpen() const { return state != State::Ended || inDoubt; }
        [[nodiscard]] bool mayHaveBeenSent() const { return state == State::Sending || state == State::InDoubt; }
    };

    void append(detection::JournalSeq seq, const detection::JournalEntry &entry);
    /// Everything that waits is on disk; gives the last number.
    detection::JournalSeq commit();
    /// The process dies: of what waits, some of the first entries made it to the disk.
    void crash(Random &random);

    [[nodiscard]] bool waits() const { return !m_waiting.empty(); }
    [[nodiscard]] const Kept *kept(const api::PeerId &peer) const;
    [[nodiscard]] bool leftOpen() const { return m_leftOpen; }
    [[nodiscard]] bool closed() const { return m_closed; }
    [[nodiscard]] bool fenceKnown() const { return m_fenceKnown; }
    [[nodiscard]] bool isBroken() const { return m_broken; } ///< the numbers had a gap
    /// Something is left for the next start: a task that may exist, or rows that were to go on.
    [[nodiscard]] bool hasOpenRows() const;

    /// What the next start hands to a new engine; its entries count from 1 again.
    [[nodiscard]] detection::RunResumed resume(detection::Millis now, bool sendPlanned);

private:
    void apply(const detection::RowsPlanned &entry);
    void apply(const detection::FenceStored &entry);
    void apply(const detection::RowSending &entry);
    void apply(const detection::RowReturned &entry);
    void apply(const detection::RowInDoubt &entry);
    void apply(const detection::RowAccepted &entry);
    void apply(const detection::RowEnded &entry);
    void apply(const detection::RunLeftOpen &entry);
    void apply(const detection::RunClosed &entry);
    void applyFirst();
    Kept &of(detection::RowId row) { return m_kept[m_peers.at(static_cast<qsizetype>(row))]; }

    std::deque<std::pair<detection::JournalSeq, detection::JournalEntry>> m_waiting;
    std::map<api::PeerId, Kept> m_kept;
    QList<api::PeerId> m_peers; ///< by the row ids of the process that writes
    QStringList m_fenceIds;
    detection::JournalSeq m_last = 0;
    bool m_fenceKnown = false;
    bool m_leftOpen = false;
    bool m_closed = false;
    bool m_broken = false;
};

} // namespace peerlight::simulation
