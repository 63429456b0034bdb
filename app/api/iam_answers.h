// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/iam.h"
#include "app/api/request.h"

namespace peerlight::api {

// What the answers of Identity and Access Management say. Pure.

/// "Obtaining a User Token Through Password Authentication". A token that is missing, too long, or not fit for a
/// header, and an answer without its end, are ErrorKind::Protocol.
[[nodiscard]] Result<IssuedToken> parseIssuedToken(const Answer &answer);

/// "Querying the List of Projects Accessible to Users", "Querying Project Information". Projects whose id cannot be
/// used, and the account itself, are left out.
[[nodiscard]] Result<QList<IamProject>> parseProjects(const Answer &answer);

} // namespace peerlight::api
