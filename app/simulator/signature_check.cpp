// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/signature_check.h"

#include "app/simulator/answers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr qint64 kMostClockErrorMs = 15 * 60 * 1000;
constexpr int kSignaturesThatLock = 5;
constexpr qint64 kKeyLockMs = 5 * 60 * 1000;

/// "SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…" taken apart; members are null where it is not that.
struct Claim
{
    QByteArray access;
    QByteArrayList headers;
    QByteArray signature;
};

Claim claimOf(const QByteArray &authorization)
{
    const QByteArray scheme = "SDK-HMAC-SHA256 "_ba;
    Claim claim;
    if (!authorization.startsWith(scheme))
        return claim;
    for (const QByteArray &part : authorization.sliced(scheme.size()).split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        const QByteArray value = part.sliced(equals + 1).trimmed();
        if (name == "Access")
            claim.access = value;
        else if (name == "SignedHeaders")
            claim.headers = value.split(';');
        else if (name == "Signature")
            claim.signature = value;
    }
    return claim;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Decoded and encoded again: whatever a client encodes that it need not, the gateway reads the same.
QByteArray recoded(const QByteArray &part)
{
    return QByteArray::fromPercentEncoding(part).toPercentEncoding();
}

QByteArray pathOf(const QByteArray &sent)
{
    QByteArrayList parts;
    for (const QByteArray &part : sent.split('/'))
        parts.append(recoded(part));
    const QByteArray path = parts.join('/');
    return path.endsWith('/') ? path : path + '/';
}

QByteArray queryOf(const QByteArray &sent)
{
    std::vector<std::pair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &part : sent.isEmpty() ? QByteArrayList() : sent.split('&')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.left(equals);
        pairs.emplace_back(QByteArray::fromPercentEncoding(name),
                           QByteArray::fromPercentEncoding(equals < 0 ? QByteArray() : part.sliced(equals + 1)));
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList texts;
    for (const auto &[name, value] : pairs)
        texts.append(name.toPercentEncoding() + "=" + value.toPercentEncoding());
    return texts.join('&');
}

QByteArray expectedSignature(const SimRequest &request, const QByteArrayList &names, const QByteArray &secret)
{
    QByteArrayList lines{request.method, pathOf(request.path), queryOf(request.query)};
    for (const QByteArray &name : names)
        lines.append(name + ":" + request.header(name).trimmed());
    lines += {QByteArray(), names.join(';'), sha256(request.body)};
    const QByteArray text = "SDK-HMAC-SHA256\n" + request.header("x-sdk-date") + "\n" + sha256(lines.join('\n'));
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

/// Everything that says who asks for what must be covered: a client that leaves one out has misread the page.
bool coversEnough(const SimRequest &request, const QByteArrayList &names)
{
    const bool isSorted = std::is_sorted(names.begin(), names.end());
    const auto covered = [&](const QByteArray &name) { return request.header(name).isNull() || names.contains(name); };
    return isSorted && names.contains("host") && names.contains("x-sdk-date") && covered("x-project-id") &&
           covered("x-security-token");
}

std::optional<qint64> signedAtMs(const QByteArray &date)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(date), u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace

std::optional<SimAnswer> SignatureCheck::refusal(const SimRequest &request, qint64 nowMs, const QByteArray &requestId)
{
    if (nowMs < m_lockedUntilMs)
        return refusedLogin(requestId, "AK access failed to reach the limit,forbidden"_ba);
    auto answer = judge(request, nowMs, requestId);
    m_failures = answer ? m_failures + 1 : 0;
    if (m_failures >= kSignaturesThatLock) {
        m_failures = 0;
        m_lockedUntilMs = nowMs + kKeyLockMs;
    }
    return answer;
}

std::optional<SimAnswer> SignatureCheck::judge(const SimRequest &request, qint64 nowMs,
                                               const QByteArray &requestId) const
{
    const Claim claim = claimOf(request.authorization);
    if (claim.access.isEmpty() || claim.signature.isEmpty())
        return refusedLogin(requestId, "authorization header is malformed"_ba);
    if (claim.access != m_key.id)
        return refusedLogin(requestId, "Get secretKey failed,ak:" + claim.access.left(40) + ",err:ak not exist");
    const auto at = signedAtMs(request.header("x-sdk-date"));
    if (!at || qAbs(*at - nowMs) > kMostClockErrorMs) {
        return errorAnswer(requestId, 401, "APIGW.0303"_ba,
                           "Incorrect app authentication information: signature expired, x-sdk-date is too far off"_ba);
    }
    const bool isRight = !request.header("host").isEmpty() && coversEnough(request, claim.headers) &&
                         claim.signature == expectedSignature(request, claim.headers, m_key.secret) &&
                         request.header("x-security-token") == m_key.securityToken;
    if (!isRight)
        return refusedLogin(requestId, "verify aksk signature fail"_ba);
    return std::nullopt;
}

} // namespace peerlight::simulator
