// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/json_text.h"

#include <QByteArray>
#include <QStringList>

namespace peerlight::report {

// The members of a JSON object as a row of a table: each file format of one thing then has the same columns.

[[nodiscard]] QStringList memberNames(const JsonMembers &members);
/// Plain texts; of an array its texts with a space between.
[[nodiscard]] QStringList memberCells(const JsonMembers &members);

/// Records of CSV. Names are ours and safe; of the cells numbers and truths stay what they are, and texts are quoted
/// and disarmed: see csvCell().
[[nodiscard]] QByteArray csvHead(const JsonMembers &members, QChar separator);
[[nodiscard]] QByteArray csvRecord(const JsonMembers &members, QChar separator);

} // namespace peerlight::report
