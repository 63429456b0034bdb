// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/endpoint.h"
#include "app/api/lanes.h"
#include "app/api/network_failure.h"
#include "app/api/request.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <optional>

namespace peerlight::api {

class OnceBody;

/// One request on its way: reads the answer within its limit, watches the total deadline, and comes to
/// exactly one result. Owned by Transport, which delivers the result; the reply never leaves this class.
class HttpCall final : public QObject
{
    Q_OBJECT
public:
    HttpCall(const Request &request, const Endpoint &endpoint, QObject *context, Handler<Answer> done);
    ~HttpCall() override;

    /// Sends it, once. `lane` was acquired for this call and is released when it is settled.
    /// `prototype` has all headers but those of the body; `proof` is what they prove with.
    void start(Lane &lane, const QNetworkRequest &prototype, Proof proof);

    /// Ends the call with this result, if it has none yet; what is on the wire is cut.
    void settle(Result<Answer> result);

    /// Valid once settled.
    [[nodiscard]] const Exchange &exchange() const { return m_exchange; }

    /// Hands the result to the handler if its context still lives. Once, and after settled(); the caller
    /// keeps this object until it returns.
    void deliver();

Q_SIGNALS:
    void settled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void send(QNetworkAccessManager &manager, const QNetworkRequest &request);
    void read();
    void finish();
    void letGo();
    [[nodiscard]] Answer answer(int status) const;
    [[nodiscard]] QString proxyText() const;
    [[nodiscard]] NetworkFailure failure() const;

    Request m_request;
    Endpoint m_endpoint;
    QPointer<QObject> m_context;
    Handler<Answer> m_done;
    std::optional<Result<Answer>> m_result;
    Exchange m_exchange;
    QElapsedTimer m_clock;
    QBasicTimer m_deadline;
    QBasicTimer m_afterError; ///< runs when Qt has told of an error, and not yet of the end
    Lane *m_lane = nullptr;
    QNetworkReply *m_reply = nullptr; ///< owned by its manager; let go with deleteLater()
    OnceBody *m_body = nullptr;       ///< owned by the reply
    QByteArray m_received;
    QList<QSslError> m_tlsErrors;
    Proof m_proof = Proof::Token;
};

} // namespace peerlight::api
