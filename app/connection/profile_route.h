// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/route.h"
#include "app/auth/secret.h"
#include "app/connection/profile.h"

#include <tl/expected.hpp>

namespace peerlight::connection {

/// How requests of the profile travel: its proxy, and the authorities of its CA file, which is read here. An empty
/// password: the proxy asks for none. The error is a translated sentence.
[[nodiscard]] tl::expected<api::Route, QString> routeOf(const Profile &profile, const auth::Secret &proxyPassword);

} // namespace peerlight::connection
