// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <optional>

namespace peerlight::test {

/// A request as it came over the wire.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< request line and headers, as sent
    QByteArray body;
    int connection = 0; ///< from 1, in the order in which they were made

    /// The value of the first header of this name; null if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A server on 127.0.0.1 that reads HTTP requests and leaves to a script what happens then: it may answer in
/// pieces, with rubbish, cut the connection or say nothing. Runs in the test's event loop.
class RawServer : public QObject
{
    Q_OBJECT
public:
    /// Called for each complete request, on the connection's socket.
    using Script = std::function<void(QTcpSocket &socket, const RawRequest &request)>;

    explicit RawServer(Script script, std::optional<QSslConfiguration> tls = std::nullopt);

    /// Called for each new connection, before anything is read; it may close it.
    void onConnection(std::function<void(QTcpSocket &socket)> script) { m_onConnection = std::move(script); }

    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    /// http or https, with the host name that the certificate is for if it is https.
    [[nodiscard]] api::Endpoint endpoint() const;

    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int count(const QByteArray &method) const;
    /// All bytes that ever arrived, of all connections, whether requests or not.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

Q_SIGNALS:
    void requestCame();

private:
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, int connection);
    [[nodiscard]] std::optional<RawRequest> takeRequest(QByteArray &buffer) const;

    Script m_script;
    std::function<void(QTcpSocket &)> m_onConnection;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer *m_listener;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<RawRequest> m_requests;
    QByteArray m_received;
    int m_connections = 0;
};

/// A complete answer with Content-Length.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &headers = {});

/// Scripts. Every answer is JSON unless its headers say otherwise.
[[nodiscard]] RawServer::Script answering(int status, const QByteArray &body, const QByteArray &headers = {});
[[nodiscard]] RawServer::Script sending(const QByteArray &bytes, bool thenClose);
[[nodiscard]] RawServer::Script closing();
[[nodiscard]] RawServer::Script closingAfter(int ms);
[[nodiscard]] RawServer::Script resetting(); ///< TCP RST instead of FIN
[[nodiscard]] RawServer::Script silent();

} // namespace peerlight::test
