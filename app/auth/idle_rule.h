// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace peerlight::auth {

/// When somebody has been away for too long. Pure: the instants come from outside, as the time since any fixed start,
/// and should count while the machine sleeps.
class IdleRule
{
public:
    using Instant = std::chrono::milliseconds;

    /// 0 or less: never.
    explicit IdleRule(std::chrono::minutes limit) : m_limit(limit) {}

    void setLimit(std::chrono::minutes limit) { m_limit = limit; }
    [[nodiscard]] std::chrono::minutes limit() const { return m_limit; }

    void activity(Instant now) { m_last = now; }

    /// What is left until it is too long; 0 if it is, nothing if it never is.
    [[nodiscard]] std::optional<std::chrono::milliseconds> left(Instant now) const;
    [[nodiscard]] bool isDue(Instant now) const { return left(now) == std::chrono::milliseconds(0); }

private:
    std::chrono::minutes m_limit;
    Instant m_last{0};
};

} // namespace peerlight::auth
