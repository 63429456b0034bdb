// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/evidence_source.h"

namespace peerlight::report {

EvidenceSource maskedSource(const EvidenceSource &source, Redactor &redactor)
{
    EvidenceSource out = source;
    out.note = redactor.masked(source.note);
    out.run = redactor.masked(source.run);
    out.summary = redactor.masked(source.summary);
    return out;
}

} // namespace peerlight::report
