// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <utility>

namespace peerlight::auth {

// "Signing Algorithm" of API Gateway (SDK-HMAC-SHA256). Pure: values in, values out, no clock.

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// A request as it will leave, in the parts that a signature covers.
struct SignedRequest
{
    QByteArray method;    ///< "GET", "POST", ...
    QByteArray host;      ///< as in the header Host: ASCII, the port only if it is not the scheme's
    QByteArray path;      ///< UTF-8, without percent-encoding
    HeaderList query;     ///< UTF-8 names and values, without percent-encoding; any order
    QByteArray projectId; ///< empty: the request belongs to no project
    QByteArray body;      ///< the very bytes that are sent
};

/// An access key. The security token is there for temporary keys only.
struct AccessKey
{
    QByteArray id;
    Secret secret;
    Secret securityToken;
};

/// A final '/' is added where there is none; it is signed and not sent.
[[nodiscard]] QByteArray canonicalPath(const QByteArray &path);
/// Sorted by name, then by value, in the order of their bytes.
[[nodiscard]] QByteArray canonicalQuery(const HeaderList &query);
/// "host;x-sdk-date": the names in lower case, sorted.
[[nodiscard]] QByteArray signedHeaderNames(const HeaderList &headers);
/// What is hashed and signed, with exactly these headers.
[[nodiscard]] QByteArray canonicalRequest(const SignedRequest &request, const HeaderList &headers);

/// The value of the header Authorization; `headers` are those that it covers, X-Sdk-Date among them.
[[nodiscard]] QByteArray authorizationOf(const SignedRequest &request, const HeaderList &headers, const AccessKey &key);

/// Everything that the service wants to see of a request signed at this time: X-Sdk-Date, X-Project-Id and
/// X-Security-Token where there are such, and Authorization. Host is covered, and left for the transport to send;
/// Content-Type is not, since a transport may write it in another way. The service takes a time that is at most
/// 15 minutes off its own.
[[nodiscard]] HeaderList signatureHeaders(const SignedRequest &request, const AccessKey &key, const QDateTime &nowUtc);

} // namespace peerlight::auth
