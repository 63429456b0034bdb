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
    while (!m_book.queueEmpty() && m_gate.take(Request::Create, m_now.steady)) {
        const RowId id = m_book.popQueue();
        m_book.sending(id);
        m_book.setDeadline(id, m_now.steady + m_options.rowDeadline);
        m_book.track(id).createWaits = true;
        report(id);
        afterRecord({0, Step::Kind::SendCreate, id, {}, false}, RowSending{id, m_now});
    }
}

/// The intent is on disk.
void Engine::sendCreate(RowId id)
{
    m_book.track(id).createWaits = false;
    if (m_book.row(id).phase != Phase::Sending) { // it ended while it waited
        m_gate.requestEnded();
        if (m_book.track(id).leftOpen)
            record(RowReturned{id});
        return;
    }
    if (!m_gate.mayStillLeave(Request::Create, m_now.steady)) {
        m_gate.requestEnded();
        createReturned(id);
        return;
    }
    m_book.sent(id, m_now);
    m_book.track(id).generation = m_gate.credentialGeneration();
    ++m_requests;
    report(id);
    m_out.emplace_back(SendCreate{id, m_book.row(id).peer});
}

void Engine::on(const CreateEnded &event)
{
    m_gate.requestEnded();
    Track &track = m_book.track(event.row);
    track.createInFlight = false;
    const CreateEvidence evidence = judgeCreate(event.result, event.bodyBytesSent);
    const Millis sentAt = m_book.row(event.row).sentAt.value_or(m_now).steady;
    const bool answered = event.result || event.result.error().httpStatus > 0;
    if (evidence == CreateEvidence::Throttled)
        m_gate.throttled(m_now.steady, sentAt, event.result.error().retryAfter);
    else if (answered)
        m_gate.answered();
    if (answered)
        m_listTrust.othersAnswered();
    if (!event.result)
        m_lastError = event.result.error();
    if (hasEnded(m_book.row(event.row).phase)) {
        lateCreateEnd(event, evidence != CreateEvidence::Unknown);
        return;
    }

    switch (evidence) {
    case CreateEvidence::Accepted:
        createAccepted(event.row, *event.result);
        break;
    case CreateEvidence::Rejected:
        m_gate.settled(Request::Create);
        createRefused(event.row, event.result.error());
        break;
    case CreateEvidence::Throttled:
        createReturned(event.row);
        break;
    case CreateEvidence::CredentialRefused:
        createReturned(event.row);
        refuseCredential(track.generation, event.result.error());
        break;
    case CreateEvidence::NotSent:
        m_gate.lineTrouble(m_now.steady, sentAt);
        createReturned(event.row);
        break;
    case CreateEvidence::Unknown:
        m_gate.serviceTrouble(Request::Create, m_now.steady, sentAt);
        m_book.row(event.row).error = event.result.error();
        createInDoubt(event.row);
        break;
    }
}

/// An id that belongs to another row, or was there before the run, cannot be a create's task.
bool Engine::isAnotherTask(const QString &taskId) const
{
    return m_book.ownsDetection(taskId) || m_fenceIds.contains(taskId);
}

void Engine::createAccepted(RowId id, const api::Detection &detection)
{
    if (isAnotherTask(detection.id.text())) {
        m_gate.serviceTrouble(Request::Create, m_now.steady, m_now.steady);
        createInDoubt(id);
        return;
    }
    m_gate.settled(Request::Create);
    m_book.claim(id, detection.id.text());
    afterRecord({0, Step::Kind::TakeTask, id, detection, false}, RowAccepted{id, detection.id.text(), false, m_now});
}

/// The row's task is on disk: from here on it is shown and followed.
void Engine::takeTask(RowId id, const api::Detection &detection, bool recovered)
{
    report(id);
    if (hasEnded(m_book.row(id).phase)) {
        m_book.attach(id, detection); // the outcome stays
        return;
    }
    m_book.processing(id, detection, m_now);
    m_book.row(id).recovered = recovered;
    observe(id, detection);
    planNextPoll();
}

void Engine::createInDoubt(RowId id)
{
    m_book.unconfirmed(id, m_now.steady);
    record(RowInDoubt{id});
    report(id);
    startLooking(id);
}

void Engine::createReturned(RowId id)
{
    m_book.requeue(id);
    record(RowReturned{id});
    report(id);
}

void Engine::createRefused(RowId id, const api::Error &error)
{
    m_book.row(id).error = error;
    endRow(id, Phase::Unknown, UnknownReason::Refused);
}

/// The row ended while its create was under way: its outcome stays, but a task that exists is named, and the journal
/// learns whether one exists.
void Engine::lateCreateEnd(const CreateEnded &event, bool settled)
{
    const RowId id = event.row;
    const bool leftOpen = m_book.track(id).leftOpen;
    if (event.result) {
        if (isAnotherTask(event.result->id.text()))
            return;
        m_book.claim(id, event.result->id.text());
        afterRecord({0, Step::Kind::TakeTask, id, *event.result, false},
                    RowAccepted{id, event.result->id.text(), false, m_now});
    } else if (settled) {
        m_book.row(id).sentAt.reset();
        report(id);
        if (leftOpen)
            record(RowReturned{id});
    }
    if (settled && !leftOpen)
        record(RowEnded{m_book.row(id), false});
}

void Engine::refuseCredential(quint32 generation, const api::Error &error)
{
    m_lastError = error;
    if (m_gate.credentialRefused(generation, m_now.steady))
        m_out.emplace_back(AskCredential{std::make_shared<const api::Error>(error)});
}

} // namespace peerlight::detection
