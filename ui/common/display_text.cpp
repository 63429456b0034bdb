// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/display_text.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxGraphemes = 256;
constexpr int maxGraphemeUnits = 32; // stacks of combining marks; the longest emoji sequences are shorter

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

QString codePoint(QChar c)
{
    return u"[U+%1]"_s.arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

void appendVisible(QString &out, QStringView grapheme)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(grapheme.size(), maxGraphemeUnits); ++i) {
        const QChar c = grapheme.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < grapheme.size() && grapheme.at(i + 1).isLowSurrogate();
        if (pair) {
            out += c;
            out += grapheme.at(++i);
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c.unicode() < 0x20) {
            out += QChar(char16_t(0x2400 + c.unicode())); // the block "Control Pictures"
        } else if (isDirectionMark(c) || c.category() == QChar::Other_Control || c == QChar(0x2028) ||
                   c == QChar(0x2029)) {
            out += codePoint(c);
        } else {
            out += c;
        }
    }
}

} // namespace

QString displayText(const QString &text)
{
    if (text.size() <= maxGraphemes && std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    // More than this cannot be kept, so more is not looked at.
    const QString head = text.left(qsizetype(maxGraphemes) * maxGraphemeUnits);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head);
    QString out;
    qsizetype from = 0;
    int graphemes = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        if (graphemes++ == maxGraphemes)
            break;
        appendVisible(out, QStringView(head).sliced(from, to - from));
        from = to;
    }
    if (from < text.size())
        out += u'…';
    return out;
}

QString isolatedText(const QString &text)
{
    const QString shown = displayText(text);
    if (shown.isEmpty())
        return shown;
    if (!QGuiApplication::isRightToLeft() && !shown.isRightToLeft() &&
        std::none_of(shown.cbegin(), shown.cend(),
                     [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }))
        return shown;
    return QChar(0x2068) + shown + QChar(0x2069);
}

QString escapedDirectionMarks(const QString &json)
{
    if (std::none_of(json.cbegin(), json.cend(), isDirectionMark))
        return json;
    QString out;
    out.reserve(json.size() + 16);
    for (const QChar c : json) {
        if (isDirectionMark(c))
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out;
}

QString toolTipHtml(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>"_s + plain.toHtmlEscaped() + u"</p>"_s;
}

} // namespace peerlight::ui
