// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/engine.h"

#include <algorithm>

namespace peerlight::detection {

namespace {

constexpr Millis sleepGap{20000};         // a tick that comes this late: the machine was asleep, or the program stopped
constexpr size_t mostCommandsKept = 4096; // memory for more than an everyday event needs goes back
constexpr Millis wakeGrace{15000};        // for one look at what became of the tasks meanwhile

} // namespace

Engine::Engine(const RunOptions &options) : m_options(options), m_gate(options) {}

std::vector<Command> Engine::handle(const Event &event, Stamp now)
{
    std::vector<Command> commands;
    handle(event, now, commands);
    return commands;
}

void Engine::handle(const Event &event, Stamp now, std::vector<Command> &commands)
{
    const bool overslept = m_wakeAt && now.steady > *m_wakeAt + sleepGap;
    m_now = now;
    if (commands.capacity() > mostCommandsKept)
        commands = std::vector<Command>();
    m_out.swap(commands);
    m_out.clear();
    if (overslept)
        wakeUp();
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
    m_out.swap(commands);
}

void Engine::on(const RunRequested &event)
{
    RowsPlanned planned{static_cast<RowId>(m_book.size()), {}, m_now};
    m_book.reserve(m_book.size() + event.peers.size());
    for (const api::PeerId &peer : event.peers) {
        if (!m_book.add(peer, m_now))
            continue;
        planned.peers.append(peer);
        m_isChanged.push_back(false);
        report(static_cast<RowId>(m_book.size() - 1));
    }
    if (m_book.size() == 0)
        m_out.emplace_back(RunEnded{});
    else
        record(std::move(planned));
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

/// The rows end for the person; in the journal they stay open, so that the run can be resumed.
void Engine::on(const CredentialUnavailable &)
{
    if (allEnded())
        return;
    while (!m_book.queueEmpty())
        leaveRow(m_book.popQueue());
    for (int i = 0; i < m_book.size(); ++i) {
        if (!hasEnded(m_book.row(static_cast<RowId>(i)).phase))
            leaveRow(static_cast<RowId>(i));
    }
    m_leftOpen = true;
    record(RunLeftOpen{});
}

void Engine::on(const NetworkBack &)
{
    m_gate.tryNow(m_now.steady);
    m_pageNotBefore = m_now.steady;
}

void Engine::on(const Tick &) {}

void Engine::wakeUp()
{
    for (int i = 0; i < m_book.size(); ++i) {
        const auto id = static_cast<RowId>(i);
        const Millis deadline = m_book.track(id).deadline;
        if (!hasEnded(m_book.row(id).phase) && deadline > Millis(0) && deadline < m_now.steady + wakeGrace)
            m_book.setDeadline(id, m_now.steady + wakeGrace);
    }
    m_gate.tryNow(m_now.steady);
    if (m_nextPollAt)
        m_nextPollAt = m_now.steady;
    m_out.emplace_back(DropConnections{});
}

void Engine::endOverdueRows()
{
    while (const auto id = m_book.takeOverdue(m_now.steady)) {
        const Row &row = m_book.row(*id);
        const Track &track = m_book.track(*id);
        const bool inDoubt = row.phase == Phase::Sending || row.phase == Phase::Unconfirmed;
        if (track.createWaits)
            endRow(*id, Phase::Unknown, UnknownReason::NotRecorded);
        else if (inDoubt && !track.taskWaits)
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
    else if (m_gate.storageHopeless(m_now.steady))
        endQueue(UnknownReason::NotRecorded, std::nullopt);
}

void Engine::endRow(RowId id, Phase phase, UnknownReason reason)
{
    end(id, phase, reason, phase == Phase::Unknown && isInDoubt(id));
}

/// Whether the row's task exists cannot be found out, not by the next start either.
void Engine::endForGood(RowId id, UnknownReason reason)
{
    end(id, Phase::Unknown, reason, false);
}

void Engine::end(RowId id, Phase phase, UnknownReason reason, bool inDoubt)
{
    m_book.end(id, phase, reason, m_now);
    if (m_options.journaled) // a copy of the row
        record(RowEnded{m_book.row(id), inDoubt});
    report(id);
}

void Engine::leaveRow(RowId id)
{
    if (!m_book.row(id).error)
        m_book.row(id).error = m_lastError;
    m_book.end(id, Phase::Unknown, UnknownReason::Credential, m_now);
    m_book.track(id).leftOpen = true;
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
    if (allEnded()) {
        m_pass.reset();
        m_pageNeeded = false;
        m_showQueue.clear();
        return;
    }
    startDueLook();
    if (m_listTrust.wantsProof()) // before the page that failed is asked for again
        sendShows();
    sendPage();
    sendShows();
    sendCreates();
}

void Engine::announceEnd()
{
    if (m_endAnnounced || m_book.size() == 0 || !allEnded())
        return;
    if (!m_closed && !m_leftOpen)
        record(RunClosed{m_requests, m_now});
    m_closed = true;
    if (!journalIsSettled())
        return;
    m_endAnnounced = true;
    m_out.emplace_back(RunEnded{});
}

void Engine::armTimer()
{
    m_wakeAt.reset();
    if (allEnded())
        return;
    std::optional<Millis> at = m_book.nextDeadline();
    const auto earliest = [&at](std::optional<Millis> candidate) {
        if (candidate && (!at || *candidate < *at))
            at = candidate;
    };
    if (m_pageNeeded) {
        if (const auto wake = m_gate.wakeAt(m_now.steady, Request::List))
            earliest(std::max(*wake, m_pageNotBefore));
    }
    if (!m_showQueue.empty())
        earliest(m_gate.wakeAt(m_now.steady, Request::Show));
    if (!m_book.queueEmpty() && fenceSettled())
        earliest(m_gate.wakeAt(m_now.steady, Request::Create));
    if (!m_book.queueEmpty())
        earliest(m_gate.neverReachedAt());
    if (m_gate.credentialMissing())
        earliest(m_gate.wakeAt(m_now.steady, Request::List));
    if (!m_pass)
        earliest(nextLostLook());
    if (!m_pass && m_showQueue.empty())
        earliest(m_nextPollAt);
    if (!at)
        return;
    m_wakeAt = std::max(*at, m_now.steady + Millis(1));
    m_out.emplace_back(ArmTimer{*m_wakeAt});
}

RunStatus Engine::status(Millis now) const
{
    RunStatus status;
    status.rows = m_book.size();
    status.queued = m_book.queued();
    status.inFlight = m_gate.inFlight() - m_createsWaiting;
    status.ended = m_book.ended();
    status.open = status.rows - status.queued - status.ended;
    status.requests = m_requests;
    status.finished = status.rows == status.ended;
    status.leftOpen = m_leftOpen;
    if (status.finished)
        return status;
    const PauseReason reason = m_gate.reason(now);
    const bool paceMatters = status.queued > 0;
    status.pause = reason == PauseReason::Pace && !paceMatters ? PauseReason::None : reason;
    const bool waitIsKnown = status.pause == PauseReason::Throttled || status.pause == PauseReason::Offline ||
                             status.pause == PauseReason::Failing || status.pause == PauseReason::Pace;
    if (const auto at = m_gate.wakeAt(now, Request::Create); waitIsKnown && at && *at > now)
        status.pauseLeft = *at - now;
    return status;
}

} // namespace peerlight::detection
