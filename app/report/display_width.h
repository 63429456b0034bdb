// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace peerlight::report {

/// How many cells of a terminal the text takes: 2 for East Asian wide characters and emoji, 0 for
/// combining marks and joiners, 1 for the rest.
[[nodiscard]] int displayWidth(QStringView text);

/// At most `columns` wide; what is cut is shown as "…". Also bounds the number of combining marks, which take
/// no cell: a name cannot grow without end.
[[nodiscard]] QString elided(const QString &text, int columns);

/// Filled with spaces to `columns`; longer text is left as it is.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace peerlight::report
