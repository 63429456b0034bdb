// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/task_store.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr qint64 kLateListMs = 3000;

/// No "T" and no zone, as the pages of the detections show it. The zone is not documented; here it is UTC.
QByteArray timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s).toLatin1();
}

QByteArray stateJson(const QByteArray &status, const QByteArray &loss)
{
    return R"("status":")" + status + R"(","loss_ratio":)" + loss + '}';
}

} // namespace

TaskStore::TaskStore(TaskOptions options, const Population &population, const OutcomePlan &plan)
    : m_options(std::move(options)), m_population(population), m_plan(plan), m_attempts(population.peers.size())
{
    const QByteArray domain = hex32(seeded(m_options.seed, Stream::Shape, 0), seeded(m_options.seed, Stream::Shape, 1));
    m_owner = R"(","project_id":")" + m_options.projectId + R"(","domain_id":")" + domain + R"(","start_time":")";
}

const SimTask &TaskStore::create(int peer, qint64 nowMs)
{
    const quint64 number = static_cast<quint64>(m_created++);
    SimTask task;
    task.id = SimId::make(m_options.seed, Stream::TaskId, number);
    task.peer = peer;
    task.createdMs = nowMs;
    const quint64 spread = static_cast<quint64>(m_options.spreadMs) + 1;
    task.endMs =
        nowMs + m_options.detectMs - static_cast<qint64>(seeded(m_options.seed, Stream::Duration, number) % spread);
    task.stuck = hitsPeer(m_options.faults, Fault::Stuck, peer);
    task.vanishes = hitsPeer(m_options.faults, Fault::Gone, peer);
    const int attempt = m_attempts[static_cast<size_t>(peer)]++;
    task.running = runningJson(task, peerId(peer));
    task.ended = endJson(task, outcomeOf(peer, attempt));
    return m_tasks.emplace(task.id, std::move(task)).first->second;
}

const SimTask *TaskStore::find(SimId id, qint64 nowMs) const
{
    const auto found = m_tasks.find(id);
    return found != m_tasks.end() && found->second.exists(nowMs) ? &found->second : nullptr;
}

bool TaskStore::remove(SimId id, qint64 nowMs)
{
    const bool existed = find(id, nowMs) != nullptr;
    m_tasks.erase(id);
    return existed;
}

std::vector<const SimTask *> TaskStore::listed(qint64 nowMs) const
{
    const qint64 delayMs = m_options.faults.testFlag(Fault::LateList) ? kLateListMs : 0;
    std::vector<const SimTask *> tasks;
    tasks.reserve(m_tasks.size());
    for (const auto &[id, task] : m_tasks) {
        if (task.exists(nowMs) && nowMs - task.createdMs >= delayMs)
            tasks.push_back(&task);
    }
    return tasks;
}

QByteArray TaskStore::runningJson(const SimTask &task, SimId peer) const
{
    // No end_time and a loss of 0: the documented example of a detection that is under way.
    return openJson(task.id, peer, task.createdMs) + stateJson("processing"_ba, "0"_ba);
}

Outcome TaskStore::outcomeOf(int peer, int attempt) const
{
    if (m_options.faults.testFlag(Fault::Flapping) && attempt % 2 == 1)
        return {};
    return m_plan.of(peer);
}

QByteArray TaskStore::openJson(SimId id, SimId peer, qint64 createdMs) const
{
    return R"({"id":")" + id.text() + R"(","vif_peer_id":")" + peer.text() + m_owner + timeText(createdMs) + R"(",)";
}

QByteArray TaskStore::endJson(const SimTask &task, const Outcome &outcome) const
{
    const QByteArray open = openJson(task.id, peerId(task.peer), task.createdMs);
    const QByteArray end = R"("end_time":")" + timeText(task.endMs) + R"(",)";
    if (hitsPeer(m_options.faults, Fault::UnknownStatus, task.peer))
        return open + end + stateJson("interrupted"_ba, "0"_ba);
    if (hitsPeer(m_options.faults, Fault::BadLoss, task.peer)) {
        static constexpr std::array kLosses{"250", "\"5\"", "null", "-1", "0.5", "1e300"};
        return open + end + stateJson("complete"_ba, kLosses[static_cast<size_t>(task.peer / 5) % kLosses.size()]);
    }
    if (outcome.ending == Ending::Failed) {
        // What a failed detection carries is not documented: clients must take an end_time and its absence.
        const bool hasEnd = (task.id.low & 1) == 0;
        return open + (hasEnd ? end : R"("end_time":null,)"_ba) + stateJson("error"_ba, "0"_ba);
    }
    return open + end + stateJson("complete"_ba, QByteArray::number(outcome.lossRatio));
}

} // namespace peerlight::simulator
