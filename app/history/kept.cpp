// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept.h"

namespace peerlight::history {

QList<insight::Finding> findingsOf(const WholeRun &whole)
{
    QList<insight::Finding> findings;
    findings.reserve(whole.detections.size());
    for (const KeptDetection &kept : whole.detections)
        findings.append(insight::findingOf(kept.row, kept.peer));
    return findings;
}

} // namespace peerlight::history
