// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part for creates whose reply was lost: the task is looked for, never sent again.
#include "app/detection/engine.h"

#include <algorithm>
#include <array>

namespace peerlight::detection {

namespace {

/// After the loss of a reply: a new task may not be visible at once.
constexpr std::array<Millis, 6> looksAfter{Millis(1000),  Millis(2000),  Millis(5000),
                                           Millis(10000), Millis(20000), Millis(40000)};

} // namespace

void Engine::startLooking(RowId id)
{
    // Without the list, or without knowing what was there before, nothing that is found could be trusted.
    if (m_fence != Fence::Known || !m_listUsable) {
        endForGood(id, UnknownReason::LostReply);
        return;
    }
    m_book.setNextLook(id, m_now.steady + looksAfter.front());
}

/// The create left another process, or this one before it was stopped. The looks that would have been made since are
/// one look now; those that are still ahead follow.
void Engine::resumeLostRow(RowId id, Millis sentAgo, bool fenceKnown)
{
    m_book.unconfirmed(id, m_now.steady - sentAgo);
    if (!fenceKnown) {
        endForGood(id, UnknownReason::LostReply);
        return;
    }
    const auto missed = std::ranges::count_if(looksAfter, [sentAgo](Millis after) { return after <= sentAgo; });
    m_book.track(id).looks = static_cast<quint8>(std::max<std::ptrdiff_t>(missed - 1, 0));
    m_book.setNextLook(id, m_now.steady + (missed > 0 ? Millis(0) : looksAfter.front()));
}

void Engine::setFence(Fence fence)
{
    m_fence = fence;
    record(FenceStored{fence == Fence::Known, QStringList(m_fenceIds.cbegin(), m_fenceIds.cend())});
}

std::optional<Millis> Engine::nextLostLook()
{
    // Rows that were lost soon after each other wait for each other, rather than ask for the same list each.
    const auto next = m_book.nextLook();
    return next ? std::optional(std::max(*next, m_lookNotBefore)) : std::nullopt;
}

/// A task that no row owns: it was there before the run's create, or somebody else's, or the one whose reply was lost.
void Engine::noteStranger(const api::Detection &detection)
{
    const auto id = m_book.byPeer(detection.peerId);
    if (!id)
        return;
    switch (m_book.row(*id).phase) {
    case Phase::Queued:
        m_fenceIds.insert(detection.id.text());
        break;
    case Phase::Unconfirmed:
        if (!m_fenceIds.contains(detection.id.text()) && m_book.track(*id).lostAt <= m_pass->startedAt())
            addCandidate(*id, detection);
        break;
    case Phase::Sending:
    case Phase::Processing:
    case Phase::Complete:
    case Phase::Error:
    case Phase::Unknown:
        break;
    }
}

/// Each task once: a service that ignores the marker names it on every page.
void Engine::addCandidate(RowId id, const api::Detection &detection)
{
    QList<api::Detection> &candidates = m_candidates[id];
    const bool known = std::ranges::any_of(candidates, [&](const api::Detection &c) { return c.id == detection.id; });
    if (!known)
        candidates.append(detection);
}

void Engine::settleLostRows()
{
    const QSet<RowId> lost = m_book.lost(); // a copy: rows leave the set as they are settled
    for (const RowId id : lost) {
        if (!m_listUsable)
            endForGood(id, UnknownReason::LostReply);
        else
            settleLostRow(id, m_candidates.value(id));
    }
    m_candidates.clear();
}

void Engine::settleLostRow(RowId id, QList<api::Detection> candidates)
{
    Track &track = m_book.track(id);
    if (!m_pass || track.lostAt > m_pass->startedAt())
        return;
    // Since its page came, a task may have turned out to be another row's.
    candidates.removeIf([this](const api::Detection &candidate) { return m_book.ownsDetection(candidate.id.text()); });
    if (candidates.size() > 1) {
        Row &row = m_book.row(id);
        for (const api::Detection &candidate : candidates)
            row.candidates.append(candidate.id.text());
        endForGood(id, UnknownReason::Ambiguous);
    } else if (candidates.size() == 1) {
        const api::Detection &task = candidates.front();
        m_book.claim(id, task.id.text());
        afterRecord({0, Step::Kind::TakeTask, id, task, true}, RowAccepted{id, task.id.text(), true, m_now});
    } else if (track.nextLookAt <= m_pass->startedAt()) {
        ++track.looks;
        if (track.looks >= looksAfter.size())
            endForGood(id, UnknownReason::LostReply);
        else
            m_book.setNextLook(id, std::max(track.lostAt + looksAfter[track.looks], m_now.steady));
    }
}

} // namespace peerlight::detection
