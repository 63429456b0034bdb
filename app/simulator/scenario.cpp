// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

#include "app/simulator/population.h"
#include "app/simulator/seeded.h"

#include <algorithm>

namespace peerlight::simulator {

namespace {

constexpr quint64 scenarioSalt = 77; ///< so that the cause does not follow the order of other draws
constexpr int fewestLines = 2;       ///< of a carrier that is a pattern

struct Cause
{
    QString name;
    std::vector<int> peers;
};

void takeLine(Cause &cause, const Population &population, int line)
{
    for (const int peer : {2 * line, 2 * line + 1}) {
        if (peer < static_cast<int>(population.peers.size()))
            cause.peers.push_back(peer);
    }
}

Cause carrierDown(const Population &population, quint64 seed)
{
    const auto &lines = population.lines;
    for (const int first : seededOrder(static_cast<int>(lines.size()), seed, scenarioSalt)) {
        const QByteArray &carrier = lines[static_cast<size_t>(first)].provider;
        const auto sameCarrier = [&carrier](const SimLine &line) { return line.provider == carrier; };
        const auto count = std::count_if(lines.begin(), lines.end(), sameCarrier);
        if (count < fewestLines || count == static_cast<qsizetype>(lines.size()))
            continue;
        Cause cause{QString::fromLatin1(carrier), {}};
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            if (sameCarrier(lines[static_cast<size_t>(line)]))
                takeLine(cause, population, line);
        }
        return cause;
    }
    return {};
}

/// All lines of a device, of which two at least have different carriers.
Cause fakeRedundancy(const Population &population, quint64 seed)
{
    const auto &lines = population.lines;
    for (const int first : seededOrder(static_cast<int>(lines.size()), seed, scenarioSalt)) {
        const SimLine &one = lines[static_cast<size_t>(first)];
        const auto isTwin = [&one](const SimLine &line) {
            return line.deviceId == one.deviceId && line.provider != one.provider;
        };
        if (std::none_of(lines.begin(), lines.end(), isTwin))
            continue;
        Cause cause{QString::fromLatin1(one.deviceId), {}};
        for (int line = 0; line < static_cast<int>(lines.size()); ++line) {
            if (lines[static_cast<size_t>(line)].deviceId == one.deviceId)
                takeLine(cause, population, line);
        }
        return cause;
    }
    return {};
}

Cause onePeer(const Population &population, quint64 seed)
{
    if (population.peers.empty())
        return {};
    const int peer = seededOrder(static_cast<int>(population.peers.size()), seed, scenarioSalt).front();
    return {QString::fromLatin1(population.peers[static_cast<size_t>(peer)].name), {peer}};
}

/// Names do not depend on outcomes, so any plan serves to look them up.
Cause causeOf(Scenario scenario, int peers, quint64 seed)
{
    const Population population = makePopulation(OutcomePlan::allClear(peers), seed);
    switch (scenario) {
    case Scenario::None:
        return {};
    case Scenario::CarrierDown:
        return carrierDown(population, seed);
    case Scenario::FakeRedundancy:
        return fakeRedundancy(population, seed);
    case Scenario::OnePeer:
        return onePeer(population, seed);
    }
    return {};
}

} // namespace

OutcomePlan scenarioPlan(Scenario scenario, int peers, quint64 seed)
{
    if (scenario == Scenario::None)
        return {peers, seed};
    OutcomePlan plan = OutcomePlan::allClear(peers);
    for (const int peer : causeOf(scenario, peers, seed).peers)
        plan.cut(peer);
    return plan;
}

QString scenarioCause(Scenario scenario, int peers, quint64 seed)
{
    return causeOf(scenario, peers, seed).name;
}

} // namespace peerlight::simulator
