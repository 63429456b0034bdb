// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/caller.h"
#include "app/connection/sign_in_desk.h"

#include <tl/expected.hpp>

namespace peerlight::cli {

/// What is kept for a profile, as if it had been given: a token, an access key, or the password of its user, who signs
/// in at the profile's own endpoint where it names one. The error is a translated sentence. Pure.
[[nodiscard]] tl::expected<CredentialChoice, QString> keptCredential(const connection::Profile &profile,
                                                                     const auth::Secret &kept);

/// What a desk needs for this caller, whose credential is set. The error is a translated sentence: it is not known
/// where to sign in, or where to ask for a project. Pure.
[[nodiscard]] tl::expected<connection::Access, QString> accessOf(const Caller &caller);

} // namespace peerlight::cli
