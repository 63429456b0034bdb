// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/retry.h"

#include <algorithm>
#include <cmath>

namespace peerlight::api {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Throttled:
    case ErrorKind::Server:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::Tls:
    case ErrorKind::Credential:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Protocol:
        return false;
    }
    return false;
}

milliseconds scaled(milliseconds wait, double factor)
{
    return milliseconds(std::llround(double(wait.count()) * factor));
}

} // namespace

std::optional<milliseconds> readRetryDelay(const Error &error, int attempts, double random)
{
    if (!mayPass(error.kind) || attempts >= mostReadAttempts)
        return std::nullopt;
    if (error.retryAfter) {
        if (*error.retryAfter > 300s)
            return std::nullopt;
        return scaled(*error.retryAfter, 1 + random / 10);
    }
    const milliseconds ceiling = std::min<milliseconds>(20s, 1s * (1 << std::clamp(attempts - 1, 0, 10)));
    return std::max<milliseconds>(200ms, scaled(ceiling, random));
}

} // namespace peerlight::api
