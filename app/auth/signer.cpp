// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/signer.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace peerlight::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto signerHash = QCryptographicHash::Sha256;
constexpr std::size_t signerBlock = 64; // bytes of SHA-256's block, RFC 2104

QByteArray hexHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, signerHash).toHex();
}

/// RFC 2104. Qt's QMessageAuthenticationCode would leave a copy of the key in the heap.
QByteArray keyedHash(QByteArrayView key, const QByteArray &text)
{
    std::array<char, signerBlock> padded{};
    if (key.size() > qsizetype(padded.size())) {
        const QByteArray shorter = QCryptographicHash::hash(key, signerHash);
        std::ranges::copy(shorter, padded.begin());
    } else {
        std::ranges::copy(key, padded.begin());
    }
    const auto round = [&padded](char pad, const QByteArray &bytes) {
        for (char &c : padded)
            c = static_cast<char>(c ^ pad);
        QCryptographicHash hash(signerHash);
        hash.addData(QByteArrayView(padded.data(), qsizetype(padded.size())));
        hash.addData(bytes);
        return hash.result();
    };
    constexpr char inner = 0x36;
    constexpr char outer = 0x5c ^ inner; // the first round has put its own pad on the key
    const QByteArray digest = round(outer, round(inner, text));
    scrub(padded.data(), padded.size());
    return digest.toHex();
}

/// (lower-case name, trimmed value), sorted by name.
HeaderList normalised(const HeaderList &headers)
{
    HeaderList out;
    out.reserve(headers.size());
    for (const auto &[name, value] : headers)
        out.append({name.toLower(), value.trimmed()});
    std::ranges::sort(out, {}, &HeaderList::value_type::first);
    return out;
}

QByteArray dateOf(const HeaderList &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("x-sdk-date", Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QByteArray canonicalPath(const QByteArray &path)
{
    // Qt leaves exactly the unreserved characters of RFC 3986 as they are, and writes upper-case hex.
    QByteArray out = path.toPercentEncoding("/"_ba);
    if (!out.endsWith('/'))
        out += '/';
    return out;
}

QByteArray canonicalQuery(const HeaderList &query)
{
    HeaderList sorted = query;
    std::ranges::sort(sorted);
    QByteArray out;
    for (const auto &[name, value] : sorted) {
        if (!out.isEmpty())
            out += '&';
        out += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return out;
}

QByteArray signedHeaderNames(const HeaderList &headers)
{
    QByteArray out;
    for (const auto &[name, value] : normalised(headers))
        out += (out.isEmpty() ? "" : ";") + name;
    return out;
}

QByteArray canonicalRequest(const SignedRequest &request, const HeaderList &headers)
{
    QByteArray out = request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n';
    for (const auto &[name, value] : normalised(headers))
        out += name + ':' + value + '\n';
    out += '\n' + signedHeaderNames(headers) + '\n' + hexHash(request.body);
    return out;
}

QByteArray authorizationOf(const SignedRequest &request, const HeaderList &headers, const AccessKey &key)
{
    const QByteArray text = "SDK-HMAC-SHA256\n" + dateOf(headers) + '\n' + hexHash(canonicalRequest(request, headers));
    return "SDK-HMAC-SHA256 Access=" + key.id + ", SignedHeaders=" + signedHeaderNames(headers) +
           ", Signature=" + keyedHash(key.secret.bytes(), text);
}

HeaderList signatureHeaders(const SignedRequest &request, const AccessKey &key, const QDateTime &nowUtc)
{
    HeaderList sent;
    if (!request.projectId.isEmpty())
        sent.append({"X-Project-Id"_ba, request.projectId});
    sent.append({"X-Sdk-Date"_ba, nowUtc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'").toLatin1()});
    if (!key.securityToken.isEmpty())
        sent.append({"X-Security-Token"_ba, key.securityToken.bytes().toByteArray()});
    HeaderList covered = sent;
    covered.append({"Host"_ba, request.host});
    sent.append({"Authorization"_ba, authorizationOf(request, covered, key)});
    return sent;
}

} // namespace peerlight::auth
