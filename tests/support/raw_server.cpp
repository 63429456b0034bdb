// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"

#include <QPointer>
#include <QSslServer>
#include <QTimer>

#include <sys/socket.h>

namespace peerlight::test {

using namespace Qt::StringLiterals;

QByteArray RawRequest::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

RawServer::RawServer(Script script, std::optional<QSslConfiguration> tls)
    : m_script(std::move(script)), m_tls(std::move(tls))
{
    if (m_tls) {
        auto *listener = new QSslServer(this);
        listener->setSslConfiguration(*m_tls);
        m_listener = listener;
    } else {
        m_listener = new QTcpServer(this);
    }
    m_listener->setListenBacklogSize(256);
    connect(m_listener, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_listener->nextPendingConnection())
            accept(socket);
    });
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

api::Endpoint RawServer::endpoint() const
{
    return *api::Endpoint::parse(m_tls ? u"https://localhost:%1"_s.arg(port()) : u"http://127.0.0.1:%1"_s.arg(port()));
}

int RawServer::count(const QByteArray &method) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&method](const RawRequest &request) { return request.method == method; }));
}

void RawServer::accept(QTcpSocket *socket)
{
    const int connection = ++m_connections;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (m_onConnection)
        m_onConnection(*socket);
    if (socket->bytesAvailable() > 0)
        read(socket, connection);
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    m_buffers[socket] += bytes;
    while (auto request = takeRequest(m_buffers[socket])) {
        request->connection = connection;
        m_requests.append(*request);
        Q_EMIT requestCame();
        const QPointer<QTcpSocket> alive(socket);
        m_script(*socket, *request);
        if (!alive || alive->state() != QAbstractSocket::ConnectedState)
            return;
    }
}

std::optional<RawRequest> RawServer::takeRequest(QByteArray &buffer) const
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    RawRequest request;
    request.head = buffer.first(end + 2);
    const qsizetype length = request.header("Content-Length"_ba).toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(end + 4, length);
    const auto words = request.head.left(request.head.indexOf("\r\n")).split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    buffer.remove(0, end + 4 + length);
    return request;
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers)
{
    const QByteArray type = headers.contains("Content-Type") ? ""_ba : "Content-Type: application/json\r\n"_ba;
    return "HTTP/1.1 "_ba + QByteArray::number(status) + " Words\r\n"_ba + type + headers + "Content-Length: "_ba +
           QByteArray::number(body.size()) + "\r\n\r\n"_ba + body;
}

RawServer::Script answering(int status, const QByteArray &body, const QByteArray &headers)
{
    return sending(httpAnswer(status, body, headers), false);
}

RawServer::Script sending(const QByteArray &bytes, bool thenClose)
{
    return [bytes, thenClose](QTcpSocket &socket, const RawRequest &) {
        socket.write(bytes);
        if (thenClose)
            socket.disconnectFromHost();
    };
}

RawServer::Script closing()
{
    return [](QTcpSocket &socket, const RawRequest &) { socket.disconnectFromHost(); };
}

RawServer::Script closingAfter(int ms)
{
    return [ms](QTcpSocket &socket, const RawRequest &) {
        QTimer::singleShot(ms, &socket, [&socket] { socket.disconnectFromHost(); });
    };
}

RawServer::Script resetting()
{
    return [](QTcpSocket &socket, const RawRequest &) {
        const linger noWait{1, 0}; // with a wait of zero, close() sends RST
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noWait, sizeof noWait);
        socket.abort();
    };
}

RawServer::Script silent()
{
    return [](QTcpSocket &, const RawRequest &) {};
}

} // namespace peerlight::test
