// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace peerlight::simulator {

enum class Ending {
    Clear,       ///< complete, loss 0
    Lossy,       ///< complete, loss 1 to 99
    Unreachable, ///< complete, loss 100
    Failed,      ///< status error: the test itself failed
};

struct Outcome
{
    Ending ending = Ending::Clear;
    int lossRatio = 0; ///< percent; 0 when failed
};

/// What a detection of each peer ends in. Peers 2k and 2k+1 share line k. About 75 % are clear, 10 % lose
/// packets, 10 % are unreachable (about half of these on lines where both peers are) and 5 % fail.
class OutcomePlan
{
public:
    OutcomePlan(int peers, quint64 seed);
    [[nodiscard]] static OutcomePlan allClear(int peers) { return OutcomePlan(peers); }
    void cut(int peer) { m_outcomes[static_cast<size_t>(peer)] = {Ending::Unreachable, 100}; }

    [[nodiscard]] const Outcome &of(int peer) const { return m_outcomes[static_cast<size_t>(peer)]; }
    [[nodiscard]] int peers() const { return static_cast<int>(m_outcomes.size()); }
    /// Both peers of the line are unreachable; never so for a line with one peer.
    [[nodiscard]] bool isLineDown(int line) const;

private:
    explicit OutcomePlan(int peers) : m_outcomes(static_cast<size_t>(peers)) {}
    void placeUnreachable(int count, quint64 seed);
    void placeOthers(int lossy, int failed, quint64 seed);

    std::vector<Outcome> m_outcomes;
};

} // namespace peerlight::simulator
