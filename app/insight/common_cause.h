// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "app/insight/peer_result.h"

#include <QList>
#include <QStringList>

#include <span>

namespace peerlight::insight {

/// What peers can have in common; where two explain as much, the one that stands first here is named first.
enum class Trait { Line, Device, Interface, Gateway, Location, Carrier, RemoteNetwork, AddressFamily };

/// Something that bad peers share, and how far it explains them.
struct Suspect
{
    Trait trait = Trait::Line;
    QString value;            ///< id, network or name, as the peers have it
    QString label;            ///< how a person knows it; the value if it has no name
    int bad = 0;              ///< bad peers that have it
    int all = 0;              ///< peers with a measured result that have it
    QList<api::PeerId> peers; ///< the bad ones, in the order of the results
    /// Other things that exactly the same peers have, as "device cr-1"; they cannot be told apart from this one.
    QStringList alike;
};

/// What the ended rows of one run say together.
struct CommonCause
{
    enum class Kind {
        AllWell,         ///< nothing bad was measured
        Single,          ///< one bad peer: a cause is never made of one
        NoPattern,       ///< several, and nothing explains enough of them
        Pattern,         ///< `suspects` holds what does
        TotalOutage,     ///< each of at least three measured peers is unreachable
        NothingMeasured, ///< not one peer of at least two has a result that says something about its line
    };

    Kind kind = Kind::AllWell;
    OutcomeCounts counts;        ///< of all ended rows
    int measured = 0;            ///< clear, degraded or unreachable
    int bad = 0;                 ///< what is looked into: the unreachable ones; with the degraded if fewer than two are
    bool badHasLoss = false;     ///< degraded ones are among the bad
    QList<api::PeerId> badPeers; ///< in the order of the results
    /// Best first. More than one only if they explain exactly as much. Of a TotalOutage: what all of them have, if any.
    QList<Suspect> suspects;
};

/// Rows that have not ended say nothing here. O(n log n). Pure and deterministic: the order of what is alike comes
/// from the traits and their texts.
[[nodiscard]] CommonCause commonCauseOf(std::span<const PeerResult> results);

/// "18 of 19 unreachable peers share line dc-line-2; all 18 of that line's peers are unreachable." One to three
/// sentences, plain text, translated; empty if no row has ended.
[[nodiscard]] QString causeText(const CommonCause &cause);

/// What to check next, with the reason.
[[nodiscard]] QStringList causeSteps(const CommonCause &cause);

/// "line dc-line-2"
[[nodiscard]] QString traitText(Trait trait, const QString &label);

} // namespace peerlight::insight
