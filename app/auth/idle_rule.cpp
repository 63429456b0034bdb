// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/idle_rule.h"

#include <algorithm>

namespace peerlight::auth {

std::optional<std::chrono::milliseconds> IdleRule::left(Instant now) const
{
    using std::chrono::milliseconds;
    if (m_limit <= std::chrono::minutes(0))
        return std::nullopt;
    const milliseconds away = std::max(now - m_last, milliseconds(0)); // a clock that went back has proved nothing
    return std::max(milliseconds(m_limit) - away, milliseconds(0));
}

} // namespace peerlight::auth
