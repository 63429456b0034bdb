// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/json_text.h"
#include "app/report/result.h"

namespace peerlight::report {

/// The members of the file formats in their order. Their names are an interface: add, never change.
[[nodiscard]] JsonMembers runMembers(const RunHeader &run);
[[nodiscard]] JsonMembers resultMembers(const ResultLine &line);
[[nodiscard]] JsonMembers summaryMembers(const RunSummary &summary);

/// RFC 3339 in UTC with milliseconds, "2026-03-04T08:15:30.123Z"; empty for an invalid time.
[[nodiscard]] QString rfc3339(const QDateTime &time);

/// "40 peers: 31 clear, 4 degraded, 3 unreachable, 1 test failed, 1 unknown. 92 requests in 8.4 s."
[[nodiscard]] QString summarySentence(const RunSummary &summary);

} // namespace peerlight::report
