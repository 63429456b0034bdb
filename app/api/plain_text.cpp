// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/plain_text.h"

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLength = 200;
constexpr qsizetype longestRun = 36;
/// Enough for 200 characters after white space and long runs are gone; keeps the work small.
constexpr qsizetype detailSource = 16384;

/// The alphabet of base64, base64url, hex, JWTs and percent-encoding.
bool isTokenLike(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/' ||
           c == u'=' || c == u'_' || c == u'-' || c == u'.' || c == u'%' || c == u'~' || c == u'\\';
}

qsizetype runEnd(QStringView text, qsizetype from)
{
    while (from < text.size() && isTokenLike(text[from]))
        ++from;
    return from;
}

} // namespace

QString cutText(QStringView text, qsizetype most)
{
    if (text.size() > most) {
        text = text.first(most);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result[i];
        if (c.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

QString detailText(QStringView text)
{
    text = text.left(detailSource);
    QString result;
    for (qsizetype i = 0; i < text.size() && result.size() <= detailLength;) {
        const qsizetype end = runEnd(text, i);
        if (end - i > longestRun)
            result += u"[\u2026]";
        else if (end > i)
            result += text.sliced(i, end - i);
        else if (!text[i].isSpace() && text[i].category() != QChar::Other_Control)
            result += text[i];
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
        i = std::max(end, i + 1);
    }
    return cutText(result, detailLength).trimmed();
}

bool isSecretMember(QStringView name)
{
    return name == "bgp_md5"_L1 || name == "email"_L1 || name == "order_id"_L1;
}

QString bodyExcerpt(QByteArrayView body)
{
    for (const QByteArrayView name : {QByteArrayView("bgp_md5"), QByteArrayView("email"), QByteArrayView("order_id")}) {
        if (body.contains(name))
            return {};
    }
    return detailText(QString::fromUtf8(body.first(std::min(body.size(), detailSource))));
}

} // namespace peerlight::api
