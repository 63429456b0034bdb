// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::ui {

/// How long ago, in steps that are shown: equal ages have equal words, so only a change needs a repaint.
struct Age
{
    enum class Unit { Now, Seconds, Minutes, Hours, Days };
    Unit unit = Unit::Now;
    int count = 0;

    bool operator==(const Age &) const = default;
};

/// A result older than this says little about the line now.
inline constexpr qint64 staleAfterMs = 15 * 60 * 1000;

/// Seconds go in steps of 5. Negative (the clock was set back) counts as now.
[[nodiscard]] Age ageOf(qint64 elapsedMs);

[[nodiscard]] QString ageText(Age age);   ///< "3 min ago"
[[nodiscard]] QString spokenAge(Age age); ///< "3 minutes ago"

} // namespace peerlight::ui
