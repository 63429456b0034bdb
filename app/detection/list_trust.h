// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"

namespace peerlight::detection {

/// Whether the task list is worth asking for, or shows have to take over. A list that fails with an answer is at fault
/// itself. One that ends without an answer may share that with everything else, since the line is down: it counts
/// against the list only if something else was answered since the failure before. Pure: the time comes in.
class ListTrust
{
public:
    enum class Failure {
        Answered, ///< a 5xx, or nothing readable
        Silent,   ///< no complete answer came
        Hung,     ///< and that took the request's whole deadline
    };

    void pageCame() { *this = {}; }
    void failed(Failure how, Millis took);
    /// A create or a show was answered: the line works.
    void othersAnswered();
    /// What was answered to something else would tell a list that breaks from a line that is down.
    [[nodiscard]] bool wantsProof() const { return m_silent && !m_lineWorks && !isSpent(); }
    /// It failed so often that the walk is to be given up.
    [[nodiscard]] bool isSpent() const { return m_failures >= tolerated; }

    /// The walk is given up: shows take over, and one more failure is enough when the list is tried again.
    void giveUp(Millis now);
    [[nodiscard]] Millis restsUntil() const { return m_restsUntil; }
    /// A list that was given up is not tried where there would be no time for anything else after it.
    [[nodiscard]] bool mayBeAsked(Millis now, Millis timeLeft) const
    {
        return now >= m_restsUntil && (m_gaveUp == 0 || timeLeft > 2 * m_failureTook);
    }

private:
    static constexpr int tolerated = 3;

    int m_failures = 0; ///< in a row, of those that count
    int m_gaveUp = 0;   ///< walks in a row
    Millis m_restsUntil{0};
    Millis m_failureTook{0}; ///< the longest
    bool m_silent = false;   ///< the last failure
    bool m_lineWorks = false;
};

} // namespace peerlight::detection
