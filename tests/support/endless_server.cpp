// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/endless_server.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace peerlight::test {

namespace {

/// Gives whether all of it was taken; false when the client has gone.
bool sendAll(int connection, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t count =
            send(connection, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

void readHead(int connection)
{
    QByteArray head;
    char buffer[4096];
    while (!head.contains("\r\n\r\n")) {
        const ssize_t count = recv(connection, buffer, sizeof buffer, 0);
        if (count <= 0)
            return;
        head.append(buffer, count);
    }
}

} // namespace

EndlessServer::EndlessServer()
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, generic, size) == 0 && listen(m_listener, 1) == 0 &&
        getsockname(m_listener, generic, &size) == 0)
        m_port = ntohs(address.sin_port);
    start();
}

EndlessServer::~EndlessServer()
{
    shutdown(m_listener, SHUT_RDWR); // wakes accept()
    wait();
    close(m_listener);
}

void EndlessServer::run()
{
    const int connection = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (connection < 0)
        return;
    readHead(connection);
    const QByteArray chunk = "10000\r\n" + QByteArray(64 * 1024, 'x') + "\r\n";
    bool taken = sendAll(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (taken && m_handedOut < mostBytes) {
        taken = sendAll(connection, chunk);
        m_handedOut += taken ? chunk.size() : 0;
    }
    close(connection);
}

} // namespace peerlight::test
