// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/lanes.h"

#include "app/platform/descriptors.h"

#include <algorithm>
#include <iterator>

namespace peerlight::api {

int lanesWithin(quint64 descriptors)
{
    constexpr quint64 forTheRest = 32; // the history, look-ups, the window's display and buses
    constexpr quint64 ofALane = Lanes::requestsPerLane + 2;
    const quint64 left = descriptors > forTheRest ? descriptors - forTheRest : 0;
    return int(std::clamp<quint64>(left / ofALane, 1, Lanes::mostLanes));
}

Lanes::Lanes(bool direct) : m_direct(direct), m_most(lanesWithin(platform::descriptorLimit())) {}

Lanes::~Lanes()
{
    // Without this, Qt keeps request headers with the token in memory for its idle connections.
    for (const auto *lanes : {&m_lanes, &m_retired}) {
        for (const auto &lane : *lanes)
            lane->manager.clearConnectionCache();
    }
}

void Lanes::renew()
{
    for (const auto &lane : m_lanes)
        lane->spent = true;
    retireSpent();
}

void Lanes::retireSpent()
{
    const auto spent =
        std::stable_partition(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return !lane->spent; });
    std::move(spent, m_lanes.end(), std::back_inserter(m_retired));
    m_lanes.erase(spent, m_lanes.end());
    std::erase_if(m_retired, [](const auto &lane) { return lane->open == 0; });
}

Lane &Lanes::acquire()
{
    retireSpent();
    const auto least = std::min_element(m_lanes.begin(), m_lanes.end(),
                                        [](const auto &a, const auto &b) { return a->open < b->open; });
    const bool full = least == m_lanes.end() || (*least)->open >= requestsPerLane;
    Lane &lane = full && count() < m_most ? add() : **least;
    ++lane.open;
    return lane;
}

Lane &Lanes::add()
{
    m_lanes.push_back(std::make_unique<Lane>());
    QNetworkAccessManager &manager = m_lanes.back()->manager;
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    route(manager);
    return *m_lanes.back();
}

void Lanes::route(QNetworkAccessManager &manager) const
{
    if (m_proxy.type() != QNetworkProxy::DefaultProxy)
        manager.setProxy(m_proxy);
    else if (m_direct)
        manager.setProxy(QNetworkProxy::NoProxy);
}

void Lanes::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    for (const auto *lanes : {&m_lanes, &m_retired}) {
        for (const auto &lane : *lanes)
            route(lane->manager);
    }
}

} // namespace peerlight::api
