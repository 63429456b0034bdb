// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/request.h"

namespace peerlight::api {

/// What an answer with status 400 or above means. Pure. Reads the body shapes of the API gateway, of
/// Direct Connect and of IAM, and anything else as text. The kind is decided by the service's code first
/// and by the HTTP status second, since Direct Connect documents all its codes with 400. A date in
/// Retry-After is counted from the answer's own Date.
[[nodiscard]] Error errorFromAnswer(const Answer &answer);

} // namespace peerlight::api
