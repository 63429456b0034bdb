// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/comparison.h"
#include "app/insight/flapping.h"

#include <QHash>
#include <QList>

#include <optional>
#include <variant>

namespace peerlight::insight {

using detection::Millis;

/// Until when the same peers are detected again and again.
enum class WatchUntil {
    Clear,  ///< every peer is clear
    Change, ///< a peer that was clear is bad, or the other way round
    Time,   ///< for as long as it may
};

struct WatchTerms
{
    WatchUntil until = WatchUntil::Clear;
    Millis every{60'000};     ///< from the start of a run to the start of the next
    Millis atMost{3'600'000}; ///< after that no run is started
};

struct RunAgain
{
    Millis at{0}; ///< on the clock of Watch
    bool operator==(const RunAgain &) const = default;
};

enum class WatchEnd { Cleared, Changed, TimeIsUp };

/// A peer that went from clear to bad and back, or the other way round: one result says little about it. See
/// FlappingCount.
struct FlappingPeer
{
    api::PeerId peer;
    QString name;
    int changes = 0; ///< between clear and bad; 2 or more
    int results = 0; ///< measured ones, of the last of them
};

/// Decides after each run whether there is another one. Pure: it has no clock, and the instants given to it are since
/// any origin that does not jump. A result that is not known, or a test that failed, is neither clear nor a change.
class Watch
{
public:
    Watch(const WatchTerms &terms, Millis startedAt) : m_terms(terms), m_startedAt(startedAt) {}

    /// The findings of a run that has ended. Runs never overlap: the next begins at the earliest when this has ended.
    void takeRun(const QList<Finding> &findings, Millis startedAt, Millis endedAt);
    /// What comes next. Before the first run: to run at once.
    [[nodiscard]] std::variant<RunAgain, WatchEnd> next() const;
    [[nodiscard]] int runs() const { return m_runs; }
    /// In the order in which the peers were first seen.
    [[nodiscard]] QList<FlappingPeer> flapping() const;

private:
    struct Seen
    {
        QString name;
        FlappingCount count;
        bool changed = false; ///< at any time
    };
    [[nodiscard]] bool changed() const;

    WatchTerms m_terms;
    Millis m_startedAt;
    Millis m_lastStart{0};
    Millis m_lastEnd{0};
    int m_runs = 0;
    bool m_lastAllClear = false;
    QList<api::PeerId> m_order;
    QHash<api::PeerId, Seen> m_seen;
};

/// "clear", "change" and "time": names of options and files.
[[nodiscard]] std::optional<WatchUntil> watchUntilFromName(QStringView name);
/// "clear", "change", "time".
[[nodiscard]] QString watchEndKey(WatchEnd end);
/// "edge-bj-2 is flapping: 3 changes between clear and bad in 6 results."
[[nodiscard]] QString flappingText(const FlappingPeer &peer);

} // namespace peerlight::insight
