// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/engine.h"

#include <algorithm>

namespace peerlight::detection {

Engine::Engine(const RunOptions &options) : m_options(options), m_gate(options) {}

std::vector<Command> Engine::handle(const Event &event, Stamp now)
{
    m_now = now;
    m_out.clear();
    std::visit([this](const auto &e) { on(e); }, event);
    endOverdueRows();
    endHopelessRows();
    send();
    for (const RowId id : m_changed) {
        m_isChanged[static_cast<size_t>(id)] = false;
        m_out.emplace_back(ReportRow{id});
    }
    m_changed.clear();
    announceEnd();
    armTimer();
    return std::move(m_out);
}

void Engine::on(const RunRequested &event)
{
    for (const api::PeerId &peer : event.peers) {
        if (!m_book.add(peer, m_now))
            continue;
        m_isChanged.push_back(false);
        m_endAnnounced = false;
        report(static_cast<RowId>(m_book.size() - 1));
    }
    if (m_book.size() == 0)
        m_out.emplace_back(RunEnded{});
}

void Engine::on(const StopRequested &)
{
    endQueue(UnknownReason::Stopped, std::nullopt);
    for (int i = 0; i < m_book.size(); ++i) {
        const auto id = static_cast<RowId>(i);
        if (!hasEnded(m_book.row(id).phase))
            endRow(id, Phase::Unknown, UnknownReason::Stopped);
    }
}

void Engine::on(const CredentialRenewed &)
{
    m_gate.credentialRenewed();
}

void Engine::on(const CredentialUnavailable &)
{
    endQueue(UnknownReason::Credential, m_lastError);
    for (int i = 0; i < m_book.size(); ++i) {
        const auto id = static_cast<RowId>(i);
        if (hasEnded(m_book.row(id).phase))
            continue;
        if (!m_book.row(id).error)
            m_book.row(id).error = m_lastError;
        endRow(id, Phase::Unknown, UnknownReason::Credential);
    }
}

void Engine::on(const Tick &) {}

void Engine::endOverdueRows()
{
    while (const auto id = m_book.takeOverdue(m_now.steady)) {
        const Row &row = m_book.row(*id);
        if (row.phase == Phase::Sending || row.phase == Phase::Unconfirmed)
            endRow(*id, Phase::Unknown, UnknownReason::LostReply);
        else if (row.detection && row.detection->status == api::DetectionStatus::Unrecognized)
            endRow(*id, Phase::Unknown, UnknownReason::NotUnderstood);
        else
            endRow(*id, Phase::Unknown, UnknownReason::Deadline);
    }
}

void Engine::endHopelessRows()
{
    if (m_gate.credentialOverdue(m_now.steady))
        on(CredentialUnavailable{});
    else if (m_gate.throttleHopeless())
        endQueue(UnknownReason::Throttled, m_lastError);
    else if (m_gate.lineHopeless(m_now.steady))
        endQueue(UnknownReason::NotSent, m_lastError);
}

void Engine::endRow(RowId id, Phase phase, UnknownReason reason)
{
    m_book.end(id, phase, reason, m_now);
    report(id);
}

void Engine::endQueue(UnknownReason reason, const std::optional<api::Error> &error)
{
    while (!m_book.queueEmpty()) {
        const RowId id = m_book.popQueue();
        if (error)
            m_book.row(id).error = error;
        endRow(id, Phase::Unknown, reason);
    }
}

void Engine::report(RowId id)
{
    const auto index = static_cast<size_t>(id);
    if (m_isChanged[index])
        return;
    m_isChanged[index] = true;
    m_changed.push_back(id);
}

void Engine::send()
{
    if (m_book.ended() == m_book.size()) {
        m_pass.reset();
        m_pageNeeded = false;
        m_showQueue.clear();
        return;
    }
    startDueLook();
    sendPage();
    sendShows();
    sendCreates();
}

void Engine::announceEnd()
{
    if (m_endAnnounced || m_book.size() == 0 || m_book.ended() < m_book.size())
        return;
    m_endAnnounced = true;
    m_out.emplace_back(RunEnded{});
}

void Engine::armTimer()
{
    if (m_book.ended() == m_book.size())
        return;
    std::optional<Millis> at = m_book.nextDeadline();
    const auto earliest = [&at](std::optional<Millis> candidate) {
        if (candidate && (!at || *candidate < *at))
            at = candidate;
    };
    const bool lookWaits = m_pageNeeded || !m_showQueue.empty();
    if (const auto wake = m_gate.wakeAt(m_now.steady, false); lookWaits && wake)
        earliest(m_showQueue.empty() ? std::max(*wake, m_pageNotBefore) : *wake);
    if (!m_book.queueEmpty() && fenceSettled())
        earliest(m_gate.wakeAt(m_now.steady, true));
    if (m_gate.credentialMissing())
        earliest(m_gate.wakeAt(m_now.steady, false));
    if (!m_pass && !lookWaits) {
        earliest(m_nextPollAt);
        earliest(nextLostLook());
    }
    if (at)
        m_out.emplace_back(ArmTimer{std::max(*at, m_now.steady + Millis(1))});
}

RunStatus Engine::status(Millis now) const
{
    RunStatus status;
    status.rows = m_book.size();
    status.queued = m_book.queued();
    status.inFlight = m_gate.inFlight();
    status.ended = m_book.ended();
    status.open = status.rows - status.queued - status.ended;
    status.requests = m_requests;
    status.finished = status.rows == status.ended;
    if (status.finished)
        return status;
    const PauseReason reason = m_gate.reason(now);
    const bool paceMatters = status.queued > 0;
    status.pause = reason == PauseReason::Pace && !paceMatters ? PauseReason::None : reason;
    if (status.pause == PauseReason::Throttled || status.pause == PauseReason::Offline ||
        status.pause == PauseReason::Pace) {
        if (const auto at = m_gate.wakeAt(now, true); at && *at > now)
            status.pauseLeft = *at - now;
    }
    return status;
}

} // namespace peerlight::detection
