// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"

#include <QString>

#include <optional>

namespace peerlight::cli {

/// --profile, and what the command line says in place of the profile.
struct ProfileChoice
{
    QString nameOrId;                      ///< empty: no profile was chosen
    std::optional<api::ProjectId> project; ///< in place of the profile's
    bool ownDeadline = false;              ///< --deadline was given; so for the other two
    bool ownRate = false;
    bool ownMaxInFlight = false;

    [[nodiscard]] bool isGiven() const { return !nameOrId.isEmpty(); }
};

} // namespace peerlight::cli
