// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part for the journal: what is written down, and what waits until it is on disk.
#include "app/detection/engine.h"

namespace peerlight::detection {

void Engine::record(JournalEntry entry)
{
    if (m_options.journaled)
        m_out.emplace_back(WriteJournal{++m_journalSeq, std::make_shared<const JournalEntry>(std::move(entry))});
}

/// The step is taken when the entry is on disk; without a journal at once.
void Engine::afterRecord(Step step, JournalEntry entry)
{
    record(std::move(entry));
    step.seq = m_journalSeq;
    // A task that exists is shown even if it cannot be written down: the person can write it down.
    const bool waits = m_options.journaled && !(m_gate.storageIsStalled() && step.kind == Step::Kind::TakeTask);
    if (!waits) {
        takeStep(step);
        return;
    }
    m_createsWaiting += step.kind == Step::Kind::SendCreate;
    m_steps.push_back(std::move(step));
}

void Engine::on(const JournalWritten &event)
{
    m_journalWritten = std::max(m_journalWritten, event.upTo);
    m_gate.storageWorks();
    while (!m_steps.empty() && m_steps.front().seq <= m_journalWritten) {
        const Step step = std::move(m_steps.front());
        m_steps.pop_front();
        m_createsWaiting -= step.kind == Step::Kind::SendCreate;
        takeStep(step);
    }
}

void Engine::on(const JournalStalled &)
{
    m_gate.storageStalled(m_now.steady);
    std::deque<Step> waiting;
    waiting.swap(m_steps);
    for (Step &step : waiting) {
        if (step.kind == Step::Kind::TakeTask)
            takeStep(step);
        else
            m_steps.push_back(std::move(step));
    }
}

void Engine::takeStep(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::SendCreate:
        sendCreate(step.row);
        return;
    case Step::Kind::TakeTask:
        takeTask(step.row, step.task, step.recovered);
        return;
    }
}

/// Whether a task exists was not settled when the row ended: the next start looks for it.
bool Engine::isInDoubt(RowId id) const
{
    const Track &track = m_book.track(id);
    return track.createInFlight || (m_book.row(id).phase == Phase::Unconfirmed && !track.taskWaits);
}

bool Engine::journalIsSettled() const
{
    return !m_options.journaled || m_journalWritten == m_journalSeq || m_gate.storageIsStalled();
}

} // namespace peerlight::detection
