// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/answer_queue.h"
#include "app/simulator/loopback_server.h"
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
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif
    // Not reached: handleRequest() takes every request.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    void serve(const QHttpServerRequest &request, QTcpSocket *socket);

    ServiceModel &m_model;
    LoopbackServer *m_server = nullptr; ///< this object's child, once it listens
    const int m_latencyMs;
    const qint64 m_startedMs; ///< wall clock at the start; the monotonic clock counts from there
    QElapsedTimer m_clock;
    AnswerQueue m_queue;
};

} // namespace peerlight::simulator
