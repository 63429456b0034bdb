// SPDX-License-Identifier: GPL-3.0-or-later
// The program from start to start: events and time go in, a kill ends a life, the journal begins the next.
#include "tests/simulation/history.h"

using namespace Qt::StringLiterals;
using namespace peerlight::detection;

namespace peerlight::simulation {

namespace {

constexpr qint64 mostSteps = 500000;
constexpr Millis longestRun{48 * 3600 * 1000};
constexpr Millis retryDisk{5000};
constexpr int mostFollowUps = 6;

} // namespace

History::History(quint64 seed) : m_world(drawWorld(seed)), m_random(seed ^ 0xABCDEF), m_service(m_world, seed) {}

void History::later(Millis delay, std::function<void()> act)
{
    m_due.push({m_now + delay, m_order++, std::move(act)});
}

/// Not if the program was killed by then.
void History::laterInThisLife(Millis delay, std::function<void()> act)
{
    later(delay, [this, act = std::move(act), life = m_lives] {
        if (m_engine && m_lives == life)
            act();
    });
}

QString History::run()
{
    firstStart();
    work();
    // The next start looks for what was left open, again and again until nothing is.
    for (int i = 0; i < mostFollowUps && m_broken.isEmpty() && m_world.journaled; ++i) {
        if (!m_journal.hasOpenRows() || !(m_world.followsUp || m_journal.leftOpen()))
            break;
        kill();
        startAgain();
        work();
    }
    if (m_broken.isEmpty())
        judgeWhole();
    return m_broken;
}

/// After the end of the run, what is still on the wire comes home, and what waits is written down.
bool History::isDone() const
{
    return m_runEnded && m_onWire == 0 && !m_journal.waits();
}

void History::work()
{
    while (m_broken.isEmpty() && !m_due.empty() && !isDone()) {
        Due due = m_due.top();
        m_due.pop();
        passTime(due.at);
        if (++m_steps > mostSteps || m_now > longestRun)
            broken(u"the run ends"_s);
        else
            due.act();
    }
}

void History::passTime(Millis at)
{
    m_now = std::max(m_now, at);
    const Millis wakesAt = m_world.sleepFrom + m_world.sleepFor;
    if (m_world.sleepFrom.count() >= 0 && m_now >= m_world.sleepFrom && m_now < wakesAt) {
        m_now = wakesAt;
        m_wokeAt = wakesAt;
        m_life.overslept = m_timerAt.count() >= 0 && wakesAt > m_timerAt + Millis(20000);
        if (m_patience)
            m_patience->onlyThrottles();
    }
}

void History::firstStart()
{
    QList<api::PeerId> peers;
    for (int i = 0; i < m_world.peers; ++i)
        peers.append(ServiceModel::peerAt(i));
    peers.append(peers.front()); // a duplicate is never asked for twice
    if (m_random.chance(m_world.colleague))
        later(Millis(m_random.between(0, 5000)), [this] { m_service.colleagueCreates(m_now); });
    beginLife();
    if (m_world.stopAt.count() >= 0)
        laterInThisLife(m_world.stopAt, [this] { feed(StopRequested{}); });
    feed(RunRequested{peers});
}

void History::beginLife()
{
    RunOptions options = m_world.options;
    options.journaled = m_world.journaled;
    options.seed += static_cast<quint64>(m_lives);
    m_engine.emplace(options);
    m_patience.emplace(options.rate, m_world.journaled ? Millis(m_world.commitMax + 2) : Millis(0));
    if (liedTo() || m_world.stallFrom.count() >= 0)
        m_patience->onlyThrottles();
    m_runEnded = false;
    m_lifeBegan = m_now;
    if (m_lives < m_world.kills.size())
        laterInThisLife(m_world.kills.at(m_lives), [this] {
            kill();
            later(m_world.restartAfter, [this] { startAgain(); });
        });
    if (m_world.tellsNetworkBack && m_world.offlineFrom + m_world.offlineFor > m_now)
        laterInThisLife(m_world.offlineFrom + m_world.offlineFor - m_now, [this] {
            m_patience->networkIsBack();
            feed(NetworkBack{});
        });
}

void History::kill()
{
    ++m_lives;
    m_engine.reset();
    for (auto &[peer, created] : m_created) {
        if (created == Created::OnWire)
            created = Created::InDoubt;
    }
    m_onWire = 0;
    m_life = {};
    m_timerAt = Millis(-1);
    m_credentialAsked = m_commitDue = m_stalled = m_runEnded = false;
    m_journal.crash(m_random);
}

void History::startAgain()
{
    if (m_journal.leftOpen())
        m_renewedAt = m_now; // the person comes back with a new token
    const RunResumed run = m_journal.resume(m_now, m_world.resumeSends || m_journal.leftOpen());
    beginLife();
    m_life.maySend = run.sendPlanned;
    feed(run);
}

void History::feed(const Event &event)
{
    for (const Command &command : m_engine->handle(event, Stamp{m_now, m_now.count()}))
        std::visit([this](const auto &c) { execute(c); }, command);
    judgeRows();
}

void History::appendToJournal(const WriteJournal &command)
{
    m_journal.append(command.seq, *command.entry);
    if (m_journal.isBroken())
        broken(u"the entries of the journal are numbered without a gap"_s);
    if (std::exchange(m_commitDue, true))
        return;
    laterInThisLife(Millis(m_random.between(0, m_world.commitMax)), [this] { commitJournal(); });
}

void History::commitJournal()
{
    const bool full =
        m_world.stallFrom.count() >= 0 && m_now >= m_world.stallFrom && m_now < m_world.stallFrom + m_world.stallFor;
    if (full) {
        m_everStalled = true;
        laterInThisLife(retryDisk, [this] { commitJournal(); });
        m_life.stalledSince = m_stalled ? m_life.stalledSince : m_now;
        if (!std::exchange(m_stalled, true))
            feed(JournalStalled{u"full"_s});
        return;
    }
    m_commitDue = false;
    const JournalSeq upTo = m_journal.commit();
    ++m_life.newsDue;
    // A kill may come between the disk and the news of it.
    laterInThisLife(Millis(m_random.between(0, 2)), [this, upTo] {
        m_stalled = false;
        --m_life.newsDue;
        feed(JournalWritten{upTo});
    });
}

void History::addTo(Sightings &sightings) const
{
    for (const auto &[peer, row] : m_last) {
        sightings.complete += row.phase == Phase::Complete;
        sightings.failed += row.phase == Phase::Error;
        sightings.recovered += row.recovered;
        ++sightings.reasons[row.reason];
    }
    sightings.events += m_steps;
    sightings.lives += m_lives + 1;
    sightings.stalls += m_everStalled;
    sightings.wakeUps += m_wokeAt.count() >= 0;
}

} // namespace peerlight::simulation
