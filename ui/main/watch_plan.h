// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/watch.h"

#include <QByteArray>
#include <QList>

#include <tl/expected.hpp>

namespace peerlight::ui {

/// A repetition as it is kept, so that it goes on after a restart. No member can hold a secret.
struct WatchPlan
{
    struct Run
    {
        insight::Millis startedAt{0}; ///< since the start of the repetition
        insight::Millis endedAt{0};
        QList<insight::Outcome> outcomes; ///< one a peer, in the order of the peers

        bool operator==(const Run &) const = default;
    };

    QString endpoint;
    QString project;
    insight::WatchUntil until = insight::WatchUntil::Clear;
    insight::Millis every{60'000};
    insight::Millis atMost{3'600'000};
    qint64 startedAtMs = 0; ///< since 1970 UTC
    QList<api::PeerId> peers;
    QList<Run> runs;

    static constexpr qsizetype mostRuns = 2000; ///< the oldest go

    [[nodiscard]] insight::WatchTerms terms() const { return {until, every, atMost}; }
    bool operator==(const WatchPlan &) const = default;
};

[[nodiscard]] QByteArray watchPlanJson(const WatchPlan &plan);
/// The error is a sentence.
[[nodiscard]] tl::expected<WatchPlan, QString> watchPlanFromJson(const QByteArray &bytes);

/// What a watch knows that has seen all runs of the plan. Pure.
[[nodiscard]] insight::Watch watchOf(const WatchPlan &plan);

/// "Repeating: next run in 12 s, 3 runs so far, 1 peer is flapping".
[[nodiscard]] QString watchText(int runs, std::optional<insight::Millis> nextIn, qsizetype flapping);
/// "Every peer is clear: the repetition ended after 4 runs. edge-2 is flapping: …". Without an end: it was stopped.
[[nodiscard]] QString watchEndText(std::optional<insight::WatchEnd> end, int runs,
                                   const QList<insight::FlappingPeer> &flapping);

} // namespace peerlight::ui
