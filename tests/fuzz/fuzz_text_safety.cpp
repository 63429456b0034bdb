// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a name from the service: it acts on no terminal, in no spreadsheet, in no Markdown, and is not lost.

#include "app/api/plain_text.h"
#include "app/inventory/formula_guard.h"
#include "app/report/display_width.h"
#include "app/report/result_writer.h"
#include "app/report/text_safety.h"
#include "app/report/text_table.h"
#include "tests/fuzz/fuzz_check.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace {

using namespace peerlight;
using namespace Qt::StringLiterals;
using fuzz::check;

void checkCell(const QString &text)
{
    const QString cell = report::csvCell(text);
    QString inner = cell;
    if (cell.startsWith(u'"')) {
        check(cell.size() >= 2 && cell.endsWith(u'"'), "a quoted cell is closed");
        inner = cell.sliced(1, cell.size() - 2);
        check(inner.count(u'"') % 2 == 0, "quotation marks in a cell are doubled");
        inner.replace("\"\""_L1, "\""_L1);
    } else {
        for (const QChar special : u",\"\r\n"_s)
            check(!cell.contains(special), "a cell that is not quoted needs no quotes");
    }
    // The mark in front of it is what makes a spreadsheet take it for text.
    check(!inventory::looksLikeFormula(inner) || inner.startsWith(u'\''), "a cell is no formula");
}

void checkTerminal(const QString &text)
{
    const QString safe = report::terminalSafe(text);
    for (const char32_t character : safe.toUcs4())
        check(!report::isUnsafe(character), "nothing acts on a terminal");
    check(report::terminalSafe(safe) == safe, "what is safe stays");
    const QString cut = report::elided(safe, 12);
    check(report::displayWidth(cut) <= 12 && cut.size() <= 4 * 12 + 1, "a cell of a table is as wide as its column");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const QString utf8 = QString::fromUtf8(bytes);
    // Also lone surrogates, which no UTF-8 has.
    const QString utf16(reinterpret_cast<const QChar *>(QByteArray(bytes.toByteArray()).constData()), bytes.size() / 2);
    for (const QString &text : {utf8, utf16}) {
        checkCell(text);
        checkTerminal(text);
        const QString markdown = report::markdownText(text);
        check(!markdown.contains(u'\n') && !markdown.contains(u'\r'), "a text of Markdown stays on its line");
        check(report::wellFormed(text).toUtf8().size() >= 0, "a text can be encoded");
        check(api::cutText(text, 7).size() <= 7, "a cut is short");
        check(api::detailText(text).size() <= 200, "a detail is short");
    }
    return 0;
}
