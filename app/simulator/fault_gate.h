// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/sim_message.h"

#include <deque>
#include <optional>

namespace peerlight::simulator {

/// What becomes of one request.
struct GateDecision
{
    bool carryOut = true;             ///< the service sees the request
    std::optional<SimAnswer> instead; ///< sent in place of the service's answer
    Delivery delivery = Delivery::Whole;
    int extraDelayMs = 0;
};

/// The faults between client and service: the network, proxies, and the API gateway. It only counts
/// requests and looks at the time it is given, so that a run can be repeated.
class FaultGate
{
public:
    /// `token` is the one that expires under Fault::ExpiredToken.
    FaultGate(FaultSet faults, QByteArray token);

    [[nodiscard]] GateDecision decide(const SimRequest &request, qint64 nowMs, const QByteArray &requestId);

    /// What is good in place of the token once that has expired.
    [[nodiscard]] static QByteArray renewed(const QByteArray &token);

private:
    [[nodiscard]] bool has(Fault fault) const { return m_faults.testFlag(fault); }
    [[nodiscard]] bool isOffline(qint64 nowMs);
    [[nodiscard]] std::optional<SimAnswer> refusal(const SimRequest &request, qint64 nowMs,
                                                   const QByteArray &requestId);
    [[nodiscard]] std::optional<SimAnswer> throttled(qint64 nowMs, const QByteArray &requestId);
    [[nodiscard]] bool isBurst(qint64 nowMs, size_t limit);
    void decideCreate(GateDecision &decision);

    const FaultSet m_faults;
    const QByteArray m_token;
    qint64 m_requests = 0;
    qint64 m_creates = 0;
    qint64 m_reads = 0;
    qint64 m_answers = 0; ///< that came as far as the service
    std::optional<qint64> m_offlineUntil;
    std::deque<qint64> m_accepted; ///< times of the last second
    qint64 m_waitUntil = 0;
};

} // namespace peerlight::simulator
