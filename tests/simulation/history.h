// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/engine.h"
#include "tests/simulation/service_model.h"

#include <functional>
#include <map>
#include <queue>

namespace peerlight::simulation {

/// What was met in many histories, to show that they are not all the same.
struct Sightings
{
    std::map<detection::UnknownReason, qint64> reasons;
    qint64 complete = 0;
    qint64 failed = 0;
    qint64 recovered = 0;
    qint64 events = 0;
};

/// One seeded history: the engine against a world, on virtual time, judged after every step.
class History
{
public:
    explicit History(quint64 seed);

    /// Runs to the end. Empty when every promise was kept, else the first one that was not.
    [[nodiscard]] QString run();

    [[nodiscard]] const World &world() const { return m_world; }
    void addTo(Sightings &sightings) const;

private:
    enum class Created { Not, OnWire, InDoubt, Known };

    struct Due
    {
        Millis at;
        quint64 order;
        std::function<void()> act;
        bool operator>(const Due &o) const { return at != o.at ? at > o.at : order > o.order; }
    };

    void later(Millis delay, std::function<void()> act);
    void feed(const detection::Event &event);
    void execute(const detection::SendCreate &command);
    void execute(const detection::ListTasks &command);
    void execute(const detection::ShowTask &command);
    void execute(const detection::ReportRow &command);
    void execute(const detection::AskCredential &command);
    void execute(const detection::ArmTimer &command);
    void execute(const detection::RunEnded &command);
    void requestLeaves();
    void requestCameBack(int httpStatus, const api::Error *error);
    template<typename T, typename Ask, typename Deliver>
    void exchange(Ask ask, Deliver deliver);
    [[nodiscard]] bool offline() const;
    [[nodiscard]] bool tokenIsGood() const;
    [[nodiscard]] Millis latency();

    void judgeRows();
    void judgeRow(const detection::Row &row);
    void judgeEndedRow(const detection::Row &row);
    void judgeWhole();
    void broken(const QString &promise);

    World m_world;
    Random m_random;
    ServiceModel m_service;
    detection::Engine m_engine;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    Millis m_now{0};
    Millis m_timerAt{-1};
    Millis m_silentUntil{0}; ///< the service named a wait
    Millis m_renewedAt{-1};
    quint64 m_order = 0;
    qint64 m_steps = 0;
    int m_onWire = 0;
    int m_lookRequests = 0; ///< lists and shows after the first create
    int m_creates = 0;
    bool m_credentialAsked = false;
    bool m_runEnded = false;
    std::map<QString, Created> m_created;
    std::map<detection::RowId, detection::Row> m_ended; ///< as it was when it ended
    QString m_broken;
};

} // namespace peerlight::simulation
