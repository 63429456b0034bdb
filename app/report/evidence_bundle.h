// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/evidence_source.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace peerlight::report {

/// A file of the zip.
struct EvidenceFile
{
    QString name;
    qsizetype bytes = 0;

    bool operator==(const EvidenceFile &) const = default;
};

/// The zip, and what a person may want to see of it before it is handed out.
struct Evidence
{
    QByteArray zip;
    QList<EvidenceFile> files;
    QList<AliasUse> aliases; ///< not in the zip: who has them knows the names
};

/// A zip of summary.md, results.csv, results.json, requests.jsonl, environment.json, table.png if there is a picture,
/// and SHA256SUMS, which `sha256sum -c` takes. The same source gives the same bytes. Nothing is given if something in
/// it looks like a secret. `knownSecrets` are those of this process. Pure.
[[nodiscard]] tl::expected<Evidence, EvidenceRefused> makeEvidence(const EvidenceSource &source, Redaction level,
                                                                   const QList<QByteArray> &knownSecrets = {});
/// The zip alone.
[[nodiscard]] tl::expected<QByteArray, EvidenceRefused> evidenceBundle(const EvidenceSource &source, Redaction level,
                                                                       const QList<QByteArray> &knownSecrets = {});

} // namespace peerlight::report
