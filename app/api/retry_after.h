// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QStringView>

#include <chrono>
#include <optional>

namespace peerlight::api {

// The wait that a service asks for. Pure. What is negative, not a number, in the past or more than a
// day is ignored, since no honest service says it.

/// The header Retry-After: seconds, or an HTTP date, of which `now` is taken off. An invalid `now`
/// ignores dates.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterHeader(QByteArrayView value, const QDateTime &now);

/// "... policy user over ratelimit,limit:200,time:5 minute" (APIGW.0308): the whole window, five minutes.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitInMessage(QStringView message);

/// The date of an HTTP header, in UTC ("Sun, 06 Nov 1994 08:49:37 GMT"); invalid if it is none.
[[nodiscard]] QDateTime httpDate(QByteArrayView value);

} // namespace peerlight::api
