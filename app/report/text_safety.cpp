// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/text_safety.h"

#include "app/inventory/formula_guard.h"
#include "app/report/result_writer.h"

#include <algorithm>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

/// Escapes what is unsafe, except for the characters in `kept`.
QString escaped(const QString &text, QStringView kept)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const bool keep = character < 0x80 && kept.contains(QChar(static_cast<char16_t>(character)));
        if (isUnsafe(character) && !keep)
            result += visibleEscape(character);
        else
            result += QStringView(QChar::fromUcs4(character));
    }
    return result;
}

} // namespace

bool isUnsafe(char32_t character)
{
    if (character == 0x200C || character == 0x200D)
        return false;
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

QString visibleEscape(char32_t character)
{
    const QString digits = QString::number(character, 16);
    if (character < 0x100)
        return "\\x"_L1 + digits.rightJustified(2, u'0');
    if (character < 0x10000)
        return "\\u"_L1 + digits.rightJustified(4, u'0');
    return "\\U"_L1 + digits.rightJustified(8, u'0');
}

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) // gives U+FFFD for what is no pair
        result += QStringView(QChar::fromUcs4(character));
    return result;
}

QString terminalSafe(const QString &text)
{
    return escaped(text, {});
}

QString csvCell(const QString &text, QChar separator)
{
    QString cell = escaped(text, u"\t\r\n");
    if (inventory::looksLikeFormula(text))
        cell.prepend(u'\'');
    const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [separator](QChar c) {
        return c == separator || QStringView(u"\",\r\n").contains(c);
    });
    if (!quoted)
        return cell;
    cell.replace(u'"', "\"\""_L1);
    return u'"' + cell + u'"';
}

} // namespace peerlight::report
