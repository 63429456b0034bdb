// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/endpoint.h"
#include "app/api/http_call.h"
#include "app/api/lanes.h"
#include "app/api/route.h"
#include "app/auth/credential.h"

#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>

#include <deque>
#include <memory>
#include <unordered_map>

namespace peerlight::api {

/// HTTP to one origin, and nothing more: no retry, no redirect, no cookie, no cache: see the ten facts in
/// ARCHITECTURE.md. Lives on the thread that made it; nothing blocks.
class Transport final : public QObject
{
    Q_OBJECT
public:
    Transport(const Endpoint &endpoint, const auth::Credential &credential, QObject *parent = nullptr);
    /// With other trusted authorities than the system's, for example.
    Transport(const Endpoint &endpoint, const auth::Credential &credential, const QSslConfiguration &tls,
              QObject *parent = nullptr);
    /// Every open call ends with Cancelled, before this returns.
    ~Transport() override;

    /// TLS 1.2 or newer, the system's authorities, and a certificate that is checked.
    [[nodiscard]] static QSslConfiguration strictTls();
    /// The same with the authorities of the route, where it has some, in place of the system's.
    [[nodiscard]] static QSslConfiguration tlsFor(const Route &route);

    /// Of the connections that are made from now on.
    void setProxy(const QNetworkProxy &proxy) { m_lanes.setProxy(proxy); }

    /// Used by the requests sent from now on. Without a valid one they end with ErrorKind::Credential,
    /// and nothing is sent, but for a sign-in. With keys each request is signed as it is sent.
    void setCredential(const auth::Credential &credential);

    /// `done` is called exactly once, never before this has returned, and not if `context` is gone by
    /// then (the request itself goes on). The answer is of any HTTP status. `done` may destroy the transport.
    void send(const Request &request, QObject *context, Handler<Answer> done);

    /// Ends every open call with Cancelled; the handlers run from the event loop.
    void abortAll();

    /// Calls from now on make connections of their own.
    void dropConnections() { m_lanes.renew(); }

    [[nodiscard]] int openCalls() const { return int(m_calls.size()); }

Q_SIGNALS:
    /// Each request that has ended, before its handler is called; also if the context is gone.
    void exchanged(const peerlight::api::Exchange &exchange);

private:
    [[nodiscard]] std::optional<Error> refusal(const Request &request) const;
    [[nodiscard]] Proof proofOf(const Request &request) const;
    [[nodiscard]] QNetworkRequest headed(const Request &request) const;
    void settleAll();
    void take(HttpCall *call);
    void deliver();
    void deliverOne(HttpCall *call);

    Endpoint m_endpoint;
    QSslConfiguration m_tls;
    auth::Credential m_credential;
    QNetworkRequest m_prototype; ///< without a credential
    QNetworkRequest m_withToken; ///< the same with the token, of which all requests share one copy
    bool m_closing = false;
    bool m_deliveryDue = false;
    Lanes m_lanes; // before the calls: they hold lanes
    std::unordered_map<HttpCall *, std::unique_ptr<HttpCall>> m_calls;
    std::deque<HttpCall *> m_settled; ///< waiting for delivery, in the order in which they ended
};

} // namespace peerlight::api
