// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guarded_proxy.h"

#include <QHostAddress>

namespace peerlight::test {

namespace {

using namespace Qt::StringLiterals;

constexpr char socksVersion = 5;
constexpr char passwordMethod = 2;

quint16 portIn(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1]));
}

} // namespace

GuardedProxy::GuardedProxy(QByteArray user, QByteArray password)
    : m_user(std::move(user)), m_password(std::move(password))
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            m_clients.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_clients.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QNetworkProxy GuardedProxy::of(QNetworkProxy::ProxyType type, const QString &password) const
{
    return {type, u"127.0.0.1"_s, m_listener.serverPort(), QString::fromUtf8(m_user), password};
}

void GuardedProxy::read(QTcpSocket &socket)
{
    Client &client = m_clients[&socket];
    if (client.state == State::Tunnel)
        return;
    const QByteArray bytes = socket.readAll();
    m_heard += bytes;
    client.buffer += bytes;
    while (client.state != State::Tunnel && step(socket, client)) {
    }
}

bool GuardedProxy::step(QTcpSocket &socket, Client &client)
{
    if (client.buffer.isEmpty())
        return false;
    const bool socks = client.state != State::Fresh || client.buffer.front() == socksVersion;
    return socks ? stepSocks(socket, client) : stepHttp(socket, client);
}

bool GuardedProxy::stepHttp(QTcpSocket &socket, Client &client)
{
    const qsizetype end = client.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = client.buffer.first(end);
    client.buffer.remove(0, end + 4);
    if (!head.contains("Proxy-Authorization: Basic " + (m_user + ':' + m_password).toBase64())) {
        ++m_refusals;
        socket.write("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"way out\"\r\nContent-Length: 0\r\n\r\n");
        return true;
    }
    const QByteArray target = head.split(' ').value(1);
    open(socket, client, target.mid(target.lastIndexOf(':') + 1).toUShort(), "HTTP/1.1 200 Open\r\n\r\n"_ba);
    return true;
}

bool GuardedProxy::stepSocks(QTcpSocket &socket, Client &client)
{
    QByteArray &buffer = client.buffer;
    if (client.state == State::Fresh) {
        if (buffer.size() < 2 || buffer.size() < 2 + buffer[1])
            return false;
        buffer.remove(0, 2 + buffer[1]);
        socket.write(QByteArray{}.append(socksVersion).append(passwordMethod));
        client.state = State::WantsPassword;
        return true;
    }
    if (client.state == State::WantsPassword) {
        const qsizetype user = buffer.size() > 1 ? buffer[1] : 255;
        if (buffer.size() < user + 3 || buffer.size() < user + 3 + buffer[user + 2])
            return false;
        const bool right = buffer.mid(2, user) == m_user && buffer.mid(user + 3, buffer[user + 2]) == m_password;
        buffer.remove(0, user + 3 + buffer[user + 2]);
        m_refusals += right ? 0 : 1;
        socket.write(QByteArray{}.append(char(1)).append(char(right ? 0 : 1)));
        client.state = State::WantsTarget;
        return true;
    }
    // Version, command, nothing, kind of address: 1 is four bytes, 3 a name, 4 sixteen bytes.
    if (buffer.size() < 5)
        return false;
    const qsizetype address = buffer[3] == 1 ? 4 : buffer[3] == 4 ? 16 : 1 + buffer[4];
    if (buffer.size() < 4 + address + 2)
        return false;
    const quint16 port = portIn(buffer, 4 + address);
    buffer.remove(0, 4 + address + 2);
    open(socket, client, port, QByteArray::fromHex("05000001000000000000"));
    return true;
}

void GuardedProxy::open(QTcpSocket &socket, Client &client, quint16 port, const QByteArray &answer)
{
    ++m_tunnels;
    client.state = State::Tunnel;
    auto *target = new QTcpSocket(&socket);
    QObject::connect(target, &QTcpSocket::connected, &socket, [&socket, answer] { socket.write(answer); });
    QObject::connect(target, &QTcpSocket::readyRead, &socket, [&socket, target] { socket.write(target->readAll()); });
    QObject::connect(&socket, &QTcpSocket::readyRead, target, [&socket, target] { target->write(socket.readAll()); });
    QObject::connect(target, &QTcpSocket::disconnected, &socket, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress::LocalHost, port);
}

} // namespace peerlight::test
