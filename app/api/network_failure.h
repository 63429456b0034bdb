// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/api/error.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>

namespace peerlight::api {

// The errors of requests that got no complete answer. Pure, but for the proxy that the system names.

/// What Qt tells of a request that failed.
struct NetworkFailure
{
    QNetworkReply::NetworkError code = QNetworkReply::UnknownNetworkError;
    QString qtText;
    QList<QSslError> tlsErrors;
    QString proxy; ///< "host:port", without user or password; empty: none
};

/// Whether an HTTP answer arrived whole. Qt sets an error for each status from 400 on, although the
/// answer is complete, and the same codes never stand for a connection that was cut.
[[nodiscard]] bool isCompleteAnswer(int status, QNetworkReply::NetworkError code);

[[nodiscard]] Error failureError(const NetworkFailure &failure, const Endpoint &endpoint);
[[nodiscard]] Error timeoutError(const Endpoint &endpoint, std::chrono::milliseconds deadline);
[[nodiscard]] Error tooLargeError(qint64 mostBytes);
[[nodiscard]] Error cancelledError();
[[nodiscard]] Error refusedHereError(ErrorKind kind, const QString &text);

/// "host:port" of the proxy that the system names for this address; empty: none.
[[nodiscard]] QString proxyInUse(const QUrl &url);

} // namespace peerlight::api
