// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

namespace peerlight::test {

/// A proxy on 127.0.0.1 that lets nobody through without a user's name and password: HTTP (CONNECT, Basic) and SOCKS5
/// (RFC 1928 and 1929), told apart by the first byte. Runs in the test's event loop.
class GuardedProxy : public QObject
{
    Q_OBJECT
public:
    GuardedProxy(QByteArray user, QByteArray password);

    /// What a client needs to get through.
    [[nodiscard]] QNetworkProxy of(QNetworkProxy::ProxyType type, const QString &password) const;
    [[nodiscard]] int tunnels() const { return m_tunnels; }
    /// How often a wrong password, or none, was turned away.
    [[nodiscard]] int refusals() const { return m_refusals; }
    /// All that came before a tunnel stood.
    [[nodiscard]] const QByteArray &heard() const { return m_heard; }

private:
    enum class State { Fresh, WantsPassword, WantsTarget, Tunnel };
    struct Client
    {
        State state = State::Fresh;
        QByteArray buffer;
    };

    void read(QTcpSocket &socket);
    /// False: more has to come first.
    [[nodiscard]] bool step(QTcpSocket &socket, Client &client);
    [[nodiscard]] bool stepHttp(QTcpSocket &socket, Client &client);
    [[nodiscard]] bool stepSocks(QTcpSocket &socket, Client &client);
    void open(QTcpSocket &socket, Client &client, quint16 port, const QByteArray &answer);

    QByteArray m_user;
    QByteArray m_password;
    QHash<QTcpSocket *, Client> m_clients;
    QByteArray m_heard;
    int m_tunnels = 0;
    int m_refusals = 0;
    QTcpServer m_listener; ///< the first to go: its clients tell of their end
};

} // namespace peerlight::test
