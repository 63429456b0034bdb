// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

/// Why a text is no endpoint, or the part that was asked for.
template<typename T>
using Checked = tl::expected<T, QString>;

auto refuse(const char *text)
{
    return tl::unexpected(QCoreApplication::translate("Endpoint", text));
}

/// The text cut at its punctuation, nothing decoded.
struct Pieces
{
    QString scheme;
    QStringView host; ///< with the brackets of an IPv6 address
    QStringView port; ///< digits; null when there is no ':'
};

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiAlnum(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool looksLikeBareHost(QStringView text)
{
    const QStringView host =
        text.left(std::min(text.size(), text.indexOf(u':') < 0 ? text.size() : text.indexOf(u':')));
    const bool colonThenDigit = host.size() + 1 < text.size() && isAsciiDigit(text[host.size() + 1]);
    return !host.isEmpty() && (host.size() == text.size() || colonThenDigit) && isAsciiAlnum(host.front());
}

Checked<Pieces> cut(QStringView text)
{
    const qsizetype mark = text.indexOf(u"://"_s);
    if (mark < 0) {
        if (looksLikeBareHost(text))
            return refuse(QT_TRANSLATE_NOOP("Endpoint", "https:// is missing in front of the host name."));
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint must start with https://."));
    }
    Pieces pieces;
    pieces.scheme = text.first(mark).toString().toLower();
    if (pieces.scheme != "https"_L1 && pieces.scheme != "http"_L1)
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint must start with https://."));

    QStringView rest = text.sliced(mark + 3);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint must not have a query or a fragment (? or #)."));
    if (rest.contains(u'@'))
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint must not contain a user name or password (@)."));
    if (rest.endsWith(u'/'))
        rest.chop(1);
    if (rest.contains(u'/'))
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint must not have a path after the host name."));

    const qsizetype bracket = rest.lastIndexOf(u']');
    const qsizetype colon = rest.indexOf(u':', bracket + 1);
    pieces.host = colon < 0 ? rest : rest.first(colon);
    if (colon >= 0)
        pieces.port = rest.sliced(colon + 1);
    return pieces;
}

/// -1: the default of the scheme.
Checked<int> portOf(const Pieces &pieces)
{
    if (pieces.port.isNull())
        return -1;
    const bool digits = std::all_of(pieces.port.begin(), pieces.port.end(), isAsciiDigit);
    const int port = digits && !pieces.port.isEmpty() && pieces.port.size() <= 5 ? pieces.port.toInt() : 0;
    if (port < 1 || port > 65535)
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The port must be a number from 1 to 65535."));
    const int usual = pieces.scheme == "https"_L1 ? 443 : 80;
    return port == usual ? -1 : port;
}

Checked<QString> ipv6Host(QStringView host)
{
    const QStringView inside = host.endsWith(u']') ? host.sliced(1).chopped(1) : QStringView();
    const QHostAddress address = inside.contains(u'%') ? QHostAddress() : QHostAddress(inside.toString());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The address in brackets is not a plain IPv6 address."));
    return address.toString();
}

bool isPlainDottedQuad(const QStringList &labels)
{
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
               const bool digits =
                   !label.isEmpty() && label.size() <= 3 && std::all_of(label.begin(), label.end(), isAsciiDigit);
               return digits && label.toInt() <= 255 && (label.size() == 1 || label.front() != u'0');
           });
}

/// "0x7f.1" and "2130706433" are addresses to some resolvers: such a host is a quad of plain numbers or nothing.
bool endsInNumber(const QString &label)
{
    return std::all_of(label.begin(), label.end(), isAsciiDigit) || label.startsWith("0x"_L1);
}

bool isHostLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-' &&
           std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiAlnum(c) || c == u'-'; });
}

Checked<QString> hostOf(QStringView text)
{
    if (text.startsWith(u'['))
        return ipv6Host(text);
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The host name is missing."));
    // Names outside ASCII are kept in their ASCII form, so that a look-alike is seen for what it is.
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    const QString host =
        ascii ? text.toString().toLower() : QString::fromLatin1(QUrl::toAce(text.toString())).toLower();
    const QStringList labels = host.split(u'.');
    if (host.isEmpty() || host.size() > 253 || !std::all_of(labels.begin(), labels.end(), isHostLabel))
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The host name is not a valid one."));
    if (endsInNumber(labels.back()) && !isPlainDottedQuad(labels))
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "Write an IP address as four plain numbers, like 192.0.2.1."));
    return host;
}

bool isThisMachine(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
}

} // namespace

tl::expected<Endpoint, QString> Endpoint::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The endpoint is empty."));
    const auto unsafe = [](QChar c) { return c <= u' ' || c == u'\x7f' || c == u'\\' || c.isSpace(); };
    if (text.size() > 1000 || std::any_of(text.begin(), text.end(), unsafe))
        return refuse(QT_TRANSLATE_NOOP(
            "Endpoint", "The endpoint contains a space, a backslash or a control character, or is too long."));

    const auto pieces = cut(text);
    if (!pieces)
        return tl::unexpected(pieces.error());
    const auto host = hostOf(pieces->host);
    if (!host)
        return tl::unexpected(host.error());
    const auto port = portOf(*pieces);
    if (!port)
        return tl::unexpected(port.error());
    if (pieces->scheme == "http"_L1 && !isThisMachine(*host)) {
        return refuse(QT_TRANSLATE_NOOP(
            "Endpoint", "Use https://. Plain http:// is only for this machine: 127.0.0.1, [::1] or localhost."));
    }
    Endpoint endpoint;
    endpoint.m_origin.setScheme(pieces->scheme);
    endpoint.m_origin.setHost(*host, QUrl::StrictMode);
    endpoint.m_origin.setPort(*port);
    if (endpoint.m_origin.host(QUrl::FullyEncoded) != *host)
        return refuse(QT_TRANSLATE_NOOP("Endpoint", "The host name is not a valid one."));
    return endpoint;
}

QString Endpoint::display() const
{
    return m_origin.toString(QUrl::FullyEncoded);
}

bool Endpoint::isLoopback() const
{
    return isThisMachine(m_origin.host());
}

} // namespace peerlight::api
