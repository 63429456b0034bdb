// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/peer_result.h"

#include <vector>

namespace peerlight::tests {

using namespace Qt::StringLiterals;

inline constexpr qint64 sampleNoonMs = 1772612130000; // 2026-03-04 08:15:30 UTC

inline api::PeerId numberedId(int number)
{
    return *api::PeerId::parse(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// A peer and its latest detection, to be changed by a case.
struct Case
{
    inventory::Peer peer;
    detection::Row row;

    explicit Case(int number, const QString &line = {})
    {
        peer.id = numberedId(number);
        peer.name = u"edge-%1"_s.arg(number);
        peer.lineId = line;
        row.peer = peer.id;
    }
    Case &loss(int percent)
    {
        row.phase = detection::Phase::Complete;
        row.lossPercent = percent;
        return endedAt(sampleNoonMs);
    }
    Case &failed()
    {
        row.phase = detection::Phase::Error;
        return endedAt(sampleNoonMs);
    }
    Case &unknown(detection::UnknownReason reason = detection::UnknownReason::Deadline)
    {
        row.phase = detection::Phase::Unknown;
        row.reason = reason;
        return endedAt(sampleNoonMs);
    }
    Case &endedAt(qint64 wallMs)
    {
        row.endedAt = detection::Stamp{detection::Millis(1), wallMs};
        return *this;
    }
    [[nodiscard]] insight::PeerResult result() const { return {&peer, &row}; }
};

/// Views of cases that stay where they are.
inline std::vector<insight::PeerResult> resultsOf(const std::vector<Case> &cases)
{
    std::vector<insight::PeerResult> results;
    results.reserve(cases.size());
    for (const Case &one : cases)
        results.push_back(one.result());
    return results;
}

} // namespace peerlight::tests
