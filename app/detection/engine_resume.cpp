// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part for a run that was cut off: every task that was created, or may have been, is followed to its end.
#include "app/detection/engine.h"

namespace peerlight::detection {

void Engine::on(const RunResumed &event)
{
    m_fenceIds = QSet<QString>(event.fenceIds.cbegin(), event.fenceIds.cend());
    for (const ResumedRow &from : event.rows) {
        if (!m_book.addResumed(from.peer, m_now))
            continue;
        m_isChanged.push_back(false);
        resumeRow(static_cast<RowId>(m_book.size() - 1), from, event);
    }
    // What is created from here on needs a fence of now; the old one is enough to look for what was created then.
    if (m_book.queueEmpty())
        m_fence = event.fenceKnown ? Fence::Known : Fence::Unavailable;
    planNextPoll();
    if (m_book.size() == 0)
        m_out.emplace_back(RunEnded{});
}

void Engine::resumeRow(RowId id, const ResumedRow &from, const RunResumed &event)
{
    report(id);
    Row &row = m_book.row(id);
    row.requests = from.requests;
    if (from.was == ResumedRow::Was::Planned) {
        if (event.sendPlanned)
            m_book.enqueue(id);
        else
            endRow(id, Phase::Unknown, UnknownReason::Abandoned);
        return;
    }
    row.sentAt = Stamp{m_now.steady - from.sentAgo, m_now.wallMs - from.sentAgo.count()};
    m_book.setDeadline(id, m_now.steady + m_options.rowDeadline);
    const auto taskId = api::DetectionId::parse(from.taskId);
    if (from.was == ResumedRow::Was::InDoubt || !taskId || m_book.ownsDetection(from.taskId)) {
        resumeLostRow(id, from.sentAgo, event.fenceKnown);
        return;
    }
    api::Detection task;
    task.id = *taskId;
    task.peerId = from.peer;
    task.status = api::DetectionStatus::Processing;
    row.recovered = from.recovered;
    m_book.processing(id, task, m_now);
    row.detection.reset(); // nothing was seen of it yet
}

} // namespace peerlight::detection
