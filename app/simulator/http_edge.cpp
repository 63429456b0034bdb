// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http_edge.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <memory>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

QByteArray methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET"_ba;
    case QHttpServerRequest::Method::Post:
        return "POST"_ba;
    case QHttpServerRequest::Method::Delete:
        return "DELETE"_ba;
    case QHttpServerRequest::Method::Head:
        return "HEAD"_ba;
    case QHttpServerRequest::Method::Put:
    case QHttpServerRequest::Method::Options:
    case QHttpServerRequest::Method::Patch:
    case QHttpServerRequest::Method::Connect:
    case QHttpServerRequest::Method::Trace:
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::AnyKnown:
        break;
    }
    return "OTHER"_ba; // the service has none of these
}

SimRequest toSimRequest(const QHttpServerRequest &request)
{
    SimRequest out;
    const QUrl url = request.url();
    out.method = methodOf(request.method());
    out.path = url.path(QUrl::FullyEncoded).toLatin1();
    out.query = url.query(QUrl::FullyEncoded).toLatin1();
    out.token = request.value("X-Auth-Token"_ba);
    out.authorization = request.value("Authorization"_ba);
    out.contentType = request.value("Content-Type"_ba);
    out.body = request.body();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto headers = request.headers().toListOfPairs();
#else
    const auto headers = request.headers();
#endif
    for (const auto &[name, value] : headers)
        out.headers.append({name, value});
    return out;
}

} // namespace

HttpEdge::HttpEdge(ServiceModel &model, int latencyMs, QObject *parent)
    : QAbstractHttpServer(parent), m_model(model), m_latencyMs(latencyMs),
      m_startedMs(QDateTime::currentMSecsSinceEpoch())
{
    m_clock.start();
}

tl::expected<quint16, QString> HttpEdge::listenOnLoopback(quint16 port)
{
    auto server = std::make_unique<LoopbackServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return tl::make_unexpected(server->errorString());
    m_server = server.release();
    bind(m_server); // becomes its parent
    return m_server->serverPort();
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
bool HttpEdge::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    // The answer goes past the responder: that has no way to break one off, and its end lets the next request in.
    serve(request, m_server->connectionFrom(request.remotePort()));
    return true;
}
#else
bool HttpEdge::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    serve(request, socket);
    return true;
}
#endif

void HttpEdge::serve(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const SimRequest simRequest = toSimRequest(request);
    SimAnswer answer = m_model.handle(simRequest, m_startedMs + m_clock.elapsed());
    const AnswerQueue::Manner manner{request.value("Connection"_ba).toLower() == "close", simRequest.method == "HEAD"};
    const int delayMs = m_latencyMs + answer.extraDelayMs;
    m_queue.add(socket, std::move(answer), manner, delayMs);
}

} // namespace peerlight::simulator
