// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/formula_guard.h"

namespace peerlight::inventory {

namespace {

/// Where a spreadsheet would begin to read a formula: OWASP "CSV Injection" and ASVS 5.0, 1.2.10, with the
/// full-width forms that some programs fold to ASCII.
bool startsFormula(QChar character)
{
    return QStringView(u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(character) || character.isNull();
}

} // namespace

bool looksLikeFormula(QStringView cell)
{
    for (const QChar character : cell) {
        if (startsFormula(character))
            return true;
        // Spaces and quotes in front are dropped by some programs before they look.
        const bool skipped = character == u'"' || character == u'\'' || character.isSpace();
        if (!skipped)
            return false;
    }
    return false;
}

QStringView withoutFormulaGuard(QStringView cell)
{
    const bool guarded = cell.startsWith(u'\'') && looksLikeFormula(cell.sliced(1));
    return guarded ? cell.sliced(1) : cell;
}

} // namespace peerlight::inventory
