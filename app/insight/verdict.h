// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/row.h"
#include "app/inventory/peer.h"

#include <QString>
#include <QStringList>

namespace peerlight::insight {

/// What a result means, in plain words, and what to look at next. Plain text, translated.
struct Verdict
{
    QString headline;     ///< "Unreachable: all test packets to 10.1.2.2 were lost."
    QString meaning;      ///< what this does and does not say
    QStringList next;     ///< what to check next, most useful first
    QStringList evidence; ///< what the verdict rests on: task id, status, loss, times, request id
};

[[nodiscard]] Verdict verdictOf(const detection::Row &row, const inventory::Peer &peer);

/// One sentence: why a row has no result; empty for rows that have one or are under way.
/// For example "The reply was lost: the task may or may not have been created."
[[nodiscard]] QString reasonText(const detection::Row &row);

/// The same as a name for files: "lost_reply", "deadline", ...; empty for rows with a result.
[[nodiscard]] QString reasonKey(detection::UnknownReason reason);

/// "edge-bj-2, remote gateway 10.1.2.2, unreachable, 100 percent loss": the accessible sentence of a row.
[[nodiscard]] QString accessibleSentence(const detection::Row &row, const inventory::Peer &peer);

/// "203.0.113.2/30" -> "203.0.113.2"
[[nodiscard]] QString withoutPrefix(const QString &address);

} // namespace peerlight::insight
