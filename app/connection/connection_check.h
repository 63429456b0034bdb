// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/api/request.h"

#include <QDateTime>
#include <QHostInfo>
#include <QObject>
#include <QSsl>
#include <QSslCertificate>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;

namespace peerlight::api {
class Transport;
}

namespace peerlight::connection {

/// One thing that has to work before a detection can.
struct CheckStep
{
    enum class What { Name, Tls, SignIn, Project, Peers, Clock, Throttle };
    enum class State { Good, Warning, Bad, Skipped };
    What what = What::Name;
    State state = State::Good;
    QString text; ///< one plain sentence, translated; may hold words of the service
};

/// "Endpoint name", "TLS", "Sign-in" ... in the language of the program.
[[nodiscard]] QString checkStepName(CheckStep::What what);

/// A tick, a cross, an exclamation mark or a dash: what stands before a step wherever it is shown.
[[nodiscard]] QString checkStepSign(CheckStep::State state);

/// How far this machine's clock is from the service's, judged by the Date header of an answer that took `took`. Pure.
/// A signature that is more than 15 minutes off is refused.
[[nodiscard]] CheckStep clockStep(const QByteArray &dateHeader, const QDateTime &answeredAtUtc,
                                  std::chrono::milliseconds took);

/// What a certificate and its handshake tell a person: who issued it, until when it is valid. Pure.
[[nodiscard]] QString tlsSentence(const QSslCertificate &certificate, QSsl::SslProtocol protocol);

/// Looks whether a connection could be used, step by step; creates no task. A step that cannot be made because an
/// earlier one failed is skipped. Ends exactly once with finished(); not at all if destroyed first.
class ConnectionCheck : public QObject
{
    Q_OBJECT
public:
    using SignedIn = std::function<void(const api::Result<auth::Credential> &)>;
    /// Gets a credential, calls back once. For a credential that needs no sign-in it answers at once.
    using SignIn = std::function<void(QObject *context, const SignedIn &done)>;

    ConnectionCheck(api::Connection connection, SignIn signIn, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    void start(); ///< once
    /// Where the sign-in is what tells it: to be called before it calls back.
    void setProject(const api::ProjectId &project) { m_connection.project = project; }
    [[nodiscard]] const QList<CheckStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isGood() const; ///< no step was bad
    /// What the first request that failed ended with; nothing if all that were sent were answered well, or only
    /// throttled.
    [[nodiscard]] const std::optional<api::Error> &failure() const { return m_failure; }

Q_SIGNALS:
    void stepDone(const peerlight::connection::CheckStep &step);
    void finished();

private:
    void lookUpName();
    void takeName(const QHostInfo &info);
    void shakeHands();
    void handsShaken();
    void letGoOfSocket();
    void handshakeFailed(const QString &why);
    void signIn();
    void listTasks();
    void takeTasks(const api::Result<api::Answer> &answer, const api::Exchange &exchange);
    void listPeers();
    void takePeers(const api::Result<api::Answer> &answer);
    void tell(CheckStep::What what, CheckStep::State state, const QString &text);
    void skipFrom(CheckStep::What first);
    void note(const api::Error &error);
    [[nodiscard]] bool goesThroughProxy() const;

    api::Connection m_connection;
    SignIn m_signIn;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<api::Transport> m_transport;
    QTimer m_deadline; ///< of the step under way
    int m_lookup = -1;
    bool m_handshakeEnded = false;
    bool m_throttled = false;
    CheckStep m_clock; ///< told of after what it was learnt with
    QList<CheckStep> m_steps;
    std::optional<api::Error> m_failure;
};

} // namespace peerlight::connection
