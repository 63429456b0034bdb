// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ids.h"

#include <QCoreApplication>

namespace peerlight::api {

namespace {

struct IdsWords
{
    Q_DECLARE_TR_FUNCTIONS(Ids)
};

/// Only ASCII white space: an invisible character of another kind is a reason to refuse, not to guess.
QStringView trimmedAscii(QStringView text)
{
    const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

constexpr bool isLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

constexpr bool isHex(char16_t c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "U+FF11", so that a person can find a look-alike that reads like the right character.
QString codePoint(QStringView text, qsizetype at)
{
    uint code = text[at].unicode();
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        code = QChar::surrogateToUcs4(text[at], text[at + 1]);
    return QStringLiteral("U+%1").arg(code, 4, 16, QLatin1Char('0')).toUpper();
}

/// The sentence for the first character that `allowed` refuses, or an empty one.
template<typename Allowed>
QString refusedCharacter(QStringView text, Allowed allowed)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (allowed(c))
            continue;
        if (c > 0x20 && c < 0x7f)
            return IdsWords::tr("The character \"%1\" at position %2 does not belong in an id.")
                .arg(text[i])
                .arg(i + 1);
        return IdsWords::tr("The character %1 at position %2 does not belong in an id.")
            .arg(codePoint(text, i))
            .arg(i + 1);
    }
    return {};
}

QString refusedLength(QStringView text, qsizetype most, const char *empty)
{
    if (text.isEmpty())
        return IdsWords::tr(empty);
    if (text.size() > most)
        return IdsWords::tr("An id has at most %1 characters; this has %2.").arg(most).arg(text.size());
    return {};
}

QString refusedUuid(QStringView text)
{
    constexpr qsizetype uuidLength = 36;
    if (text.isEmpty())
        return IdsWords::tr("The peer id is empty.");
    if (text.startsWith(u'{') || text.startsWith(QStringLiteral("urn:uuid:"), Qt::CaseInsensitive))
        return IdsWords::tr("Write the peer id without braces and without \"urn:uuid:\".");
    if (text.size() <= uuidLength) {
        const QString refused = refusedCharacter(text, [](char16_t c) { return isHex(c) || c == u'-'; });
        if (!refused.isEmpty())
            return refused;
    }
    if (text.size() != uuidLength)
        return IdsWords::tr("A peer id has 36 characters, like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71; this has %1.")
            .arg(text.size());
    for (qsizetype i = 0; i < uuidLength; ++i) {
        const bool dashPlace = i == 8 || i == 13 || i == 18 || i == 23;
        if (dashPlace != (text[i] == u'-'))
            return IdsWords::tr("A peer id has dashes after 8, 12, 16 and 20 digits, "
                                "like 7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71.");
    }
    return {};
}

} // namespace

template<>
tl::expected<ProjectId, QString> ProjectId::parse(QStringView text)
{
    text = trimmedAscii(text);
    QString refused = refusedLength(text, 36, QT_TRANSLATE_NOOP("Ids", "The project id is empty."));
    if (refused.isEmpty())
        refused = refusedCharacter(text, [](char16_t c) { return isDigit(c) || isLetter(c) || c == u'-'; });
    if (!refused.isEmpty())
        return tl::unexpected(refused);
    return ProjectId(text.toString());
}

template<>
tl::expected<PeerId, QString> PeerId::parse(QStringView text)
{
    text = trimmedAscii(text);
    if (const QString refused = refusedUuid(text); !refused.isEmpty())
        return tl::unexpected(refused);
    return PeerId(text.toString().toLower());
}

template<>
tl::expected<DetectionId, QString> DetectionId::parse(QStringView text)
{
    text = trimmedAscii(text);
    QString refused = refusedLength(text, 64, QT_TRANSLATE_NOOP("Ids", "The task id is empty."));
    if (refused.isEmpty()) {
        refused =
            refusedCharacter(text, [](char16_t c) { return isDigit(c) || isLetter(c) || c == u'-' || c == u'_'; });
    }
    if (!refused.isEmpty())
        return tl::unexpected(refused);
    return DetectionId(text.toString());
}

} // namespace peerlight::api
