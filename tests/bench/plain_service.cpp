// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_service.h"

#include <algorithm>
#include <numeric>

namespace peerlight::bench {

using detection::Millis;

namespace {

constexpr int shortestTask = 2000;
constexpr int longestTask = 5000;

/// A service's ids do not follow the order of the creates: neighbours on a page are far apart among the rows.
constexpr quint32 scattered(int peer)
{
    return static_cast<quint32>(peer) * 2654435761U; // odd, so that no two are alike
}

QByteArray hex(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(8, '0');
}

api::Answer ok(const QByteArray &body)
{
    api::Answer answer;
    answer.status = 200;
    answer.contentType = "application/json";
    answer.body = body;
    return answer;
}

} // namespace

PlainService::PlainService(int peers)
    : m_order(static_cast<size_t>(peers)), m_endsAt(static_cast<size_t>(peers), Millis(-1))
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::sort(m_order, {}, scattered);
}

QList<api::PeerId> PlainService::peers() const
{
    QList<api::PeerId> peers;
    for (int i = 0; i < static_cast<int>(m_endsAt.size()); ++i)
        peers.append(
            *api::PeerId::parse(QString::fromLatin1(hex(static_cast<quint32>(i)) + "-58d1-4f3a-9a06-2b1c0d9e8f71")));
    return peers;
}

void PlainService::create(int peer, Millis now)
{
    const int takes = shortestTask + static_cast<int>(scattered(peer) % (longestTask - shortestTask));
    m_endsAt[static_cast<size_t>(peer)] = now + Millis(takes);
}

/// The members of the service's own example of a task.
QByteArray PlainService::task(int peer, Millis now) const
{
    const bool ended = now >= m_endsAt[static_cast<size_t>(peer)];
    QByteArray json = R"({"id":")" + hex(scattered(peer)) + R"(-0b52-4c67-8f10-3d6a5b2c1e90","vif_peer_id":")" +
                      hex(static_cast<quint32>(peer)) +
                      R"(-58d1-4f3a-9a06-2b1c0d9e8f71","project_id":"5f0c1a2b3d4e4f60718293a4b5c6d7e8",)"
                      R"("domain_id":"9a8b7c6d5e4f40312213344556677889","start_time":"2026-03-04 08:15:30",)";
    json +=
        ended ? R"("end_time":"2026-03-04 08:15:35","status":"complete","loss_ratio":)" + QByteArray::number(peer % 101)
              : QByteArray(R"("status":"processing","loss_ratio":0)");
    return json + '}';
}

api::Result<api::Detection> PlainService::show(int peer, Millis now) const
{
    return api::parseDetection(ok(R"({"request_id":"0abc","vif_peer_detection":)" + task(peer, now) + '}'));
}

api::Result<api::DetectionPage> PlainService::list(int place, int limit, Millis now) const
{
    QByteArray body = R"({"request_id":"0abc","vif_peer_detections":[)";
    body.reserve(limit * 400);
    int listed = 0;
    int last = -1;
    auto at = static_cast<size_t>(place);
    for (; at < m_order.size() && listed < limit; ++at) {
        if (m_endsAt[static_cast<size_t>(m_order[at])] < Millis(0))
            continue;
        body += (listed++ > 0 ? "," : "") + task(m_order[at], now);
        last = m_order[at];
    }
    const bool more = std::any_of(m_order.begin() + static_cast<std::ptrdiff_t>(at), m_order.end(),
                                  [this](int peer) { return m_endsAt[static_cast<size_t>(peer)] >= Millis(0); });
    body += R"(],"page_info":{"next_marker":)";
    body += more ? '"' + hex(scattered(last)) + R"(-0b52-4c67-8f10-3d6a5b2c1e90")" : QByteArray("null");
    return api::parseDetectionPage(ok(body + "}}"));
}

int PlainService::placeAfter(const QString &marker) const
{
    if (marker.isEmpty())
        return 0;
    const quint32 id = marker.left(8).toUInt(nullptr, 16);
    return static_cast<int>(std::ranges::upper_bound(m_order, id, {}, scattered) - m_order.begin());
}

} // namespace peerlight::bench
