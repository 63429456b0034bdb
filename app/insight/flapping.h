// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/outcome.h"
#include "app/insight/verdict.h"

#include <QList>

#include <optional>

namespace peerlight::insight {

/// How often a peer went from clear to bad or back among its last results. The one definition of flapping, for the
/// repeated detection and for the verdict: among the last ten that measured something there are two changes or more.
/// One change is an event, two are a pattern. A result that is not known, or a test that failed, is neither.
class FlappingCount
{
public:
    static constexpr qsizetype mostResults = 10;
    static constexpr int changesOfFlapping = 2;

    void take(Outcome outcome);

    [[nodiscard]] bool isFlapping() const { return changes() >= changesOfFlapping; }
    [[nodiscard]] int changes() const;
    [[nodiscard]] const QList<Outcome> &results() const { return m_results; } ///< measured ones, the oldest first

private:
    QList<Outcome> m_results;
};

/// Whether the outcome says that the line is clear, or that it is bad; nothing for what was not measured.
[[nodiscard]] std::optional<bool> measuredClear(Outcome outcome);

/// What is to be said of a peer whose last outcomes, the oldest first, are flapping; nothing if they are not.
[[nodiscard]] std::optional<Verdict> flappingVerdict(const QList<Outcome> &outcomes);

} // namespace peerlight::insight
