// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/http_edge.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

// More than a client opens at once: Qt's own bounds (50 and 30) would make a burst wait for SYN retries.
constexpr int kBacklog = 4096;

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
    for (const auto &[name, value] : request.headers())
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
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(kBacklog);
    server->setMaxPendingConnections(kBacklog);
    if (!server->listen(QHostAddress::LocalHost, port))
        return tl::make_unexpected(server->errorString());
    const quint16 listening = server->serverPort();
    bind(server.release()); // becomes its parent
    return listening;
}

bool HttpEdge::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const SimRequest simRequest = toSimRequest(request);
    SimAnswer answer = m_model.handle(simRequest, m_startedMs + m_clock.elapsed());
    const AnswerQueue::Manner manner{request.value("Connection"_ba).toLower() == "close", simRequest.method == "HEAD"};
    const int delayMs = m_latencyMs + answer.extraDelayMs;
    m_queue.add(socket, std::move(answer), manner, delayMs);
    return true;
}

void HttpEdge::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort(); // not reached: handleRequest takes every request
}

} // namespace peerlight::simulator
