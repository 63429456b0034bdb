// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/outcome_plan.h"
#include "app/simulator/seeded.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace peerlight::simulator {

/// A peer of a virtual interface: one remote gateway that can be probed.
struct SimPeer
{
    SimId id;
    QByteArray name; ///< "edge-bj-2"
    bool ipv6 = false;
    QByteArray localGateway;  ///< with prefix
    QByteArray remoteGateway; ///< with prefix
    qint64 bgpAsn = 0;        ///< 0: a static route
};

struct SimInterface
{
    SimId id;
    QByteArray name;
    int line = 0;
    int vlan = 0;
    bool onGlobalGateway = false; ///< its gateway is a global one, else a virtual gateway
    std::vector<int> peers;       ///< one or two, as indexes of Population::peers
};

/// A physical connection with one or two peers on it.
struct SimLine
{
    SimId id;
    QByteArray name;
    QByteArray provider;
    int site = 0;
    QByteArray deviceId;
    bool down = false;
};

/// Where lines end: each site has one virtual gateway and one global gateway.
struct SimSite
{
    QByteArray code;     ///< "bj"
    QByteArray location; ///< "Beijing"
    SimId virtualGateway;
    SimId globalGateway;
    SimId vpc;
};

struct Population
{
    std::vector<SimSite> sites;
    std::vector<SimLine> lines;
    std::vector<SimInterface> interfaces;
    std::vector<SimPeer> peers;
    QHash<QByteArray, int> peerById; ///< by the text of its id, lower case
};

/// What each shared secret of a session begins with: a client that lets it through is found by this text.
inline constexpr char kSecretMark[] = "SIMULATED-MD5-SECRET-";

/// Exactly plan.peers() peers on ceil(peers / 2) lines; the same seed gives the same ones. Peers 2k and
/// 2k+1 share line k: half of the lines have one interface with an IPv4 and an IPv6 peer, the other half
/// two interfaces with an IPv4 peer each; the last line of an odd number has one peer.
[[nodiscard]] Population makePopulation(const OutcomePlan &plan, quint64 seed);

} // namespace peerlight::simulator
