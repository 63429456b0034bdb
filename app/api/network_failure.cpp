// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/network_failure.h"

#include "app/api/plain_text.h"

#include <QCoreApplication>
#include <QNetworkProxy>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct NetworkFailureWords
{
    Q_DECLARE_TR_FUNCTIONS(NetworkFailure)
};

QString hostAndPort(const Endpoint &endpoint)
{
    const QUrl &origin = endpoint.origin();
    const bool ipv6 = origin.host().contains(u':');
    const int port = origin.port(origin.scheme() == "https"_L1 ? 443 : 80);
    return u"%1:%2"_s.arg(ipv6 ? u'[' + origin.host() + u']' : origin.host()).arg(port);
}

/// The check that failed, in words a person can act on.
QString tlsReason(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return NetworkFailureWords::tr("the certificate has expired");
    case QSslError::CertificateNotYetValid:
        return NetworkFailureWords::tr("the certificate is not valid yet; is this machine's clock right?");
    case QSslError::HostNameMismatch:
        return NetworkFailureWords::tr("the certificate was issued for another host name");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return NetworkFailureWords::tr(
            "the certificate is signed by itself, not by an authority that this machine trusts");
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return NetworkFailureWords::tr("the certificate was issued by an authority that this machine does not trust");
    default:
        return cutText(error.errorString(), 200);
    }
}

QString tlsText(const NetworkFailure &failure, const QString &place)
{
    if (failure.tlsErrors.isEmpty())
        return NetworkFailureWords::tr("No secure connection to %1 could be set up.").arg(place);
    return NetworkFailureWords::tr("The certificate of %1 was not accepted: %2.")
        .arg(place, tlsReason(failure.tlsErrors.constFirst()));
}

QString proxyText(const NetworkFailure &failure)
{
    const QString proxy = failure.proxy.isEmpty() ? NetworkFailureWords::tr("(unknown)") : failure.proxy;
    if (failure.code == QNetworkReply::ProxyAuthenticationRequiredError)
        return NetworkFailureWords::tr("The proxy %1 asks for a sign-in.").arg(proxy);
    return NetworkFailureWords::tr("The proxy %1 did not make the connection.").arg(proxy);
}

/// What a proxy answers to CONNECT (403, 502) comes as an unknown network error.
bool isProxyError(const NetworkFailure &failure)
{
    const bool proxyCode =
        failure.code > QNetworkReply::UnknownNetworkError && failure.code <= QNetworkReply::UnknownProxyError;
    return proxyCode || (failure.code == QNetworkReply::UnknownNetworkError && !failure.proxy.isEmpty());
}

QString networkText(const NetworkFailure &failure, const Endpoint &endpoint)
{
    QString place = hostAndPort(endpoint);
    if (!failure.proxy.isEmpty())
        place = NetworkFailureWords::tr("%1 (through the proxy %2)").arg(place, failure.proxy);
    switch (failure.code) {
    case QNetworkReply::ConnectionRefusedError:
        return NetworkFailureWords::tr("Could not reach %1: the connection was refused.").arg(place);
    case QNetworkReply::HostNotFoundError:
        return NetworkFailureWords::tr("Could not reach %1: the host name was not found.").arg(place);
    case QNetworkReply::TimeoutError:
        return NetworkFailureWords::tr("Could not reach %1: the connection attempt got no answer.").arg(place);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // what Qt says where it would have sent the body again
        return NetworkFailureWords::tr("The connection to %1 ended before the answer was complete.").arg(place);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return NetworkFailureWords::tr("Could not reach %1: this machine has no network at the moment.").arg(place);
    default:
        return NetworkFailureWords::tr("The connection to %1 failed.").arg(place);
    }
}

/// The code with which Qt reports a complete answer of this status ("QNetworkReply::NetworkError").
QNetworkReply::NetworkError codeOfStatus(int status)
{
    switch (status) {
    case 400:
    case 418:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 501:
        return QNetworkReply::OperationNotImplementedError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        return status > 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

} // namespace

bool isCompleteAnswer(int status, QNetworkReply::NetworkError code)
{
    if (status < 100)
        return false;
    // These two would have the body sent again; our body refuses that, and Qt says so in place of the redirect.
    if ((status == 307 || status == 308) && code == QNetworkReply::ContentReSendError)
        return true;
    return code == QNetworkReply::NoError || (status >= 400 && code == codeOfStatus(status));
}

Error failureError(const NetworkFailure &failure, const Endpoint &endpoint)
{
    Error error;
    error.detail = detailText(failure.qtText);
    if (failure.code == QNetworkReply::SslHandshakeFailedError || !failure.tlsErrors.isEmpty()) {
        error.kind = ErrorKind::Tls;
        error.text = tlsText(failure, hostAndPort(endpoint));
    } else if (isProxyError(failure)) {
        error.kind = ErrorKind::Network;
        error.text = proxyText(failure);
    } else if (failure.code == QNetworkReply::ProtocolFailure || failure.code == QNetworkReply::UnknownContentError) {
        error.kind = ErrorKind::Protocol;
        error.text = NetworkFailureWords::tr("What %1 answered could not be read as HTTP.").arg(hostAndPort(endpoint));
    } else {
        error.kind = ErrorKind::Network;
        error.text = networkText(failure, endpoint);
    }
    return error;
}

Error timeoutError(const Endpoint &endpoint, std::chrono::milliseconds deadline)
{
    const double seconds = double(deadline.count()) / 1000;
    return refusedHereError(ErrorKind::Timeout, NetworkFailureWords::tr("%1 did not answer within %2 seconds.")
                                                    .arg(hostAndPort(endpoint), QString::number(seconds)));
}

Error tooLargeError(qint64 mostBytes)
{
    return refusedHereError(
        ErrorKind::Protocol,
        NetworkFailureWords::tr("The answer is too large: more than %1 bytes. It was not read further.")
            .arg(mostBytes));
}

Error cancelledError()
{
    return refusedHereError(ErrorKind::Cancelled, NetworkFailureWords::tr("The request was cancelled."));
}

Error refusedHereError(ErrorKind kind, const QString &text)
{
    Error error;
    error.kind = kind;
    error.text = text;
    return error;
}

QString proxyInUse(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy)
        return {};
    return u"%1:%2"_s.arg(cutText(proxies.constFirst().hostName(), 253)).arg(proxies.constFirst().port());
}

} // namespace peerlight::api
