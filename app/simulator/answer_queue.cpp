// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/answer_queue.h"

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 204:
        return "No Content"_ba;
    case 302:
        return "Found"_ba;
    case 201:
        return "Created"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 413:
        return "Payload Too Large"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 494: // nginx's own status, which the gateway shows
        return "Request Header Too Large"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default: // a number, not an enum: any other status goes out without a phrase
        return {};
    }
}

} // namespace

AnswerQueue::AnswerQueue(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AnswerQueue::deliverDue);
}

void AnswerQueue::add(QTcpSocket *socket, SimAnswer answer, Manner manner, int delayMs)
{
    const qint64 due = m_clock.nsecsElapsed() + delayMs * kNsPerMs;
    const auto place = m_waiting.emplace(due, Waiting{socket, std::move(answer), manner});
    if (place == m_waiting.begin())
        arm();
}

QByteArray AnswerQueue::bytesOf(const SimAnswer &answer, Manner manner)
{
    QByteArray bytes;
    bytes.reserve(answer.body.size() + 320);
    bytes += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        bytes += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.status != 204)
        bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.requestId.isEmpty())
        bytes += "X-Request-Id: " + answer.requestId + "\r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += manner.close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    if (!manner.headersOnly)
        bytes += answer.body;
    return bytes;
}

void AnswerQueue::deliverDue()
{
    // What is added meanwhile has a later time than `now`, or waits for the next round: this loop ends.
    const qint64 now = m_clock.nsecsElapsed();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const Waiting waiting = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        deliver(waiting);
    }
    arm();
}

void AnswerQueue::arm()
{
    if (m_waiting.empty())
        return;
    const qint64 leftNs = m_waiting.begin()->first - m_clock.nsecsElapsed();
    const qint64 leftMs = qMax<qint64>(0, (leftNs + kNsPerMs - 1) / kNsPerMs);
    m_timer.start(static_cast<int>(leftMs));
}

void AnswerQueue::deliver(const Waiting &waiting)
{
    QTcpSocket *socket = waiting.socket.data();
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = bytesOf(waiting.answer, waiting.manner);
    switch (waiting.answer.delivery) {
    case Delivery::Whole:
        socket->write(bytes);
        socket->flush(); // now, not after another round of the event loop
        if (waiting.manner.close)
            socket->disconnectFromHost();
        return;
    case Delivery::CutBefore:
        socket->abort();
        return;
    case Delivery::CutHalf:
        socket->write(bytes.chopped(waiting.answer.body.size() - waiting.answer.body.size() / 2));
        socket->disconnectFromHost(); // after what was written, unlike abort()
        return;
    }
}

} // namespace peerlight::simulator
