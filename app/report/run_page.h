// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/loss_line.h"
#include "app/report/evidence_source.h"

#include <QHash>

#include <tl/expected.hpp>

namespace peerlight::report {

/// What is known of peers over time, by their real ids, the oldest first.
using LossesByPeer = QHash<QString, QList<insight::LossPoint>>;

enum class PageFor {
    Browser, ///< one file with its drawings in it
    Paper    ///< the subset of HTML that Qt lays out; drawings stand beside it, as chart:0, chart:1, …
};

/// A run as a page that can be read without this program: facts, what is not clear with its loss drawn, all results.
struct RunPage
{
    QByteArray html; ///< UTF-8; no script, nothing from elsewhere
    QList<QByteArray> charts{};
    QString title{}; ///< for the heads of sheets; with the DEMO mark
    QList<AliasUse> aliases{};
};

/// Nothing is given if something in it looks like a secret. Pure.
[[nodiscard]] tl::expected<RunPage, EvidenceRefused> makeRunPage(const EvidenceSource &source, Redaction level,
                                                                 const LossesByPeer &losses, PageFor where,
                                                                 const QList<QByteArray> &knownSecrets = {});

/// Of so many peers at most the loss over time is drawn.
inline constexpr int mostCharts = 12;

} // namespace peerlight::report
