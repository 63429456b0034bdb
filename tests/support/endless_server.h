// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>

namespace peerlight::test {

/// Answers one request without end, as fast as it is taken, and counts what was taken. On a thread of its own: a server
/// that shares the event loop with the client writes only when the client has time, and hides a client that reads on.
class EndlessServer : public QThread
{
public:
    static constexpr qint64 mostBytes = 512 << 20; ///< so that a client without a limit does not fill the memory

    EndlessServer();
    ~EndlessServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 handedOut() const { return m_handedOut; } ///< bytes that the system took

protected:
    void run() override;

private:
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<qint64> m_handedOut = 0;
};

} // namespace peerlight::test
