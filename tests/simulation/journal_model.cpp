// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/journal_model.h"

#include <algorithm>

using namespace peerlight::detection;

namespace peerlight::simulation {

void JournalModel::append(JournalSeq seq, const JournalEntry &entry)
{
    m_broken = m_broken || seq != m_last + 1;
    m_last = seq;
    m_waiting.emplace_back(seq, entry);
}

void JournalModel::applyFirst()
{
    std::visit([this](const auto &entry) { apply(entry); }, m_waiting.front().second);
    m_waiting.pop_front();
}

JournalSeq JournalModel::commit()
{
    while (!m_waiting.empty())
        applyFirst();
    return m_last;
}

void JournalModel::crash(Random &random)
{
    for (int made = random.between(0, static_cast<int>(m_waiting.size())); made > 0; --made)
        applyFirst();
    m_waiting.clear();
}

const JournalModel::Kept *JournalModel::kept(const api::PeerId &peer) const
{
    const auto found = m_kept.find(peer);
    return found == m_kept.end() ? nullptr : &found->second;
}

bool JournalModel::hasOpenRows() const
{
    return std::ranges::any_of(m_kept, [this](const auto &one) {
        return one.second.isOpen() && (m_leftOpen || one.second.state != Kept::State::Planned);
    });
}

RunResumed JournalModel::resume(Millis now, bool sendPlanned)
{
    RunResumed run;
    run.fenceKnown = m_fenceKnown;
    run.fenceIds = m_fenceIds;
    run.sendPlanned = sendPlanned;
    m_peers.clear();
    m_last = 0;
    for (const auto &[peer, kept] : m_kept) {
        if (!kept.isOpen())
            continue;
        ResumedRow row;
        row.peer = peer;
        row.sentAgo = now - kept.sentAt;
        row.recovered = kept.recovered;
        if (!kept.taskId.isEmpty()) {
            row.was = ResumedRow::Was::Accepted;
            row.taskId = kept.taskId;
        } else {
            row.was = kept.state == Kept::State::Planned ? ResumedRow::Was::Planned : ResumedRow::Was::InDoubt;
        }
        run.rows.append(row);
        m_peers.append(peer);
    }
    m_leftOpen = m_closed = false;
    return run;
}

void JournalModel::apply(const RowsPlanned &entry)
{
    for (const api::PeerId &peer : entry.peers) {
        m_peers.append(peer);
        m_kept[peer] = {};
    }
}

void JournalModel::apply(const FenceStored &entry)
{
    m_fenceKnown = entry.known;
    m_fenceIds = entry.taskIds;
}

void JournalModel::apply(const RowSending &entry)
{
    of(entry.row).state = Kept::State::Sending;
    of(entry.row).sentAt = entry.at.steady;
}

void JournalModel::apply(const RowReturned &entry)
{
    of(entry.row).state = Kept::State::Planned;
}

void JournalModel::apply(const RowInDoubt &entry)
{
    of(entry.row).state = Kept::State::InDoubt;
}

void JournalModel::apply(const RowAccepted &entry)
{
    Kept &kept = of(entry.row);
    kept.taskId = entry.taskId;
    kept.recovered = entry.recovered;
    if (kept.state != Kept::State::Ended)
        kept.state = Kept::State::Accepted;
}

void JournalModel::apply(const RowEnded &entry)
{
    Kept &kept = of(entry.row.id);
    kept.state = Kept::State::Ended;
    kept.inDoubt = entry.inDoubt;
    kept.reason = entry.row.reason;
    if (!entry.row.detectionId.isEmpty())
        kept.taskId = entry.row.detectionId;
}

void JournalModel::apply(const RunLeftOpen &)
{
    m_leftOpen = true;
}

void JournalModel::apply(const RunClosed &)
{
    m_closed = true;
}

} // namespace peerlight::simulation
