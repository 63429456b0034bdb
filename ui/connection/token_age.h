// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace peerlight::ui {

/// "Entered 5 min ago", and from 24 hours on that it has probably expired. Pure.
[[nodiscard]] QString tokenAgeText(std::chrono::seconds age);

/// "Signed in, 23 h 10 min left". Pure.
[[nodiscard]] QString signedInText(std::chrono::seconds left);

} // namespace peerlight::ui
