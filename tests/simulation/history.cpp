// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/history.h"

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

namespace {

constexpr qint64 mostSteps = 500000;
constexpr Millis longestRun{48 * 3600 * 1000};

api::Error notReached()
{
    api::Error error;
    error.kind = api::ErrorKind::Network;
    return error;
}

} // namespace

History::History(quint64 seed)
    : m_world(drawWorld(seed)), m_random(seed ^ 0xABCDEF), m_service(m_world, seed), m_engine(m_world.options)
{}

void History::later(Millis delay, std::function<void()> act)
{
    m_due.push({m_now + delay, m_order++, std::move(act)});
}

QString History::run()
{
    QList<api::PeerId> peers;
    for (int i = 0; i < m_world.peers; ++i)
        peers.append(ServiceModel::peerAt(i));
    peers.append(peers.front()); // a duplicate is never asked for twice
    if (m_world.stopAt.count() >= 0)
        later(m_world.stopAt, [this] { feed(StopRequested{}); });
    if (m_random.chance(m_world.colleague))
        later(Millis(m_random.between(0, 5000)), [this] { m_service.colleagueCreates(m_now); });
    feed(RunRequested{peers});

    // After the end of the run, what is still on the wire comes home.
    while (m_broken.isEmpty() && !m_due.empty() && (!m_runEnded || m_onWire > 0)) {
        Due due = m_due.top();
        m_due.pop();
        m_now = due.at;
        if (++m_steps > mostSteps || m_now > longestRun)
            broken(u"the run ends"_s);
        else
            due.act();
    }
    if (m_broken.isEmpty())
        judgeWhole();
    return m_broken;
}

void History::feed(const Event &event)
{
    for (const Command &command : m_engine.handle(event, Stamp{m_now, m_now.count()}))
        std::visit([this](const auto &c) { execute(c); }, command);
    judgeRows();
}

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
        later(latency(), [this, deliver] {
            requestCameBack(0, nullptr);
            deliver(Reply<T>{tl::unexpected(notReached()), 0, false});
        });
        return;
    }
    const bool tokenAtSend = tokenIsGood();
    later(latency() / 2, [this, ask, deliver, tokenAtSend] {
        const Reply<T> reply = ask(tokenAtSend);
        later(latency() / 2, [this, deliver, reply] {
            const api::Error *error = reply.result ? nullptr : &reply.result.error();
            requestCameBack(error ? error->httpStatus : 200, error);
            deliver(reply);
        });
    });
}

void History::execute(const SendCreate &command)
{
    Created &created = m_created[command.peer.text()];
    if (created != Created::Not)
        broken(u"no second create while there is, or may be, a task"_s);
    created = Created::OnWire;
    ++m_creates;
    exchange<api::Detection>([this, peer = command.peer](bool token) { return m_service.create(peer, token, m_now); },
                             [this, command](const Reply<api::Detection> &reply) {
                                 Created &state = m_created[command.peer.text()];
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

void History::execute(const ReportRow &) {}

void History::execute(const AskCredential &)
{
    m_credentialAsked = true;
    if (m_world.tokenRenewedAfter.count() >= 0) {
        later(m_world.tokenRenewedAfter, [this] {
            m_renewedAt = m_now;
            m_credentialAsked = false;
            feed(CredentialRenewed{});
        });
    } else if (m_world.tokenRenewedAfter.count() == -2) {
        later(Millis(100), [this] { feed(CredentialUnavailable{}); });
    }
}

void History::execute(const ArmTimer &command)
{
    if (command.at <= m_now)
        broken(u"a timer is set for later, never for now"_s);
    m_timerAt = command.at;
    later(command.at - m_now, [this, at = command.at] {
        if (m_timerAt == at)
            feed(Tick{});
    });
}

void History::execute(const RunEnded &)
{
    if (m_runEnded)
        broken(u"the end of a run is told once"_s);
    m_runEnded = true;
}

void History::addTo(Sightings &sightings) const
{
    for (int i = 0; i < m_engine.rowCount(); ++i) {
        const Row &row = m_engine.row(static_cast<RowId>(i));
        sightings.complete += row.phase == Phase::Complete;
        sightings.failed += row.phase == Phase::Error;
        sightings.recovered += row.recovered;
        ++sightings.reasons[row.reason];
    }
    sightings.events += m_steps;
}

} // namespace peerlight::simulation
