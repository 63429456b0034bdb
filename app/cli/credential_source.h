// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/credential.h"
#include "app/cli/options.h"

#include <tl/expected.hpp>

namespace peerlight::cli {

/// Copies PEERLIGHT_TOKEN, overwrites the original bytes in the environment block and removes it, so that
/// neither /proc nor a child process shows it. Call once, early; an empty Secret means that it was not set.
[[nodiscard]] auth::Secret takeTokenFromEnvironment();

/// The token from where the options say; `fromEnvironment` is used when they name no place.
/// Reads a file or standard input to its end: call it before the event loop runs.
/// The error never holds a part of the token.
[[nodiscard]] tl::expected<auth::Credential, UsageError> readCredential(const CredentialOptions &options,
                                                                        const auth::Secret &fromEnvironment);

} // namespace peerlight::cli
