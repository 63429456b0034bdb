// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/sim_message.h"

#include <QByteArray>

#include <optional>

namespace peerlight::simulator {

struct SimKey
{
    QByteArray id;
    QByteArray secret;
    QByteArray securityToken; ///< empty: a permanent key
};

/// Checks SDK-HMAC-SHA256 ("Signing Algorithm" of API Gateway) from the bytes that came, and locks the key for five
/// minutes after five failures in a row, as the gateway does. Shares no code with what signs.
class SignatureCheck
{
public:
    explicit SignatureCheck(SimKey key) : m_key(std::move(key)) {}

    /// Nothing: signed by the key, within 15 minutes of `nowMs`, and all of it as it came.
    [[nodiscard]] std::optional<SimAnswer> refusal(const SimRequest &request, qint64 nowMs,
                                                   const QByteArray &requestId);

private:
    [[nodiscard]] std::optional<SimAnswer> judge(const SimRequest &request, qint64 nowMs,
                                                 const QByteArray &requestId) const;

    const SimKey m_key;
    int m_failures = 0;
    qint64 m_lockedUntilMs = 0;
};

} // namespace peerlight::simulator
