// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace peerlight::api {

/// What went wrong, in the terms a caller decides by. The text for the person is in Error::text.
enum class ErrorKind {
    Cancelled,    ///< ended by us or by the person before an answer came; not a fault
    InvalidInput, ///< refused here, before anything was sent
    Network,      ///< no connection, or it ended early
    Timeout,      ///< our total deadline for the request passed
    Tls,          ///< the certificate or the handshake was not acceptable
    Credential,   ///< 401: the token or signature was refused
    Forbidden,    ///< 403: known, but not allowed
    NotFound,     ///< the resource, or the API itself, does not exist there
    Throttled,    ///< 429
    Rejected,     ///< any other complete 4xx answer
    Server,       ///< 5xx
    Protocol,     ///< an answer that is not the documented one: not JSON, 3xx, a field missing, too large
};

/// An error as a value. Every text may hold words of the service: show it as plain text only.
struct Error
{
    ErrorKind kind = ErrorKind::Network;
    int httpStatus = 0; ///< 0: no complete answer arrived
    QString apiCode;    ///< for example "DC.0002" or "APIGW.0308"; empty if the answer had none
    QString requestId;  ///< X-Request-Id or the body's request_id; empty if unknown
    QString text;       ///< one sentence for the person, in the language of the program
    QString detail;     ///< raw material for "Details": the service's message or the first 200 characters of its answer
    std::optional<std::chrono::milliseconds> retryAfter; ///< the wait that the service asked for, if it did

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

} // namespace peerlight::api
