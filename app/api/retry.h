// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <chrono>
#include <optional>

namespace peerlight::api {

/// How many times a GET that a person started is sent at most.
inline constexpr int mostReadAttempts = 3;

/// How long to wait before a failed GET is sent again; nothing: not again. Pure (reliability.md B3, B5).
/// `attempts` were made so far, at least one; `random` is 0 to 1. The wait that the service asked for is
/// kept exactly, lengthened by at most a tenth; one above five minutes is the person's to decide.
/// Never to be used for a create.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryDelay(const Error &error, int attempts, double random);

} // namespace peerlight::api
