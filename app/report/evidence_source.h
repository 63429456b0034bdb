// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/hand_over_note.h"
#include "app/report/redaction.h"
#include "app/report/secret_scan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace peerlight::report {

/// A run as it is handed to somebody else, and what it was seen with.
struct EvidenceSource
{
    RunHeader run;
    RunSummary summary;
    HandOverNote note;    ///< the results with their lines, each peer once; its version is that of the program
    QDateTime endedAt;    ///< UTC; invalid: the run is open
    QString system;       ///< "Debian GNU/Linux 12 (bookworm)"; no name of a machine or a person
    QString qtVersion;    ///< "6.4.2"
    QByteArray picture{}; ///< a PNG of the table as it is shown; its names must have been hidden before; empty: none
};

/// What was found, in place of what was asked for.
struct EvidenceRefused
{
    QList<SecretHit> secrets; ///< empty: the zip could not be made
};

/// The same with everything that the redactor hides under its aliases. Pure.
[[nodiscard]] EvidenceSource maskedSource(const EvidenceSource &source, Redactor &redactor);

} // namespace peerlight::report
