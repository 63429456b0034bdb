// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/request.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace peerlight::api {

// What a refusal means to somebody who did not come with a token. Pure.

/// By how much this machine's clock is ahead of the service's (behind: negative), from the Date of an answer.
/// Nothing without a Date. The way of the answer is in it: seconds at most.
[[nodiscard]] std::optional<std::chrono::seconds> clockAhead(const Answer &answer);

/// A sentence with the next step, in the words of an access key or of a password; empty where the tables of
/// error_codes.h say it well ("Error Codes" of API Gateway and of IAM). A clock that is off is told in minutes.
[[nodiscard]] QString refusedProofText(const Answer &answer, ErrorKind kind, QStringView code, QStringView message);

} // namespace peerlight::api
