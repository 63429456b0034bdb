// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace peerlight::inventory {

/// Whether a spreadsheet might read a cell as a formula (CWE-1236): it begins with = + - @, a tab or a line break, or
/// one of their full-width forms, with spaces and quotation marks in front or without. Pure.
[[nodiscard]] bool looksLikeFormula(QStringView cell);

/// The cell without the ' that was put before what looks like a formula. What has none is given back as it is. Pure.
[[nodiscard]] QStringView withoutFormulaGuard(QStringView cell);

} // namespace peerlight::inventory
