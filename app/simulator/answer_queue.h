// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/sim_message.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <map>

namespace peerlight::simulator {

/// Answers on their way: each leaves when its time has come, never before, on its own socket if that still
/// lives. One precise timer serves all of them. A deferred reply of Qt HttpServer 6.4 keeps a raw pointer
/// to the socket and crashed when the client had gone; here the pointer is guarded.
class AnswerQueue : public QObject
{
    Q_OBJECT
public:
    explicit AnswerQueue(QObject *parent = nullptr);

    /// What the client asked of the connection.
    struct Manner
    {
        bool close = false;       ///< "Connection: close"
        bool headersOnly = false; ///< HEAD
    };

    void add(QTcpSocket *socket, SimAnswer answer, Manner manner, int delayMs);

    /// Status line, headers and body, with a Content-Length unless the status is 204.
    [[nodiscard]] static QByteArray bytesOf(const SimAnswer &answer, Manner manner);

private:
    struct Waiting
    {
        QPointer<QTcpSocket> socket;
        SimAnswer answer;
        Manner manner;
    };

    void deliverDue();
    void arm();
    static void deliver(const Waiting &waiting);

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::multimap<qint64, Waiting> m_waiting; ///< by the nanosecond at which they leave
};

} // namespace peerlight::simulator
