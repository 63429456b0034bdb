// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/comparison.h"

#include "app/insight/verdict.h"

#include <QHash>

#include <algorithm>

namespace peerlight::insight {

namespace {

enum class Health { Clear, Bad, NotKnown };

Health healthOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Clear:
        return Health::Clear;
    case Outcome::Degraded:
    case Outcome::Unreachable:
        return Health::Bad;
    case Outcome::TestFailed:
    case Outcome::Unknown:
    case Outcome::Running:
        break;
    }
    return Health::NotKnown;
}

Trend trendOf(const Finding &before, const Finding &after)
{
    if (!before.lossPercent || !after.lossPercent || *before.lossPercent == *after.lossPercent)
        return Trend::Same;
    return *after.lossPercent > *before.lossPercent ? Trend::Worse : Trend::Better;
}

NotComparableReason reasonOf(const ComparedPeer &peer)
{
    if (!peer.before)
        return NotComparableReason::NotInBefore;
    if (!peer.after)
        return NotComparableReason::NotInAfter;
    const bool knownBefore = healthOf(peer.before->outcome) != Health::NotKnown;
    const bool knownAfter = healthOf(peer.after->outcome) != Health::NotKnown;
    if (knownBefore && knownAfter)
        return NotComparableReason::None;
    if (!knownBefore && !knownAfter)
        return NotComparableReason::NoResultInBoth;
    return knownBefore ? NotComparableReason::NoResultAfter : NotComparableReason::NoResultBefore;
}

void judge(ComparedPeer &peer)
{
    peer.why = reasonOf(peer);
    if (peer.why != NotComparableReason::None) {
        peer.change = Change::NotComparable;
        return;
    }
    const bool wasClear = healthOf(peer.before->outcome) == Health::Clear;
    const bool isClear = healthOf(peer.after->outcome) == Health::Clear;
    if (wasClear)
        peer.change = isClear ? Change::StillClear : Change::NewFault;
    else
        peer.change = isClear ? Change::Fixed : Change::StillBad;
    peer.trend = trendOf(*peer.before, *peer.after);
}

int &countOf(ChangeCounts &counts, Change change)
{
    switch (change) {
    case Change::NewFault:
        return counts.newFault;
    case Change::StillBad:
        return counts.stillBad;
    case Change::Fixed:
        return counts.fixed;
    case Change::StillClear:
        return counts.stillClear;
    case Change::NotComparable:
        break;
    }
    return counts.notComparable;
}

/// The peers of both runs, each once, those of the later run first.
class Pairing
{
public:
    void take(const QList<Finding> &findings, std::optional<Finding> ComparedPeer::*side)
    {
        for (const Finding &finding : findings) {
            ComparedPeer &peer = placeOf(finding.peer.id);
            peer.*side = finding;
            // The later run comes first; what it did not know of a peer, the earlier one may.
            if (peer.name.isEmpty())
                peer.name = finding.peer.name;
            if (peer.remoteGateway.isEmpty())
                peer.remoteGateway = finding.peer.remoteGateway;
        }
    }
    [[nodiscard]] QList<ComparedPeer> takePeers() { return std::move(m_peers); }

private:
    ComparedPeer &placeOf(const api::PeerId &id)
    {
        const auto known = m_places.constFind(id);
        if (known != m_places.constEnd())
            return m_peers[*known];
        m_places.insert(id, m_peers.size());
        m_peers.emplaceBack().peer = id;
        return m_peers.last();
    }

    QHash<api::PeerId, qsizetype> m_places;
    QList<ComparedPeer> m_peers;
};

} // namespace

int ChangeCounts::of(Change change) const
{
    ChangeCounts copy = *this;
    return countOf(copy, change);
}

Finding findingOf(const detection::Row &row, const inventory::Peer &peer)
{
    Finding finding;
    finding.peer = peer;
    finding.outcome = outcomeOf(row);
    if (healthOf(finding.outcome) != Health::NotKnown)
        finding.lossPercent = row.lossPercent;
    finding.reason = reasonText(row);
    if (finding.outcome == Outcome::Running) {
        finding.outcome = Outcome::Unknown;
        finding.reason = notEndedText();
    }
    finding.detectionId = row.detectionId;
    if (row.endedAt)
        finding.endedAtMs = row.endedAt->wallMs;
    return finding;
}

Comparison compare(const QList<Finding> &before, const QList<Finding> &after)
{
    Pairing pairing;
    pairing.take(after, &ComparedPeer::after);
    pairing.take(before, &ComparedPeer::before);
    Comparison comparison;
    comparison.peers = pairing.takePeers();
    for (ComparedPeer &peer : comparison.peers) {
        judge(peer);
        ++countOf(comparison.counts, peer.change);
    }
    std::stable_sort(comparison.peers.begin(), comparison.peers.end(),
                     [](const ComparedPeer &one, const ComparedPeer &other) { return one.change < other.change; });
    return comparison;
}

} // namespace peerlight::insight
