// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/watch.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::insight {

using namespace Qt::StringLiterals;

namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

} // namespace

void Watch::takeRun(const QList<Finding> &findings, Millis startedAt, Millis endedAt)
{
    ++m_runs;
    m_lastStart = startedAt;
    m_lastEnd = endedAt;
    m_lastAllClear = !findings.isEmpty();
    for (const Finding &finding : findings) {
        const std::optional<bool> clear = measuredClear(finding.outcome);
        m_lastAllClear = m_lastAllClear && clear.value_or(false);
        if (!m_seen.contains(finding.peer.id))
            m_order.append(finding.peer.id);
        Seen &seen = m_seen[finding.peer.id];
        if (!finding.peer.name.isEmpty())
            seen.name = finding.peer.name;
        const int before = seen.count.changes();
        seen.count.take(finding.outcome);
        seen.changed = seen.changed || seen.count.changes() > before;
    }
}

std::variant<RunAgain, WatchEnd> Watch::next() const
{
    if (m_runs == 0)
        return RunAgain{m_startedAt};
    if (m_terms.until == WatchUntil::Clear && m_lastAllClear)
        return WatchEnd::Cleared;
    if (m_terms.until == WatchUntil::Change && changed())
        return WatchEnd::Changed;
    const Millis at = std::max(m_lastStart + m_terms.every, m_lastEnd);
    if (at > m_startedAt + m_terms.atMost)
        return WatchEnd::TimeIsUp;
    return RunAgain{at};
}

bool Watch::changed() const
{
    return std::any_of(m_seen.begin(), m_seen.end(), [](const Seen &seen) { return seen.changed; });
}

QList<FlappingPeer> Watch::flapping() const
{
    QList<FlappingPeer> peers;
    for (const api::PeerId &id : m_order) {
        const Seen seen = m_seen.value(id);
        if (seen.count.isFlapping())
            peers.append({id, seen.name, seen.count.changes(), static_cast<int>(seen.count.results().size())});
    }
    return peers;
}

std::optional<WatchUntil> watchUntilFromName(QStringView name)
{
    if (name == "clear"_L1)
        return WatchUntil::Clear;
    if (name == "change"_L1)
        return WatchUntil::Change;
    if (name == "time"_L1)
        return WatchUntil::Time;
    return {};
}

QString watchEndKey(WatchEnd end)
{
    switch (end) {
    case WatchEnd::Cleared:
        return u"clear"_s;
    case WatchEnd::Changed:
        return u"change"_s;
    case WatchEnd::TimeIsUp:
        return u"time"_s;
    }
    return {};
}

QString flappingText(const FlappingPeer &peer)
{
    return WatchWords::tr("%1 is flapping: %2 changes between clear and bad in %3 results.")
        .arg(peer.name.isEmpty() ? peer.peer.text() : peer.name)
        .arg(peer.changes)
        .arg(peer.results);
}

} // namespace peerlight::insight
