// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace peerlight::auth {

// How long a token is good for. Pure: the time is an argument.

/// By this machine's clock, whatever that shows: only the length of the life is the service's word.
struct TokenLife
{
    QDateTime endsAtUtc;               ///< invalid: there is no token
    std::chrono::milliseconds lead{0}; ///< so long before the end a new one is due
};

/// A token that has arrived now. The lead is 5 % of its life, at most 30 minutes.
[[nodiscard]] TokenLife lifeOf(const QDateTime &issuedAtUtc, const QDateTime &expiresAtUtc, const QDateTime &nowUtc);

/// Never negative.
[[nodiscard]] std::chrono::milliseconds timeLeft(const TokenLife &life, const QDateTime &nowUtc);
/// Until a new one is due; never negative, 0: now.
[[nodiscard]] std::chrono::milliseconds timeUntilDue(const TokenLife &life, const QDateTime &nowUtc);

} // namespace peerlight::auth
