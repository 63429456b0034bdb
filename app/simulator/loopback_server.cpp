// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/loopback_server.h"

#include <memory>

namespace peerlight::simulator {

namespace {

// More than a client opens at once: Qt's own bounds (50 and 30) would make a burst wait for SYN retries.
constexpr int kBacklog = 4096;

} // namespace

LoopbackServer::LoopbackServer(QObject *parent) : QTcpServer(parent)
{
    setListenBacklogSize(kBacklog);
    setMaxPendingConnections(kBacklog);
}

void LoopbackServer::incomingConnection(qintptr handle)
{
    auto made = std::make_unique<QTcpSocket>(this);
    if (!made->setSocketDescriptor(handle))
        return;
    QTcpSocket *socket = made.release();
    const quint16 port = socket->peerPort();
    m_connections.insert(port, socket);
    const auto forget = [this, port, socket] {
        if (m_connections.value(port) == socket) // else the port is another connection's by now
            m_connections.remove(port);
    };
    connect(socket, &QTcpSocket::disconnected, this, forget);
    connect(socket, &QObject::destroyed, this, forget);
    addPendingConnection(socket);
}

} // namespace peerlight::simulator
