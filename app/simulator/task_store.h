// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/population.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace peerlight::simulator {

/// A detection. What it says while it runs and at its end is written out at its create, so that a list of
/// 2,000 costs 2,000 copies of bytes.
struct SimTask
{
    SimId id;
    int peer = 0;
    qint64 createdMs = 0;
    qint64 endMs = 0;
    bool stuck = false;    ///< never ends
    bool vanishes = false; ///< is gone instead of ending
    QByteArray running;    ///< the JSON object before endMs
    QByteArray ended;      ///< the JSON object from endMs on

    [[nodiscard]] bool exists(qint64 nowMs) const { return !vanishes || nowMs < endMs; }
    [[nodiscard]] const QByteArray &json(qint64 nowMs) const { return stuck || nowMs < endMs ? running : ended; }
};

struct TaskOptions
{
    QByteArray projectId{};
    quint64 seed = 1;
    int detectMs = 0;
    int spreadMs = 0;
    FaultSet faults{};
};

/// The detections of the project. Time is an argument (milliseconds since 1970), never a clock.
class TaskStore
{
public:
    TaskStore(TaskOptions options, const Population &population, const OutcomePlan &plan);

    const SimTask &create(int peer, qint64 nowMs);
    [[nodiscard]] const SimTask *find(SimId id, qint64 nowMs) const;       ///< null: there is none
    bool remove(SimId id, qint64 nowMs);                                   ///< false: there was none
    [[nodiscard]] std::vector<const SimTask *> listed(qint64 nowMs) const; ///< sorted by id
    [[nodiscard]] qint64 createCount() const { return m_created; }

    /// The object as it is while it runs, but with another peer's id in it.
    [[nodiscard]] QByteArray runningJson(const SimTask &task, SimId peer) const;

private:
    [[nodiscard]] SimId peerId(int peer) const { return m_population.peers[static_cast<size_t>(peer)].id; }
    [[nodiscard]] Outcome outcomeOf(int peer, int attempt) const;
    [[nodiscard]] QByteArray openJson(SimId id, SimId peer, qint64 createdMs) const;
    [[nodiscard]] QByteArray endJson(const SimTask &task, const Outcome &outcome) const;

    const TaskOptions m_options;
    const Population &m_population;
    const OutcomePlan &m_plan;
    QByteArray m_owner; ///< the members that all tasks share
    std::map<SimId, SimTask> m_tasks;
    std::vector<int> m_attempts; ///< detections so far, by peer
    qint64 m_created = 0;
};

} // namespace peerlight::simulator
