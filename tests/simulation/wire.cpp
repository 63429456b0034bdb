// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's commands do in the simulated world, and what comes back for them.
#include "tests/simulation/history.h"

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

namespace {

api::Error notReached()
{
    api::Error error;
    error.kind = api::ErrorKind::Network;
    return error;
}

} // namespace

Millis History::latency()
{
    return Millis(m_random.between(m_world.latencyMin, m_world.latencyMax));
}

bool History::offline() const
{
    return m_world.offlineFrom.count() >= 0 && m_now >= m_world.offlineFrom &&
           m_now < m_world.offlineFrom + m_world.offlineFor;
}

bool History::tokenIsGood() const
{
    const bool ended = m_world.tokenEndsAt.count() >= 0 && m_now >= m_world.tokenEndsAt;
    return !ended || (m_renewedAt.count() >= 0 && m_now >= m_renewedAt);
}

void History::requestLeaves()
{
    ++m_onWire;
    if (m_onWire > m_world.options.maxInFlight)
        broken(u"requests in flight stay within the limit"_s);
    if (m_now < m_silentUntil)
        broken(u"nothing is sent before the wait that the service named is over"_s);
    if (m_credentialAsked)
        broken(u"nothing is sent after the credential was refused, until it is renewed"_s);
}

void History::requestCameBack(int httpStatus, const api::Error *error)
{
    --m_onWire;
    if (httpStatus == 429 && error && error->retryAfter)
        m_silentUntil = std::max(m_silentUntil, m_now + *error->retryAfter);
}

/// A request travels, is answered by the service at one instant, and its answer travels back.
template<typename T, typename Ask, typename Deliver>
void History::exchange(Ask ask, Deliver deliver)
{
    requestLeaves();
    if (offline()) {
        laterInThisLife(latency(), [this, deliver] {
            requestCameBack(0, nullptr);
            deliver(Reply<T>{tl::unexpected(notReached()), 0, false});
        });
        return;
    }
    const bool tokenAtSend = tokenIsGood();
    // What left before a kill reaches the service all the same.
    later(latency() / 2, [this, ask, deliver, tokenAtSend, life = m_lives] {
        const Reply<T> reply = ask(tokenAtSend);
        if (m_lives != life)
            return;
        laterInThisLife(latency() / 2, [this, deliver, reply] {
            const api::Error *error = reply.result ? nullptr : &reply.result.error();
            requestCameBack(error ? error->httpStatus : 200, error);
            deliver(reply);
        });
    });
}

void History::execute(const SendCreate &command)
{
    Created &created = m_created[command.peer];
    if (created != Created::Not)
        broken(u"no second create while there is, or may be, a task"_s);
    if (const auto *kept = m_journal.kept(command.peer);
        m_world.journaled && (!kept || kept->state != JournalModel::Kept::State::Sending))
        broken(u"a create is on disk before it is on the wire"_s);
    created = Created::OnWire;
    ++m_creates;
    exchange<api::Detection>([this, peer = command.peer](bool token) { return m_service.create(peer, token, m_now); },
                             [this, command](const Reply<api::Detection> &reply) {
                                 Created &state = m_created[command.peer];
                                 if (reply.result)
                                     state = Created::Known;
                                 else if (const int http = reply.result.error().httpStatus; http == 0)
                                     state = reply.bodyBytesSent == 0 ? Created::Not : Created::InDoubt;
                                 else
                                     state = http >= 400 && http < 500 ? Created::Not : Created::InDoubt;
                                 feed(CreateEnded{command.row, reply.result, reply.bodyBytesSent});
                             });
}

void History::execute(const ListTasks &command)
{
    m_lookRequests += m_creates > 0;
    exchange<api::DetectionPage>([this, page = command.page](bool token) { return m_service.list(page, token, m_now); },
                                 [this, ticket = command.ticket](const Reply<api::DetectionPage> &reply) {
                                     feed(ListEnded{ticket, reply.result});
                                 });
}

void History::execute(const ShowTask &command)
{
    ++m_lookRequests;
    exchange<api::Detection>([this, id = command.detection](bool token) { return m_service.show(id, token, m_now); },
                             [this, row = command.row](const Reply<api::Detection> &reply) {
                                 feed(ShowEnded{row, reply.result});
                             });
}

void History::execute(const WriteJournal &command)
{
    appendToJournal(command);
}

void History::execute(const DropConnections &) {}

void History::execute(const ReportRow &) {}

void History::execute(const AskCredential &)
{
    m_credentialAsked = true;
    if (m_world.tokenRenewedAfter.count() >= 0) {
        laterInThisLife(m_world.tokenRenewedAfter, [this] {
            m_renewedAt = m_now;
            m_credentialAsked = false;
            feed(CredentialRenewed{});
        });
    } else if (m_world.tokenRenewedAfter.count() == -2) {
        laterInThisLife(Millis(100), [this] { feed(CredentialUnavailable{}); });
    }
}

void History::execute(const ArmTimer &command)
{
    if (command.at <= m_now)
        broken(u"a timer is set for later, never for now"_s);
    m_timerAt = command.at;
    laterInThisLife(command.at - m_now, [this, at = command.at] {
        if (m_timerAt == at)
            feed(Tick{});
    });
}

void History::execute(const RunEnded &)
{
    if (m_runEnded)
        broken(u"the end of a run is told once"_s);
    if (m_journal.waits() && !m_stalled)
        broken(u"the end of a run is told when everything is on disk"_s);
    m_runEnded = true;
}

} // namespace peerlight::simulation
