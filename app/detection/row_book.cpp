// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/row_book.h"

namespace peerlight::detection {

void RowBook::reserve(qsizetype rows)
{
    const auto count = static_cast<size_t>(rows);
    m_rows.reserve(count);
    m_tracks.reserve(count);
    m_byPeer.reserve(rows);
    m_byDetection.reserve(rows);
}

bool RowBook::add(const api::PeerId &peer, Stamp now)
{
    if (!addResumed(peer, now))
        return false;
    m_queue.push_back(m_rows.back().id);
    return true;
}

bool RowBook::addResumed(const api::PeerId &peer, Stamp now)
{
    if (m_byPeer.contains(peer))
        return false;
    const auto id = static_cast<RowId>(m_rows.size());
    Row row;
    row.id = id;
    row.peer = peer;
    row.queuedAt = now;
    m_rows.push_back(std::move(row));
    m_tracks.emplace_back();
    m_byPeer.insert(peer, id);
    return true;
}

std::optional<RowId> RowBook::byPeer(const api::PeerId &peer) const
{
    const auto found = m_byPeer.constFind(peer);
    return found == m_byPeer.cend() ? std::nullopt : std::optional(*found);
}

std::optional<RowId> RowBook::byDetection(const QString &detectionId) const
{
    const auto found = m_byDetection.constFind(detectionId);
    return found == m_byDetection.cend() ? std::nullopt : std::optional(*found);
}

api::DetectionId RowBook::taskOf(RowId id) const
{
    if (row(id).detection)
        return row(id).detection->id;
    const auto task = api::DetectionId::parse(row(id).detectionId); // resumed: nothing was seen of it yet
    Q_ASSERT(task);
    return *task;
}

RowId RowBook::popQueue()
{
    Q_ASSERT(!m_queue.empty());
    const RowId id = m_queue.front();
    m_queue.pop_front();
    return id;
}

void RowBook::enqueue(RowId id)
{
    m_queue.push_back(id);
}

void RowBook::requeue(RowId id)
{
    leavePhase(id);
    row(id).phase = Phase::Queued;
    row(id).sentAt.reset();
    track(id).deadline = Millis(0);
    m_queue.push_front(id);
}

void RowBook::sending(RowId id)
{
    row(id).phase = Phase::Sending;
}

void RowBook::sent(RowId id, Stamp now)
{
    row(id).sentAt = now;
    ++row(id).requests;
    track(id).createInFlight = true;
}

void RowBook::setDeadline(RowId id, Millis at)
{
    track(id).deadline = at;
    m_deadlines.push({at, id});
}

void RowBook::unconfirmed(RowId id, Millis lostAt)
{
    leavePhase(id);
    row(id).phase = Phase::Unconfirmed;
    track(id).lostAt = lostAt;
    track(id).looks = 0;
    m_lost.insert(id);
}

void RowBook::setNextLook(RowId id, Millis at)
{
    track(id).nextLookAt = at;
    m_looks.push({at, id});
}

void RowBook::claim(RowId id, const QString &detectionId)
{
    m_lost.remove(id); // it is found
    track(id).taskWaits = true;
    m_byDetection.insert(detectionId, id);
}

void RowBook::processing(RowId id, const api::Detection &detection, Stamp now)
{
    leavePhase(id);
    Row &r = row(id);
    r.phase = Phase::Processing;
    r.detectionId = detection.id.text();
    see(id, detection);
    r.acceptedAt = now;
    r.error.reset();
    track(id).taskWaits = false;
    track(id).openIndex = static_cast<quint32>(m_open.size());
    m_open.push_back(id);
    m_byDetection.insert(r.detectionId, id);
    ++m_created;
    m_youngestTask = now.steady;
}

/// Each answer brings its own copy of texts that are known: kept as they come, they would be a fifth of a row.
void RowBook::see(RowId id, const api::Detection &detection)
{
    Row &r = row(id);
    api::Detection task = detection;
    const auto share = [](auto &text, const auto &known) {
        if (text == known)
            text = known;
    };
    share(task.peerId, r.peer);
    if (r.detection)
        share(task.id, r.detection->id);
    share(task.projectId, m_projectId);
    m_projectId = task.projectId;
    QString &word = m_statusWords[static_cast<size_t>(task.status)];
    share(task.statusText, word);
    word = task.statusText;
    r.detection = std::move(task);
}

void RowBook::end(RowId id, Phase phase, UnknownReason reason, Stamp now)
{
    Q_ASSERT(hasEnded(phase) && !hasEnded(row(id).phase));
    leavePhase(id);
    Row &r = row(id);
    r.phase = phase;
    r.reason = reason;
    r.endedAt = now;
    track(id).deadline = Millis(0);
    ++m_ended;
}

void RowBook::attach(RowId id, const api::Detection &detection)
{
    Row &r = row(id);
    r.detectionId = detection.id.text();
    see(id, detection);
    m_byDetection.insert(r.detectionId, id);
}

void RowBook::leavePhase(RowId id)
{
    const Phase phase = row(id).phase;
    if (phase == Phase::Unconfirmed) {
        m_lost.remove(id);
    } else if (phase == Phase::Processing) {
        const quint32 place = track(id).openIndex;
        m_open[place] = m_open.back();
        track(m_open[place]).openIndex = place;
        m_open.pop_back();
    }
}

bool RowBook::runs(const Due &deadline) const
{
    return !hasEnded(row(deadline.row).phase) && track(deadline.row).deadline == deadline.at;
}

bool RowBook::isAwaited(const Due &look) const
{
    return m_lost.contains(look.row) && track(look.row).nextLookAt == look.at;
}

std::optional<Millis> RowBook::nextLook()
{
    while (!m_looks.empty() && !isAwaited(m_looks.top()))
        m_looks.pop();
    return m_looks.empty() ? std::nullopt : std::optional(m_looks.top().at);
}

std::optional<Millis> RowBook::nextDeadline()
{
    while (!m_deadlines.empty() && !runs(m_deadlines.top()))
        m_deadlines.pop();
    return m_deadlines.empty() ? std::nullopt : std::optional(m_deadlines.top().at);
}

std::optional<RowId> RowBook::takeOverdue(Millis now)
{
    const auto next = nextDeadline();
    if (!next || *next > now)
        return std::nullopt;
    const RowId id = m_deadlines.top().row;
    m_deadlines.pop();
    return id;
}

} // namespace peerlight::detection
