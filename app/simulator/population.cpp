// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/population.h"

#include <array>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

struct Place
{
    const char *code;
    const char *location;
};

constexpr std::array kPlaces{
    Place{"bj", "Beijing"},   Place{"sh", "Shanghai"},   Place{"gz", "Guangzhou"},     Place{"hk", "Hong Kong"},
    Place{"sg", "Singapore"}, Place{"bkk", "Bangkok"},   Place{"jnb", "Johannesburg"}, Place{"ist", "Istanbul"},
    Place{"dub", "Dublin"},   Place{"gru", "Sao Paulo"}, Place{"mex", "Mexico City"},  Place{"scl", "Santiago"},
};
constexpr std::array kProviders{"Northlink", "Meridian", "Silkline", "Baywave", "Orbis"};

quint64 wide(int number)
{
    return static_cast<quint64>(number);
}

/// Builds line by line; each function adds one kind of thing.
class Builder
{
public:
    Builder(const OutcomePlan &plan, quint64 seed) : m_plan(plan), m_seed(seed) {}

    Population build()
    {
        addSites();
        m_linesAtSite.assign(m_out.sites.size(), 0);
        m_edgesAtSite.assign(m_out.sites.size(), 0);
        const int peers = m_plan.peers();
        m_out.peers.reserve(static_cast<size_t>(peers));
        for (int line = 0; 2 * line < peers; ++line)
            addLine(line, qMin(2, peers - 2 * line));
        return std::move(m_out);
    }

private:
    void addSites()
    {
        for (int site = 0; site < static_cast<int>(kPlaces.size()); ++site) {
            const Place &place = kPlaces[static_cast<size_t>(site)];
            m_out.sites.push_back({place.code, place.location, SimId::make(m_seed, Stream::GatewayId, wide(2 * site)),
                                   SimId::make(m_seed, Stream::GatewayId, wide(2 * site + 1)),
                                   SimId::make(m_seed, Stream::VpcId, wide(site))});
        }
    }

    void addLine(int number, int peers)
    {
        const quint64 shape = seeded(m_seed, Stream::Shape, wide(number) + (quint64(1) << 32));
        const int site = static_cast<int>(shape % m_out.sites.size());
        const QByteArray provider = kProviders[(shape >> 16) % kProviders.size()];
        const QByteArray code = m_out.sites[static_cast<size_t>(site)].code;
        const int ordinal = ++m_linesAtSite[static_cast<size_t>(site)];
        const QByteArray device = "cr-" + code + (ordinal % 2 == 1 ? "-a" : "-b");
        m_out.lines.push_back({SimId::make(m_seed, Stream::LineId, wide(number)),
                               provider.toLower() + '-' + code + '-' + QByteArray::number(ordinal), provider, site,
                               device, m_plan.isLineDown(number)});
        m_global = (shape >> 32) % 8 == 0;
        const bool dualStack = number % 2 == 0;
        if (dualStack || peers == 1) {
            const int edge = addInterface(number);
            addPeer(number, edge, false);
            if (peers == 2)
                addPeer(number, edge, true);
            return;
        }
        addPeer(number, addInterface(number), false);
        addPeer(number, addInterface(number), false);
    }

    /// Gives the number of the edge router at the site, which names the interface and its peers.
    int addInterface(int line)
    {
        const int site = m_out.lines[static_cast<size_t>(line)].site;
        const int edge = ++m_edgesAtSite[static_cast<size_t>(site)];
        const int number = static_cast<int>(m_out.interfaces.size());
        const QByteArray name = "vif-" + m_out.sites[static_cast<size_t>(site)].code + '-' + QByteArray::number(edge);
        m_out.interfaces.push_back(
            {SimId::make(m_seed, Stream::InterfaceId, wide(number)), name, line, 100 + number % 3900, m_global, {}});
        return edge;
    }

    void addPeer(int line, int edge, bool ipv6)
    {
        const int number = static_cast<int>(m_out.peers.size());
        const int site = m_out.lines[static_cast<size_t>(line)].site;
        SimPeer peer;
        peer.id = SimId::make(m_seed, Stream::PeerId, wide(number));
        peer.name = "edge-" + m_out.sites[static_cast<size_t>(site)].code + '-' + QByteArray::number(edge);
        peer.ipv6 = ipv6;
        if (ipv6) {
            peer.name += "-v6";
            const QByteArray net = "fd00:" + QByteArray::number(line, 16);
            peer.localGateway = net + "::1/64";
            peer.remoteGateway = net + "::2/64";
        } else {
            const int base = number * 4; // a /30 each
            const auto address = [base](int host) {
                return "10." + QByteArray::number(64 + (base >> 16)) + '.' + QByteArray::number((base >> 8) & 0xFF) +
                       '.' + QByteArray::number((base & 0xFF) + host) + "/30";
            };
            peer.localGateway = address(1);
            peer.remoteGateway = address(2);
        }
        const quint64 draw = seeded(m_seed, Stream::Shape, wide(number) + (quint64(2) << 32));
        // Two in three speak BGP, and half of these from the 32-bit range, which does not fit an int.
        if (draw % 3 != 0)
            peer.bgpAsn = (draw >> 8) % 2 == 0 ? qint64(64512 + (draw >> 16) % 1000)
                                               : qint64(4200000000LL + static_cast<qint64>((draw >> 16) % 94967294));
        m_out.peerById.insert(peer.id.text(), number);
        m_out.interfaces.back().peers.push_back(number);
        m_out.peers.push_back(std::move(peer));
    }

    const OutcomePlan &m_plan;
    const quint64 m_seed;
    bool m_global = false;
    std::vector<int> m_linesAtSite;
    std::vector<int> m_edgesAtSite;
    Population m_out;
};

} // namespace

Population makePopulation(const OutcomePlan &plan, quint64 seed)
{
    return Builder(plan, seed).build();
}

} // namespace peerlight::simulator
