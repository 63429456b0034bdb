// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/option_values.h"

namespace peerlight::cli {

// What the command line says about profiles, checked as in option_values.h. Pure.

/// --profile beside an endpoint is refused; what is given beside it goes before what the profile says.
[[nodiscard]] Checked<ProfileChoice> checkedProfile(const RawConnection &raw, const RawPace &pace = {});

[[nodiscard]] Checked<ConnectionsOptions> checkedConnections(const RawConnections &raw);

/// Whether it is JSON, of a command that has these two formats only.
[[nodiscard]] Checked<bool> checkedTableOrJson(const std::string &format);

} // namespace peerlight::cli
