// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/scenario.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

#include <tl/expected.hpp>

namespace peerlight::simulator {

/// What the simulated Direct Connect service holds and how it behaves.
struct SimulatorOptions
{
    quint16 port = 0;    ///< 0: a free one
    int peers = 40;      ///< 1 to 5000; two on each line
    quint64 seed = 1;    ///< same seed, same peers, same outcomes
    int detectMs = 8000; ///< how long the slowest detection takes
    int spreadMs = 0;    ///< detections take detectMs - spreadMs to detectMs, seeded per task
    int latencyMs = 0;   ///< between a request and its answer
    QString token = QStringLiteral("demo-token");
    QString projectId = QStringLiteral("b197c48159d44a66b32c538c3f8da89a");
    QStringList faults{}; ///< names of faultNames()
    // Signing in, on the same port: POST /v3/auth/tokens, GET /v3/auth/projects, GET /v3/projects.
    QString account = QStringLiteral("demo-account");
    QString user = QStringLiteral("demo-user");
    QString password = QStringLiteral("demo-password");
    bool mfa = false; ///< signing in takes mfaUserId and mfaPasscode, too
    QString mfaUserId = QStringLiteral("5ee2a5cf0bbd4f6a8e7b5d6c01f2a3b4");
    QString mfaPasscode = QStringLiteral("123456");
    int tokenLifeSeconds = 24 * 3600; ///< of tokens that a sign-in gave; `token` never ends
    // Signing requests (SDK-HMAC-SHA256) in place of a token.
    QString accessKey = QStringLiteral("DEMOACCESSKEY0000000");
    QString secretKey = QStringLiteral("demo-secret-key-0123456789abcdefghijklmn");
    QString securityToken{}; ///< not empty: the key is a temporary one, and this is sent with it
    QString projectName = QStringLiteral("sim-region-1"); ///< of projectId
    Scenario scenario = Scenario::None;
};

/// A Direct Connect API on loopback (127.0.0.1), built from the documents and independent of app/api: it
/// shares no code with the client it is there to test. Lives on the thread that made it, never blocks.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(SimulatorOptions options, QObject *parent = nullptr);
    ~Simulator() override;

    /// Gives the port; the error is a sentence (port taken, unknown fault, peers out of range).
    [[nodiscard]] tl::expected<quint16, QString> start();

    [[nodiscard]] const SimulatorOptions &options() const;
    [[nodiscard]] qint64 requestCount() const; ///< all requests answered or dropped so far
    [[nodiscard]] qint64 signInCount() const;  ///< attempts, whatever came of them
    [[nodiscard]] qint64 createCount() const;  ///< tasks that exist or existed

    /// Names for --fault, and what each does, one sentence.
    [[nodiscard]] static QList<std::pair<QString, QString>> faultNames();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::simulator
