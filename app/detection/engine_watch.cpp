// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part for open tasks: one list call settles many rows, a show settles one.
#include "app/detection/engine.h"
#include "app/detection/poll_plan.h"

#include <algorithm>
#include <utility>

namespace peerlight::detection {

namespace {

constexpr int missingTolerated = 2;
constexpr Millis becomesVisible{10000}; // a fresh task may not be in the list at once
constexpr Millis afterFailedPage{1000};
constexpr Millis betweenLooks{1000}; // for rows whose reply was lost
constexpr Millis betweenFailedLooks{10000};

bool isNotToBeHad(const api::Error &error)
{
    switch (error.kind) {
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::NotFound:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::InvalidInput:
        return true;
    case api::ErrorKind::Cancelled:
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
    case api::ErrorKind::Tls:
    case api::ErrorKind::Credential:
    case api::ErrorKind::Throttled:
    case api::ErrorKind::Server:
    case api::ErrorKind::Protocol:
        return false;
    }
    return false;
}

} // namespace

bool Engine::useList()
{
    const Millis timeLeft = m_book.nextDeadline().value_or(m_now.steady) - m_now.steady;
    return m_listUsable && m_listTrust.mayBeAsked(m_now.steady, timeLeft) &&
           listIsCheaper(m_knownPages, static_cast<int>(m_book.open().size()));
}

void Engine::startDueLook()
{
    if (m_pass)
        return;
    if (m_fence == Fence::Needed) {
        m_fence = Fence::Reading;
        startPass(ListPass::Purpose::Fence);
        return;
    }
    const auto lostLook = nextLostLook();
    const bool lookDue = lostLook && *lostLook <= m_now.steady;
    const bool pollDue = m_nextPollAt && *m_nextPollAt <= m_now.steady && m_showQueue.empty();
    if (lookDue || (pollDue && useList())) {
        startPass(ListPass::Purpose::Watch);
        // A look for lost rows is none of the poll's budget: the rows that are known would wait for their deadline.
        m_passIsPoll = pollDue;
        m_nextPollAt.reset();
    } else if (pollDue) {
        for (const RowId id : m_book.open()) {
            if (!m_book.track(id).showInFlight)
                m_showQueue.push_back(id);
        }
        m_nextPollAt.reset();
        planNextPoll();
    }
}

void Engine::startPass(ListPass::Purpose purpose)
{
    ++m_passNumber;
    m_seenOpen = 0;
    m_candidates.clear();
    m_pass.emplace(purpose, m_now.steady);
    m_lookNotBefore = m_now.steady + betweenLooks;
    m_passIsPoll = false;
    m_pageNeeded = true;
}

void Engine::sendPage()
{
    if (!m_pageNeeded || m_now.steady < m_pageNotBefore || !m_gate.take(Request::List, m_now.steady))
        return;
    m_pageNeeded = false;
    m_pageSentAt = m_now.steady;
    m_pageGeneration = m_gate.credentialGeneration();
    ++m_requests;
    if (m_pass->purpose() == ListPass::Purpose::Watch && m_passIsPoll)
        ++m_pollRequests;
    m_out.emplace_back(ListTasks{++m_ticket, m_pass->nextRequest()});
}

void Engine::sendShows()
{
    while (!m_showQueue.empty()) {
        const RowId id = m_showQueue.front();
        Track &track = m_book.track(id);
        if (m_book.row(id).phase != Phase::Processing || track.showInFlight) {
            m_showQueue.pop_front();
            continue;
        }
        if (!m_gate.take(Request::Show, m_now.steady))
            return;
        m_showQueue.pop_front();
        track.showInFlight = true;
        track.generation = m_gate.credentialGeneration();
        track.showSentAt = m_now.steady;
        ++m_book.row(id).requests;
        ++m_requests;
        ++m_pollRequests;
        m_out.emplace_back(ShowTask{id, m_book.taskOf(id)});
    }
}

void Engine::on(const ListEnded &event)
{
    m_gate.requestEnded();
    if (!event.result) {
        listFailed(event.result.error());
        return;
    }
    m_gate.answered();
    m_gate.settled(Request::List);
    m_listTrust.pageCame();
    if (m_pass && event.ticket == m_ticket)
        takePage(*event.result);
}

void Engine::takePage(const api::DetectionPage &page)
{
    for (const api::Detection &detection : page.items) {
        const auto owner = m_book.byDetection(detection.id.text());
        if (!owner) {
            noteStranger(detection);
            continue;
        }
        Track &track = m_book.track(*owner);
        if (m_book.row(*owner).phase != Phase::Processing || track.seenInPass == m_passNumber)
            continue;
        // A task that names another peer is not ours, whatever its id says.
        if (detection.peerId != m_book.row(*owner).peer)
            continue;
        track.seenInPass = m_passNumber;
        track.missing = 0;
        observe(*owner, detection);
        if (m_book.row(*owner).phase == Phase::Processing)
            ++m_seenOpen;
    }
    const bool more = m_pass->take(page);
    if (more && !allOpenRowsSeen())
        m_pageNeeded = true;
    else
        endPass();
}

/// Nothing is left to learn from further pages: every open row was named, and no lost task is looked for.
bool Engine::allOpenRowsSeen() const
{
    return m_pass->purpose() == ListPass::Purpose::Watch && m_book.lost().isEmpty() &&
           m_seenOpen >= static_cast<int>(m_book.open().size());
}

void Engine::endPass()
{
    m_knownPages = m_pass->pages();
    if (m_pass->purpose() == ListPass::Purpose::Fence)
        setFence(m_pass->cutShort() ? Fence::Unavailable : Fence::Known);
    else if (!allOpenRowsSeen())
        noteMissingRows();
    settleLostRows();
    m_lookTook = std::max(m_lookTook, m_now.steady - m_pass->startedAt());
    m_pass.reset();
    m_nextPollAt.reset();
    planNextPoll();
}

/// Tasks that a whole list did not name are asked for one by one, once that has happened twice.
void Engine::noteMissingRows()
{
    // A walk that was cut short may not have come to the task at all.
    const Millis patience = m_pass->cutShort() ? Millis(0) : std::min(becomesVisible, m_options.rowDeadline / 4);
    for (const RowId id : m_book.open()) {
        Track &track = m_book.track(id);
        const bool shouldBeThere = m_book.row(id).acceptedAt->steady + patience < m_pass->startedAt();
        if (track.seenInPass == m_passNumber || !shouldBeThere || track.showInFlight)
            continue;
        track.missing = static_cast<quint8>(std::min(track.missing + 1, 255));
        if (track.missing >= missingTolerated || m_pass->cutShort())
            m_showQueue.push_back(id);
    }
}

/// The walk goes on with the same page, unless the list is not to be had.
void Engine::listFailed(const api::Error &error)
{
    const Millis took = m_now.steady - m_pageSentAt;
    m_lastError = error;
    if (error.kind == api::ErrorKind::Throttled) {
        m_gate.throttled(m_now.steady, m_pageSentAt, error.retryAfter);
    } else if (error.kind == api::ErrorKind::Credential) {
        m_gate.answered();
        refuseCredential(m_pageGeneration, error);
    } else if (error.httpStatus == 0) {
        m_gate.lineTrouble(m_now.steady, m_pageSentAt);
        m_listTrust.failed(
            error.kind == api::ErrorKind::Timeout ? ListTrust::Failure::Hung : ListTrust::Failure::Silent, took);
    } else {
        m_gate.answered();
        if (isNotToBeHad(error)) {
            giveUpList();
            return;
        }
        m_gate.serviceTrouble(Request::List, m_now.steady, m_pageSentAt);
        m_listTrust.failed(ListTrust::Failure::Answered, took);
    }
    if (m_listTrust.isSpent()) {
        abandonPass();
        return;
    }
    probeLine();
    m_pageNeeded = m_pass.has_value();
    m_pageNotBefore = m_now.steady + afterFailedPage;
}

/// One show, to tell a list that breaks from a line that is down.
void Engine::probeLine()
{
    if (m_listTrust.wantsProof() && m_showQueue.empty() && !m_book.open().empty())
        m_showQueue.push_back(m_book.open().front());
}

/// The list is refused for good.
void Engine::giveUpList()
{
    m_listUsable = false;
    m_candidates.clear();
    settleLostRows();
    abandonPass();
}

/// The list fails again and again: shows take over, and it is tried once more after a while.
void Engine::abandonPass()
{
    if (m_fence == Fence::Reading)
        setFence(Fence::Unavailable);
    m_listTrust.giveUp(m_now.steady);
    for (const RowId id : m_book.lost()) { // there is no other way to find them
        if (m_book.track(id).nextLookAt < m_now.steady + betweenFailedLooks)
            m_book.setNextLook(id, m_now.steady + betweenFailedLooks);
    }
    m_candidates.clear();
    m_pass.reset();
    m_pageNeeded = false;
    m_nextPollAt.reset();
    planNextPoll();
    // The look was due, and may have been the last before the deadline.
    if (std::exchange(m_passIsPoll, false) && m_nextPollAt)
        m_nextPollAt = m_now.steady;
}

void Engine::on(const ShowEnded &event)
{
    m_gate.requestEnded();
    Track &track = m_book.track(event.row);
    track.showInFlight = false;
    m_lookTook = std::max(m_lookTook, m_now.steady - track.showSentAt);
    if (!event.result) {
        showFailed(event.row, event.result.error());
        return;
    }
    m_gate.answered();
    m_gate.settled(Request::Show);
    m_listTrust.othersAnswered();
    const Row &row = m_book.row(event.row);
    const bool ours = event.result->id.text() == row.detectionId && event.result->peerId == row.peer;
    if (row.phase != Phase::Processing || !ours)
        return;
    track.missing = 0;
    observe(event.row, *event.result);
}

void Engine::showFailed(RowId id, const api::Error &error)
{
    Track &track = m_book.track(id);
    m_lastError = error;
    if (error.kind == api::ErrorKind::Throttled) {
        m_gate.throttled(m_now.steady, track.showSentAt, error.retryAfter);
    } else if (error.kind == api::ErrorKind::Credential) {
        m_gate.answered();
        refuseCredential(track.generation, error);
    } else if (error.httpStatus == 0) {
        m_gate.lineTrouble(m_now.steady, track.showSentAt);
    } else {
        m_gate.answered();
        m_listTrust.othersAnswered();
        if (!isNotToBeHad(error))
            m_gate.serviceTrouble(Request::Show, m_now.steady, track.showSentAt);
    }
    if (m_book.row(id).phase != Phase::Processing)
        return;
    m_book.row(id).error = error;
    if (error.kind == api::ErrorKind::NotFound && ++track.missing > missingTolerated)
        endRow(id, Phase::Unknown, UnknownReason::TaskGone);
    else
        report(id);
}

void Engine::observe(RowId id, const api::Detection &detection)
{
    Row &row = m_book.row(id);
    const bool changed = !row.detection || row.detection->statusText != detection.statusText;
    m_book.see(id, detection);
    // When a task that was found later began is not known.
    const bool ended =
        detection.status == api::DetectionStatus::Complete || detection.status == api::DetectionStatus::Error;
    if (ended && !row.recovered)
        m_shortestTask = std::min(m_shortestTask, m_now.steady - row.acceptedAt->steady);
    switch (detection.status) {
    case api::DetectionStatus::Processing:
    case api::DetectionStatus::Unrecognized:
        if (changed)
            report(id);
        break;
    case api::DetectionStatus::Complete:
        if (detection.lossRatio) {
            row.lossPercent = detection.lossRatio;
            endRow(id, Phase::Complete, UnknownReason::None);
        } else {
            endRow(id, Phase::Unknown, UnknownReason::NotUnderstood);
        }
        break;
    case api::DetectionStatus::Error:
        endRow(id, Phase::Error, UnknownReason::None);
        break;
    }
}

void Engine::planNextPoll()
{
    const auto oldest = m_book.nextDeadline();
    if (m_pass || m_book.open().empty() || !oldest)
        return;
    PollSituation situation;
    situation.oldestAge = m_options.rowDeadline - (*oldest - m_now.steady);
    situation.deadline = m_options.rowDeadline;
    situation.openRows = static_cast<int>(m_book.open().size());
    situation.rowsCreated = m_book.created();
    situation.requestsUsed = m_pollRequests;
    const bool byList = useList();
    situation.lookCost = byList ? m_knownPages : situation.openRows;
    situation.showsInstead = !byList && listIsCheaper(m_knownPages, situation.openRows);
    situation.lookTakes = m_lookTook;
    if (!m_options.rate.unlimited())
        situation.lookTakes += Millis(static_cast<Millis::rep>(1000 * situation.lookCost / m_options.rate.perSecond));
    situation.unlimited = m_options.rate.unlimited();
    situation.creatingMore = !m_book.queueEmpty();
    const Millis allMayEndAt = m_shortestTask == Millis::max() ? m_now.steady : m_book.youngestTask() + m_shortestTask;
    if (allMayEndAt > m_now.steady)
        situation.allMayEndIn = allMayEndAt - m_now.steady;
    const Millis at = m_now.steady + nextPollDelay(situation);
    m_nextPollAt = m_nextPollAt ? std::min(*m_nextPollAt, at) : at;
}

} // namespace peerlight::detection
