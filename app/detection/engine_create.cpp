// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's part for creates: when they leave, and what their end proves.
#include "app/detection/engine.h"
#include "app/detection/evidence.h"

namespace peerlight::detection {

void Engine::sendCreates()
{
    // Before the fence is read, a task that answers a lost reply could not be told from an old one.
    if (!fenceSettled())
        return;
    while (!m_book.queueEmpty() && m_gate.takeCreate(m_now.steady)) {
        const RowId id = m_book.popQueue();
        m_book.sending(id, m_now, m_now.steady + m_options.rowDeadline);
        m_book.track(id).generation = m_gate.credentialGeneration();
        ++m_requests;
        report(id);
        m_out.emplace_back(SendCreate{id, m_book.row(id).peer});
    }
}

void Engine::on(const CreateEnded &event)
{
    m_gate.requestEnded();
    m_book.track(event.row).createInFlight = false;
    const CreateEvidence evidence = judgeCreate(event.result, event.bodyBytesSent);
    const Millis sentAt = m_book.row(event.row).sentAt.value_or(m_now).steady;
    const bool answered = event.result || event.result.error().httpStatus > 0;
    if (evidence == CreateEvidence::Throttled)
        m_gate.throttled(m_now.steady, sentAt, event.result.error().retryAfter);
    else if (answered)
        m_gate.answered();
    if (!event.result)
        m_lastError = event.result.error();
    if (hasEnded(m_book.row(event.row).phase)) {
        lateCreateEnd(event);
        return;
    }

    switch (evidence) {
    case CreateEvidence::Accepted:
        createAccepted(event.row, *event.result);
        break;
    case CreateEvidence::Rejected:
        m_gate.createSettled();
        createRefused(event.row, event.result.error());
        break;
    case CreateEvidence::Throttled:
        m_book.requeue(event.row);
        report(event.row);
        break;
    case CreateEvidence::CredentialRefused:
        m_book.requeue(event.row);
        report(event.row);
        refuseCredential(m_book.track(event.row).generation, event.result.error());
        break;
    case CreateEvidence::NotSent:
        m_gate.lineTrouble(m_now.steady, sentAt);
        m_book.requeue(event.row);
        report(event.row);
        break;
    case CreateEvidence::Unknown:
        m_gate.createTrouble(m_now.steady, sentAt);
        m_book.row(event.row).error = event.result.error();
        createInDoubt(event.row);
        break;
    }
}

void Engine::createAccepted(RowId id, const api::Detection &detection)
{
    // An id that belongs to another row, or was there before the run, cannot be this create's task.
    if (m_book.ownsDetection(detection.id.text()) || m_fenceIds.contains(detection.id.text())) {
        m_gate.createTrouble(m_now.steady, m_now.steady);
        createInDoubt(id);
        return;
    }
    m_gate.createSettled();
    m_book.processing(id, detection, m_now);
    report(id);
    observe(id, detection);
    planNextPoll();
}

void Engine::createInDoubt(RowId id)
{
    m_book.unconfirmed(id, m_now.steady);
    report(id);
    startLooking(id);
}

void Engine::createRefused(RowId id, const api::Error &error)
{
    m_book.row(id).error = error;
    endRow(id, Phase::Unknown, UnknownReason::Refused);
}

/// The row ended while its create was under way: its outcome stays, but a task that exists is named.
void Engine::lateCreateEnd(const CreateEnded &event)
{
    if (!event.result)
        return;
    m_book.attach(event.row, *event.result);
    report(event.row);
}

void Engine::refuseCredential(quint32 generation, const api::Error &error)
{
    m_lastError = error;
    if (m_gate.credentialRefused(generation, m_now.steady))
        m_out.emplace_back(AskCredential{error});
}

} // namespace peerlight::detection
