// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/outcome_plan.h"

#include <QString>

namespace peerlight::simulator {

/// Trouble with one cause, in place of the mixture that a service has otherwise. All other peers are clear.
enum class Scenario {
    None,           ///< the mixture
    CarrierDown,    ///< every peer on the lines of one carrier is unreachable
    FakeRedundancy, ///< two lines of different carriers that end on one device are down; their twins are not
    OnePeer,        ///< one peer is unreachable; with the fault "flapping" it comes and goes
};

/// What a detection of each peer ends in. The same seed gives the same plan, for the peers of makePopulation().
[[nodiscard]] OutcomePlan scenarioPlan(Scenario scenario, int peers, quint64 seed);

/// The cause by its name: the carrier, the id of the device, or the peer; empty for None, and where the seed's peers
/// have no such thing.
[[nodiscard]] QString scenarioCause(Scenario scenario, int peers, quint64 seed);

} // namespace peerlight::simulator
