// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"

#include <QString>

namespace peerlight::ui {

/// A task as the service described it, pretty printed. Members that may hold a secret (any with "md5",
/// "password", "secret" or "token" in their name) have their value replaced; direction marks are written as
/// escapes; at most 200,000 characters. Pure.
[[nodiscard]] QString taskJson(const api::Detection &detection);

} // namespace peerlight::ui
