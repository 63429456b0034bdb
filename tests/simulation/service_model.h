// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "tests/simulation/world.h"

#include <deque>
#include <map>

namespace peerlight::simulation {

/// A task as it really is, whatever the service says of it.
struct TrueTask
{
    api::DetectionId id;
    api::PeerId peer;
    Millis visibleAt{0};
    Millis endsAt{0};
    int loss = 0;
    bool fails = false;
    bool badLoss = false;
    bool unknownStatus = false;
    bool byRun = false;  ///< created by a request of the run
    bool isOld = false;  ///< it was there before the run
    bool listed = false; ///< a page has named it
};

/// What comes back for a request, and whether body bytes had left.
template<typename T>
struct Reply
{
    api::Result<T> result;
    qint64 bodyBytesSent = 77;
    Millis hangs{0}; ///< before it comes
};

/// The service with all its faults, on virtual time. It knows the truth, so that a history can be judged.
class ServiceModel
{
public:
    ServiceModel(const World &world, quint64 seed);

    [[nodiscard]] static api::PeerId peerAt(int index);

    Reply<api::Detection> create(const api::PeerId &peer, bool tokenIsGood, Millis now);
    Reply<api::DetectionPage> list(const api::PageRequest &page, bool tokenIsGood, Millis now);
    Reply<api::Detection> show(const api::DetectionId &id, bool tokenIsGood, Millis now);
    void colleagueCreates(Millis now);

    [[nodiscard]] QStringList idsByRun(const api::PeerId &peer) const;
    [[nodiscard]] const TrueTask *task(const QString &id) const;
    [[nodiscard]] bool colleagueWasHere() const { return m_colleagueWasHere; }

private:
    [[nodiscard]] std::optional<api::Error> refusal(bool tokenIsGood, Millis now);
    TrueTask &addTask(const api::PeerId &peer, Millis now, bool byRun);
    [[nodiscard]] api::Detection listed(TrueTask &task, Millis now);
    [[nodiscard]] api::Detection described(const TrueTask &task, Millis now) const;

    const World &m_world;
    quint64 m_seed; ///< of what is the same at every request
    Random m_random;
    std::map<QString, TrueTask> m_tasks; ///< by id, the order of the list
    std::deque<Millis> m_recent;         ///< requests in the throttle window
    bool m_colleagueWasHere = false;
    bool m_createdByRun = false;
};

} // namespace peerlight::simulation
