// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace peerlight::api {

/// How many times a GET that a person started is sent at most.
inline constexpr int mostReadAttempts = 3;

/// Ends retries while a service is sick (gRPC proposal A6, "client retries": 10 tokens, a failure costs one, a success
/// gives a tenth back, no retry at half or less): retries add at most about a tenth to the load. Pure.
class RetryBudget
{
public:
    void failed() { m_tokens = std::max(0.0, m_tokens - 1); }
    void succeeded() { m_tokens = std::min(full, m_tokens + 0.1); }
    [[nodiscard]] bool allowsRetry() const { return m_tokens > full / 2; }

private:
    static constexpr double full = 10;
    double m_tokens = full;
};

/// How long to wait before a failed GET is sent again; nothing: not again. Pure.
/// `attempts` were made so far, at least one; `random` is 0 to 1. The wait that the service asked for is
/// kept exactly, lengthened by at most a tenth; one above five minutes is the person's to decide.
/// Never to be used for a create.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryDelay(const Error &error, int attempts, double random);

} // namespace peerlight::api
