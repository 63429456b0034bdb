// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

#include <QString>

namespace peerlight::ui {

/// "HTTP 202", or why there is no complete answer: "timed out", "no connection". Plain text, translated.
[[nodiscard]] QString statusWord(const api::Exchange &exchange);

/// "HTTP 202, 45 ms"
[[nodiscard]] QString answerText(const api::Exchange &exchange);

} // namespace peerlight::ui
