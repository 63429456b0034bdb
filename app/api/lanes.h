// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>
#include <vector>

namespace peerlight::api {

/// One manager and how many requests are on it.
struct Lane
{
    QNetworkAccessManager manager;
    int open = 0;
    bool spent = false; ///< gets no request any more: an answer may come on it that is nobody's
};

/// How many lanes there are descriptors for, of those that a process may open; at least one. A lane takes one for each
/// of its connections and some for its thread, which ends the program when it gets none (seen with GLib's dispatcher).
[[nodiscard]] int lanesWithin(quint64 descriptors);

/// Several access managers, since one opens at most six connections to a host over HTTP/1.1 and lets
/// the seventh request wait. A lane is made when all others are full, so a small load keeps one.
/// Every call of acquire() is followed by one of release().
class Lanes
{
public:
    static constexpr int requestsPerLane = 6;
    static constexpr int mostLanes = 22; ///< 132 requests: room for 128, if there are descriptors for them

    /// `direct`: no proxy, whatever the environment says; for a service on this machine.
    explicit Lanes(bool direct);
    ~Lanes();
    Lanes(const Lanes &) = delete;
    Lanes &operator=(const Lanes &) = delete;

    /// The least loaded lane. Lives as long as this object.
    [[nodiscard]] Lane &acquire();
    static void release(Lane &lane) { --lane.open; }

    /// From now on no connection from before is used; what is open on one ends there.
    void renew();

    /// DefaultProxy: what the system says, but for a direct service. Connections that are open stay as they are.
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] int count() const { return int(m_lanes.size()); }

private:
    Lane &add();
    void retireSpent(); ///< and lets go of those on which nothing is open any more
    void route(QNetworkAccessManager &manager) const;

    bool m_direct;
    int m_most;
    QNetworkProxy m_proxy{QNetworkProxy::DefaultProxy};
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::vector<std::unique_ptr<Lane>> m_retired; ///< until nothing is open on them
};

} // namespace peerlight::api
