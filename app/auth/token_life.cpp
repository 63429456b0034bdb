// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/token_life.h"

#include <algorithm>

namespace peerlight::auth {

using namespace std::chrono_literals;

TokenLife lifeOf(const QDateTime &issuedAtUtc, const QDateTime &expiresAtUtc, const QDateTime &nowUtc)
{
    const bool hasLength = issuedAtUtc.isValid() && issuedAtUtc < expiresAtUtc;
    const qint64 length = std::max<qint64>(0, (hasLength ? issuedAtUtc : nowUtc).msecsTo(expiresAtUtc));
    const std::chrono::milliseconds lead =
        std::min<std::chrono::milliseconds>(30min, std::chrono::milliseconds(length / 20));
    return {nowUtc.addMSecs(length), lead};
}

std::chrono::milliseconds timeLeft(const TokenLife &life, const QDateTime &nowUtc)
{
    if (!life.endsAtUtc.isValid())
        return 0ms;
    return std::chrono::milliseconds(std::max<qint64>(0, nowUtc.msecsTo(life.endsAtUtc)));
}

std::chrono::milliseconds timeUntilDue(const TokenLife &life, const QDateTime &nowUtc)
{
    return std::max<std::chrono::milliseconds>(0ms, timeLeft(life, nowUtc) - life.lead);
}

} // namespace peerlight::auth
