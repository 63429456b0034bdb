// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/lock.h"
#include "ui/main/notice.h"

namespace peerlight::ui {

/// What the window says when its secrets were taken away: why, and how one goes on. `paused`: a run waits for a
/// credential. `kept`: the keychain has what the connection needs. Pure.
[[nodiscard]] Notice lockNotice(auth::Lock::Reason reason, std::chrono::minutes idleLimit, bool paused, bool kept);

} // namespace peerlight::ui
