// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/display_width.h"

#include <QList>

#include <algorithm>
#include <array>
#include <utility>

namespace peerlight::report {

namespace {

/// The blocks whose characters are Wide or Fullwidth in Unicode's EastAsianWidth.txt, joined where the gaps
/// between them hold nothing that a name would use.
constexpr std::array<std::pair<char32_t, char32_t>, 20> wideRanges{{
    {0x1100, 0x115F}, // Hangul Jamo, leading
    {0x231A, 0x231B}, // watch, hourglass
    {0x23E9, 0x23EC}, {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x26AA, 0x26AB},
    {0x2705, 0x2705}, {0x274C, 0x274C}, {0x2753, 0x2755}, {0x2E80, 0x303E}, // CJK radicals, Kangxi, CJK punctuation
    {0x3041, 0x33FF},                                                       // Hiragana to CJK compatibility
    {0x3400, 0x4DBF},                                                       // CJK extension A
    {0x4E00, 0xA4CF},                                                       // CJK unified, Yi
    {0xA960, 0xA97C},                                                       // Hangul Jamo extended A
    {0xAC00, 0xD7A3},                                                       // Hangul syllables
    {0xF900, 0xFAFF},                                                       // CJK compatibility ideographs
    {0xFE30, 0xFE6F},                                                       // CJK compatibility forms, small forms
    {0xFF00, 0xFF60},                                                       // full-width forms
    {0xFFE0, 0xFFE6},
}};

bool isWide(char32_t character)
{
    if (character >= 0x1F300 && character <= 0x1FAFF) // pictographs and emoji
        return true;
    if (character >= 0x20000 && character <= 0x3FFFD) // CJK extensions B and later
        return true;
    return std::any_of(wideRanges.begin(), wideRanges.end(),
                       [=](const auto &range) { return character >= range.first && character <= range.second; });
}

int widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(character) ? 2 : 1;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString elided(const QString &text, int columns)
{
    constexpr int marksPerCell = 4;
    const qsizetype most = static_cast<qsizetype>(columns) * marksPerCell;
    if (text.size() <= most && displayWidth(text) <= columns)
        return text;
    QString result;
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        width += widthOf(character);
        if (width > columns - 1 || result.size() >= most)
            break;
        result += QStringView(QChar::fromUcs4(character));
    }
    return result + u'…';
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), u' ');
}

} // namespace peerlight::report
