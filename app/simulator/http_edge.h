// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/answer_queue.h"
#include "app/simulator/service_model.h"

#include <QAbstractHttpServer>
#include <QElapsedTimer>

#include <tl/expected.hpp>

namespace peerlight::simulator {

/// Puts the model on a loopback port: turns HTTP requests into values, and gives the model the time.
class HttpEdge : public QAbstractHttpServer
{
    Q_OBJECT
public:
    /// `model` must outlive this.
    HttpEdge(ServiceModel &model, int latencyMs, QObject *parent = nullptr);

    /// The port (`port` 0: a free one), or the system's text for why not. Listens on 127.0.0.1 only.
    [[nodiscard]] tl::expected<quint16, QString> listenOnLoopback(quint16 port);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    ServiceModel &m_model;
    const int m_latencyMs;
    const qint64 m_startedMs; ///< wall clock at the start; the monotonic clock counts from there
    QElapsedTimer m_clock;
    AnswerQueue m_queue;
};

} // namespace peerlight::simulator
