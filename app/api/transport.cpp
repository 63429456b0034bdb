// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"

#include "app/api/network_failure.h"
#include "app/api/requests.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(httpLog, "peerlight.http", QtInfoMsg)

/// What every request has in common; each attribute answers one of the ten facts in ARCHITECTURE.md.
QNetworkRequest prototypeFor(const Endpoint &endpoint, const QSslConfiguration &tls)
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Peerlight/" PEERLIGHT_VERSION ""_s);
    if (endpoint.origin().scheme() == "https"_L1)
        request.setSslConfiguration(tls);
    return request;
}

void addHeaders(QNetworkRequest &request, const auth::HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
}

/// By allow-list: no header, no body, no host.
void log(const Exchange &exchange)
{
    qCDebug(httpLog).noquote() << methodName(exchange.method) << exchange.path << exchange.httpStatus
                               << exchange.took.count() << "ms" << exchange.requestId;
}

} // namespace

QSslConfiguration Transport::strictTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

QSslConfiguration Transport::tlsFor(const Route &route)
{
    QSslConfiguration tls = strictTls();
    if (!route.authorities.isEmpty())
        tls.setCaCertificates(route.authorities);
    return tls;
}

Transport::Transport(const Endpoint &endpoint, const auth::Credential &credential, QObject *parent)
    : Transport(endpoint, credential, strictTls(), parent)
{}

Transport::Transport(const Endpoint &endpoint, const auth::Credential &credential, const QSslConfiguration &tls,
                     QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_tls(tls), m_prototype(prototypeFor(endpoint, tls)),
      m_lanes(endpoint.isLoopback())
{
    setCredential(credential);
}

Transport::~Transport()
{
    m_closing = true;
    settleAll();
    while (!m_settled.empty())
        deliverOne(m_settled.front());
}

void Transport::setCredential(const auth::Credential &credential)
{
    m_credential = credential;
    m_withToken = m_prototype;
    if (credential.kind() == auth::Credential::Kind::Token)
        addHeaders(m_withToken, credential.headersFor({}, {}));
}

Proof Transport::proofOf(const Request &request) const
{
    if (request.isSignIn)
        return Proof::Password;
    return m_credential.kind() == auth::Credential::Kind::Keys ? Proof::AccessKey : Proof::Token;
}

QNetworkRequest Transport::headed(const Request &request) const
{
    switch (proofOf(request)) {
    case Proof::Password:
        return m_prototype;
    case Proof::Token:
        return m_withToken;
    case Proof::AccessKey:
        break;
    }
    QNetworkRequest out(m_prototype);
    // Signed at the last moment: the service takes a time that is 15 minutes off at most.
    addHeaders(out, m_credential.headersFor(signedRequest(m_endpoint, request), QDateTime::currentDateTimeUtc()));
    return out;
}

std::optional<Error> Transport::refusal(const Request &request) const
{
    if (!m_endpoint.isValid()) {
        return refusedHereError(ErrorKind::InvalidInput,
                                QCoreApplication::translate("Transport", "There is no endpoint to send to."));
    }
    if (!request.isSignIn && !m_credential.isValid()) {
        return refusedHereError(
            ErrorKind::Credential,
            QCoreApplication::translate("Transport", "There is no token and no access key: sign in first."));
    }
    if (!requestUrl(m_endpoint, request).isValid()) {
        return refusedHereError(ErrorKind::InvalidInput,
                                QCoreApplication::translate("Transport", "The request's address is not a safe one."));
    }
    return std::nullopt;
}

void Transport::send(const Request &request, QObject *context, Handler<Answer> done)
{
    Q_ASSERT(context);
    auto owned = std::make_unique<HttpCall>(request, m_endpoint, context, std::move(done));
    HttpCall *call = owned.get();
    if (m_closing) {
        // From a handler that runs because this is being destroyed: there is nobody left to deliver but the loop.
        call->settle(tl::unexpected(cancelledError()));
        QMetaObject::invokeMethod(
            context, [last = std::shared_ptr<HttpCall>(std::move(owned))] { last->deliver(); }, Qt::QueuedConnection);
        return;
    }
    connect(call, &HttpCall::settled, this, [this, call] { take(call); });
    m_calls.emplace(call, std::move(owned));
    if (auto refused = refusal(request))
        call->settle(tl::unexpected(*std::move(refused)));
    else
        call->start(m_lanes.acquire(), headed(request), proofOf(request));
}

void Transport::abortAll()
{
    settleAll();
}

void Transport::settleAll()
{
    for (const auto &entry : m_calls)
        entry.second->settle(tl::unexpected(cancelledError()));
}

void Transport::take(HttpCall *call)
{
    // Never delivered from here: Qt's reply, or send() itself, is still on the stack.
    m_settled.push_back(call);
    if (!m_deliveryDue)
        QMetaObject::invokeMethod(this, &Transport::deliver, Qt::QueuedConnection);
    m_deliveryDue = true;
}

void Transport::deliver()
{
    m_deliveryDue = false;
    const QPointer<Transport> alive(this);
    while (alive && !m_settled.empty())
        deliverOne(m_settled.front());
}

void Transport::deliverOne(HttpCall *call)
{
    m_settled.pop_front();
    const auto node = m_calls.extract(call); // keeps the call, whatever happens to this object meanwhile
    log(call->exchange());
    Q_EMIT exchanged(call->exchange());
    call->deliver();
}

} // namespace peerlight::api
