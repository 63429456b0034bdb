// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault_gate.h"
#include "app/simulator/iam_service.h"
#include "app/simulator/inventory.h"
#include "app/simulator/outcome_plan.h"
#include "app/simulator/population.h"
#include "app/simulator/scenario.h"
#include "app/simulator/sim_message.h"
#include "app/simulator/task_store.h"

#include <QByteArray>

class QUrlQuery;

namespace peerlight::simulator {

struct ModelOptions
{
    int peers = 40;
    quint64 seed = 1;
    int detectMs = 8000;
    int spreadMs = 0;
    QByteArray token{};
    QByteArray projectId{};
    FaultSet faults{};
    IamOptions iam{};
    Scenario scenario = Scenario::None;
};

/// The service behind the wire: a request and the time go in, an answer comes out. No socket, no clock.
class ServiceModel
{
public:
    explicit ServiceModel(ModelOptions options);

    /// `nowMs` counts from 1970 and never runs backwards.
    [[nodiscard]] SimAnswer handle(const SimRequest &request, qint64 nowMs);

    [[nodiscard]] qint64 requestCount() const { return m_requests; }
    [[nodiscard]] qint64 signInCount() const { return m_iam.signInCount(); }
    [[nodiscard]] qint64 createCount() const { return m_tasks.createCount(); }
    [[nodiscard]] const Population &population() const { return m_population; }
    [[nodiscard]] const OutcomePlan &plan() const { return m_plan; }

private:
    struct Call; ///< a request with its path taken apart

    [[nodiscard]] SimAnswer serve(const SimRequest &request, qint64 nowMs, const QByteArray &requestId);
    [[nodiscard]] std::optional<SimAnswer> refuseAccess(const Call &call);
    [[nodiscard]] std::optional<SimAnswer> refuseCredential(const Call &call);
    [[nodiscard]] SimAnswer serveDetections(const Call &call);
    [[nodiscard]] SimAnswer serveInventory(const Call &call, const Collection &collection) const;
    [[nodiscard]] SimAnswer createDetection(const Call &call);
    [[nodiscard]] SimAnswer listDetections(const Call &call) const;
    [[nodiscard]] SimAnswer missing(const Call &call) const;
    [[nodiscard]] bool has(Fault fault) const { return m_options.faults.testFlag(fault); }

    const ModelOptions m_options;
    const OutcomePlan m_plan;
    const Population m_population;
    const std::vector<Collection> m_inventory;
    TaskStore m_tasks;
    FaultGate m_gate;
    IamService m_iam;
    qint64 m_requests = 0;
};

} // namespace peerlight::simulator
