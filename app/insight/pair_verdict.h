// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/peer_result.h"
#include "app/insight/verdict.h"

#include <QList>

#include <optional>

namespace peerlight::insight {

/// Why two peers are taken for ways to one place; the strongest reason first.
enum class SamePlace {
    RemoteGateway, ///< both test the same address
    RemoteNetwork, ///< their remote networks overlap, behind one gateway of the cloud
    Interface,     ///< both belong to one virtual interface
    CloudGateway,  ///< they are the only two of their address family at one gateway of the cloud
};

/// What two ways have in common that takes both away when it fails.
enum class SharedRisk { Line, Device };

enum class PairFinding {
    BothClear,
    OnlyOneCarries, ///< one is clear, or at least answers, and the other is unreachable
    OneDegraded,    ///< both answer, one or both with loss
    BothUnreachable,
    NotKnown,      ///< one has no result, or its test failed
    Open,          ///< one is still running, or was never detected
    NotCombinable, ///< not looked at in the same moment
};

/// Two results further apart say nothing together: one line may have come back as the other went.
inline constexpr qint64 sameMomentMs = 60 * 1000;

struct PairVerdict
{
    SamePlace place = SamePlace::Interface;
    PairFinding finding = PairFinding::Open;
    std::optional<SharedRisk> shared;
    Verdict words; ///< plain text, translated
};

/// Nothing if the two are not known to lead to one place. CloudGateway is told by partnerOf() alone. Pure.
[[nodiscard]] std::optional<SamePlace> samePlace(const inventory::Peer &a, const inventory::Peer &b);
[[nodiscard]] std::optional<SharedRisk> sharedRisk(const inventory::Peer &a, const inventory::Peer &b);

struct Partner
{
    qsizetype index = 0; ///< in the list that was looked at
    SamePlace place = SamePlace::Interface;
};

/// The peer that stands for `peer` if that fails: the strongest reason, then the first of the list. Linear. Pure.
[[nodiscard]] std::optional<Partner> partnerOf(const inventory::Peer &peer, const QList<inventory::Peer> &peers);

/// What the two results say together. Pure.
[[nodiscard]] PairVerdict pairVerdictOf(const PeerResult &a, const PeerResult &b, SamePlace place);

} // namespace peerlight::insight
