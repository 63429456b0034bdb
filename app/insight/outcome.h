// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

#include <QString>

#include <array>

namespace peerlight::insight {

/// The one vocabulary of results.
enum class Outcome { Clear, Degraded, Unreachable, TestFailed, Unknown, Running };

inline constexpr std::array allOutcomes{Outcome::Clear,      Outcome::Degraded, Outcome::Unreachable,
                                        Outcome::TestFailed, Outcome::Unknown,  Outcome::Running};

/// The one that needs a person most comes first: the order of sorting, and of what is named or painted side by side.
inline constexpr std::array worstFirst{Outcome::Unreachable, Outcome::Degraded, Outcome::TestFailed,
                                       Outcome::Unknown,     Outcome::Running,  Outcome::Clear};
/// Its place in `worstFirst`.
[[nodiscard]] int urgencyOf(Outcome outcome);

/// Pure. Running until the row has ended; a loss counts only when the task is complete.
[[nodiscard]] Outcome outcomeOf(const detection::Row &row);

/// "clear", "degraded", "unreachable", "test_failed", "unknown", "running": names of the file formats,
/// never translated.
[[nodiscard]] QString outcomeKey(Outcome outcome);

/// The word for the person: "Clear", "Degraded", "Unreachable", "Test failed", "Unknown", "Running".
[[nodiscard]] QString outcomeWord(Outcome outcome);
/// The same within a sentence or a list: "3 unreachable, 1 test failed".
[[nodiscard]] QString outcomeInSentence(Outcome outcome);

/// How many ended rows have each outcome.
struct OutcomeCounts
{
    int clear = 0;
    int degraded = 0;
    int unreachable = 0;
    int testFailed = 0;
    int unknown = 0;
    int running = 0;

    void add(Outcome outcome, int rows = 1);
    [[nodiscard]] int of(Outcome outcome) const;
    [[nodiscard]] int all() const;
    bool operator==(const OutcomeCounts &) const = default;
};

/// The exit code of the command line contract for rows that ended: 1 when a peer is degraded or
/// unreachable, else 2 when a test failed, else 4 when a row is unknown, else 0.
[[nodiscard]] int exitCodeOf(const OutcomeCounts &counts);

} // namespace peerlight::insight
