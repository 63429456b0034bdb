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

void History::requestLeaves(Request what)
{
    if (const QString promise = m_patience->leaves(what, m_now); !promise.isEmpty())
        broken(promise);
    ++m_onWire;
    if (m_onWire > m_world.options.maxInFlight)
        broken(u"requests in flight stay within the limit"_s);
    if (m_credentialAsked)
        broken(u"nothing is sent after the credential was refused, until it is renewed"_s);
}

/// A request travels, is answered by the service at one instant, and its answer travels back.
template<typename T, typename Ask, typename Deliver>
void History::exchange(Request what, RowId row, Ask ask, Deliver deliver)
{
    requestLeaves(what);
    const auto home = [this, what, row, deliver, sentAt = m_now](const Reply<T> &reply) {
        const bool rowHadEnded = what == Request::Create && hasEnded(m_engine->row(row).phase);
        const api::Error *error = reply.result ? nullptr : &reply.result.error();
        --m_onWire;
        m_patience->cameBack({what, sentAt, error, reply.bodyBytesSent > 0, rowHadEnded}, m_now);
        m_looksAnswered += what != Request::Create && m_creates > 0 && (!error || error->httpStatus > 0);
        deliver(reply);
    };
    if (offline()) {
        laterInThisLife(latency(), [home] { home(Reply<T>{tl::unexpected(notReached()), 0}); });
        return;
    }
    const bool tokenAtSend = tokenIsGood();
    // What left before a kill reaches the service all the same.
    later(latency() / 2, [this, ask, home, tokenAtSend, life = m_lives] {
        const Reply<T> reply = ask(tokenAtSend);
        if (m_lives != life)
            return;
        laterInThisLife(latency() / 2 + reply.hangs, [home, reply] { home(reply); });
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
    if (!m_life.maySend)
        broken(u"the next start sends only what the person lets go on"_s);
    created = Created::OnWire;
    ++m_creates;
    exchange<api::Detection>(
        Request::Create, command.row,
        [this, peer = command.peer](bool token) { return m_service.create(peer, token, m_now); },
        [this, command](const Reply<api::Detection> &reply) {
            createCameBack(command, reply);
            feed(CreateEnded{command.row, reply.result, reply.bodyBytesSent});
        });
}

void History::createCameBack(const SendCreate &command, const Reply<api::Detection> &reply)
{
    Created &state = m_created[command.peer];
    if (reply.result) {
        state = Created::Known;
        m_life.acceptedAt = m_now;
        return;
    }
    const int http = reply.result.error().httpStatus;
    const bool definite = http >= 400 && http < 500 && http != 408;
    const bool unmade = http == 0 ? reply.bodyBytesSent == 0 : definite;
    state = unmade ? Created::Not : Created::InDoubt;
    if (unmade)
        m_life.returned.insert(command.peer);
    if (definite && http != 401 && http != 429)
        m_life.refused.insert(command.peer);
}

void History::execute(const ListTasks &command)
{
    m_lookRequests += m_creates > 0;
    if (m_life.listRefused)
        broken(u"a list that was refused is not asked for again"_s);
    exchange<api::DetectionPage>(
        Request::List, RowId{}, [this, page = command.page](bool token) { return m_service.list(page, token, m_now); },
        [this, ticket = command.ticket](const Reply<api::DetectionPage> &reply) {
            m_life.listRefused = !reply.result && reply.result.error().kind == api::ErrorKind::Forbidden;
            feed(ListEnded{ticket, reply.result});
        });
}

void History::execute(const ShowTask &command)
{
    ++m_lookRequests;
    if (!m_life.showsOut.insert(command.row).second)
        broken(u"a row is asked about once at a time"_s);
    exchange<api::Detection>(
        Request::Show, command.row,
        [this, id = command.detection](bool token) { return m_service.show(id, token, m_now); },
        [this, row = command.row](const Reply<api::Detection> &reply) {
            m_life.showsOut.erase(row);
            if (!reply.result && reply.result.error().httpStatus == 404)
                ++m_life.notFound[m_engine->row(row).peer];
            feed(ShowEnded{row, reply.result});
        });
}

void History::execute(const WriteJournal &command)
{
    judgeEntry(*command.entry);
    appendToJournal(command);
}

void History::execute(const DropConnections &) {}

void History::execute(const ReportRow &command)
{
    const Row &row = m_engine->row(command.row);
    m_life.shown.resize(static_cast<size_t>(m_engine->rowCount()));
    m_life.shown[static_cast<size_t>(command.row)] = row;
    m_life.reported.push_back(command.row);
}

void History::execute(const AskCredential &)
{
    if (tokenIsGood())
        broken(u"a credential is asked for when there is none that works"_s);
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
    if (m_world.journaled && !m_stalled && m_engine->rowCount() > 0)
        judgeRunEnd();
    m_runEnded = true;
}

} // namespace peerlight::simulation
