// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/signature_check.h"
#include "app/simulator/sim_message.h"

#include <QByteArray>
#include <QHash>

#include <optional>

class QJsonObject;

namespace peerlight::simulator {

/// The one user that can sign in, and the one access key. No secrets: the simulator protects nothing.
struct IamOptions
{
    QByteArray account = QByteArrayLiteral("demo-account");
    QByteArray user = QByteArrayLiteral("demo-user");
    QByteArray password = QByteArrayLiteral("demo-password");
    QByteArray userId = QByteArrayLiteral("5ee2a5cf0bbd4f6a8e7b5d6c01f2a3b4"); ///< a second factor names the user by it
    QByteArray passcode{}; ///< not empty: signing in takes this one-time code, too
    qint64 tokenLifeMs = 24LL * 3600 * 1000;
    SimKey key{
        QByteArrayLiteral("DEMOACCESSKEY0000000"), QByteArrayLiteral("demo-secret-key-0123456789abcdefghijklmn"), {}};
    QByteArray regionName = QByteArrayLiteral("sim-region-1"); ///< the name of the project, as regions have one each
};

/// Identity and Access Management behind the wire: signs in, gives out tokens and knows them again, lists projects.
/// "Obtaining a User Token Through Password Authentication", "Querying the List of Projects Accessible to Users",
/// "Querying Project Information". No socket, no clock.
class IamService
{
public:
    IamService(IamOptions options, QByteArray projectId, quint64 seed, FaultSet faults);

    /// Whether the path is one of IAM's.
    [[nodiscard]] static bool serves(const QByteArray &path);
    [[nodiscard]] SimAnswer handle(const SimRequest &request, qint64 nowMs, const QByteArray &requestId);

    /// A token that was given out by other means, and has no end.
    void adopt(const QByteArray &token, const QByteArray &projectId);

    /// Nothing: the token was given out here, for this project, and is good now. Counts its use.
    [[nodiscard]] std::optional<SimAnswer> tokenRefusal(const QByteArray &token, const QByteArray &projectId,
                                                        qint64 nowMs, const QByteArray &requestId);
    [[nodiscard]] std::optional<SimAnswer> signatureRefusal(const SimRequest &request, qint64 nowMs,
                                                            const QByteArray &requestId);
    [[nodiscard]] qint64 signInCount() const { return m_signIns; }

private:
    struct IssuedTo
    {
        QByteArray projectId; ///< empty: of the account, for services of all regions
        qint64 endsMs = 0;
        int uses = 0;
    };

    [[nodiscard]] SimAnswer signIn(const SimRequest &request, qint64 nowMs, const QByteArray &traceId);
    [[nodiscard]] std::optional<SimAnswer> faultOfSignIn(const QByteArray &traceId) const;
    [[nodiscard]] std::optional<SimAnswer> signInRefusal(const QJsonObject &identity, qint64 nowMs,
                                                         const QByteArray &traceId);
    [[nodiscard]] SimAnswer issue(const QByteArray &projectId, qint64 nowMs, const QByteArray &traceId);
    [[nodiscard]] SimAnswer listProjects(const SimRequest &request, qint64 nowMs, const QByteArray &traceId);
    [[nodiscard]] std::optional<QByteArray> projectOf(const QJsonObject &scope) const;
    [[nodiscard]] bool has(Fault fault) const { return m_faults.testFlag(fault); }

    struct SimProject
    {
        QByteArray id;
        QByteArray name;
    };

    const IamOptions m_options;
    const quint64 m_seed;
    const FaultSet m_faults;
    const QList<SimProject> m_projects;
    SignatureCheck m_signatures;
    QHash<QByteArray, IssuedTo> m_tokens;
    qint64 m_signIns = 0;
    int m_wrongPasswords = 0;
    qint64 m_lockedUntilMs = 0;
};

} // namespace peerlight::simulator
