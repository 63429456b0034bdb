// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"
#include "app/api/request.h"

#include <variant>

namespace peerlight::api {

// What an HTTP answer of the detection calls says. Pure. An answer of 400 or above gives the error of error_body.h; a
// redirect, a body that is not the documented JSON, or one without what makes it usable, is ErrorKind::Protocol.
// Members that the program does not know are ignored, except in Detection::raw.

/// The answer of create and show: a task with a usable id and peer id.
[[nodiscard]] Result<Detection> parseDetection(const Answer &answer);

/// Members without a usable id and peer id are counted as malformed and skipped.
[[nodiscard]] Result<DetectionPage> parseDetectionPage(const Answer &answer);

/// The answer of delete: documented as 204; any 2xx will do, whatever its body.
[[nodiscard]] Result<std::monostate> parseEmpty(const Answer &answer);

} // namespace peerlight::api
