// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace peerlight::simulator {

/// Listens on 127.0.0.1, and knows which connection comes from which port: what Qt HttpServer hands to a handler since
/// Qt 6.5 is no socket any more, and it takes one to break an answer off.
class LoopbackServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit LoopbackServer(QObject *parent = nullptr);

    /// Null once it has ended; owned by whoever took it from the pending ones.
    [[nodiscard]] QTcpSocket *connectionFrom(quint16 clientPort) const { return m_connections.value(clientPort); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    QHash<quint16, QTcpSocket *> m_connections;
};

} // namespace peerlight::simulator
