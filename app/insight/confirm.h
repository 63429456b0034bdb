// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/verdict.h"

#include <QHash>
#include <QList>

namespace peerlight::insight {

/// How often a bad result is looked at again.
inline constexpr int confirmRounds = 3;

/// Of more peers at once this is no look at a fault, but a run: it would send three creates for each.
inline constexpr qsizetype mostToConfirm = 20;

/// Whether detecting again tells something: the row is unreachable or degraded.
[[nodiscard]] bool canConfirm(const detection::Row &row);

/// What the further detections of one peer found.
struct Confirmation
{
    int wanted = confirmRounds;
    bool stopped = false;       ///< there will be no more than there are
    QList<detection::Row> rows; ///< ended, in the order in which they were made

    [[nodiscard]] bool isComplete() const { return stopped || rows.size() >= wanted; }
    [[nodiscard]] int count(bool (*fits)(const detection::Row &)) const;
};

/// "Unreachable in 3 of 3 further detections: it stays." Plain text, translated.
[[nodiscard]] Verdict confirmedVerdict(const Confirmation &confirmation);

/// Which peers are detected when: one round after the other, each peer once a round. Says what is to be done, and does
/// nothing itself.
class ConfirmPlan
{
public:
    ConfirmPlan() = default; ///< nothing to do
    /// Each peer once, in this order.
    explicit ConfirmPlan(const QList<api::PeerId> &peers, int rounds = confirmRounds);

    [[nodiscard]] bool isActive() const { return !m_peers.isEmpty() && !m_stopped && m_round < m_rounds; }
    [[nodiscard]] int round() const { return m_round; } ///< rounds that have ended
    [[nodiscard]] int rounds() const { return m_rounds; }
    /// Whom to detect in the next round; empty when there is none.
    [[nodiscard]] QList<api::PeerId> peers() const { return isActive() ? m_peers : QList<api::PeerId>(); }

    /// The rows of a round that has ended. If one of them was stopped by the person, or has no credential, there is no
    /// next round. Rows of other peers, and rows that have not ended, are not taken.
    void takeRound(const QList<detection::Row> &rows);
    void stop();

    /// Null if the peer was not part of it.
    [[nodiscard]] const Confirmation *of(const api::PeerId &peer) const;

private:
    QList<api::PeerId> m_peers;
    QHash<api::PeerId, Confirmation> m_found;
    int m_rounds = 0;
    int m_round = 0;
    bool m_stopped = false;
};

} // namespace peerlight::insight
