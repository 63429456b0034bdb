// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/insight/outcome.h"
#include "app/inventory/peer.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace peerlight::insight {

// Two runs side by side: what a maintenance window did to the lines. Values and pure functions.

/// What one run says of a peer.
struct Finding
{
    inventory::Peer peer;
    Outcome outcome = Outcome::Unknown; ///< never Running: what has not ended is Unknown
    std::optional<int> lossPercent;     ///< set for a measured outcome only
    QString reason;                     ///< why there is no result; a sentence, empty for a result
    QString detectionId;
    std::optional<qint64> endedAtMs; ///< since 1970 UTC
};

/// Of a row as it is kept, whether anybody follows it or not.
[[nodiscard]] Finding findingOf(const detection::Row &row, const inventory::Peer &peer);

enum class Change { NewFault, StillBad, Fixed, NotComparable, StillClear };

/// In the order in which they are to be read: what was broken first.
inline constexpr std::array allChanges{Change::NewFault, Change::StillBad, Change::Fixed, Change::NotComparable,
                                       Change::StillClear};

enum class NotComparableReason {
    None,
    NotInBefore,
    NotInAfter,
    NoResultBefore,
    NoResultAfter,
    NoResultInBoth,
};

/// The loss of two measured results; Same where one is not measured.
enum class Trend { Same, Worse, Better };

struct ComparedPeer
{
    api::PeerId peer;
    QString name;          ///< as the later run knew it
    QString remoteGateway; ///< as the later run knew it
    Change change = Change::NotComparable;
    NotComparableReason why = NotComparableReason::None;
    Trend trend = Trend::Same;
    std::optional<Finding> before;
    std::optional<Finding> after;
};

struct ChangeCounts
{
    int newFault = 0;
    int stillBad = 0;
    int fixed = 0;
    int notComparable = 0;
    int stillClear = 0;

    [[nodiscard]] int of(Change change) const;
    bool operator==(const ChangeCounts &) const = default;
};

struct Comparison
{
    QList<ComparedPeer> peers; ///< by allChanges, then in the order of `after`, then of `before`; each id once
    ChangeCounts counts;
};

/// Bad is degraded or unreachable; a test that failed or a result that is not known is compared with nothing. Of
/// several findings of one peer the last counts. Linear in time.
[[nodiscard]] Comparison compare(const QList<Finding> &before, const QList<Finding> &after);

/// "new_fault", "still_bad", "fixed", "not_comparable", "still_clear": names of the file formats, never translated.
[[nodiscard]] QString changeKey(Change change);
/// "New fault", "Still bad", "Fixed", "Not comparable", "Still clear".
[[nodiscard]] QString changeWord(Change change);
/// "not_in_before", ...; empty for None.
[[nodiscard]] QString notComparableKey(NotComparableReason why);
/// One sentence: why a peer cannot be compared; empty for None.
[[nodiscard]] QString notComparableText(const ComparedPeer &peer);
/// One sentence: why a row that nobody saw the end of has no result.
[[nodiscard]] QString notEndedText();
/// "same", "worse", "better".
[[nodiscard]] QString trendKey(Trend trend);
/// "40 peers: 2 new faults, 1 still bad, 3 fixed, 4 not comparable, 30 still clear."
[[nodiscard]] QString comparisonSentence(const ChangeCounts &counts);

} // namespace peerlight::insight
