// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/credential_source.h"
#include "app/cli/options.h"
#include "app/connection/profile.h"

#include <optional>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// Who asks which service. Without a profile it is known from the start. With one, secrets may have to be read from the
/// keychain: see CallerOpening.
struct Caller
{
    api::Connection connection;
    std::optional<CredentialChoice> credential; ///< nothing: it is kept for the profile, and still to be read
    std::optional<connection::Profile> profile; ///< set if one was chosen
    auth::Secret proxyPassword{};               ///< of the environment; empty: what the keychain has, if anything
};

/// What the options say, and the profile of the data folder that they name. Reads small files, a file with a token, or
/// standard input: call it before the event loop runs. What of the connections was not understood goes to standard
/// error. `given` is the connection of the command line, which is not used with a profile.
[[nodiscard]] tl::expected<Caller, UsageError> callerOf(const ProfileChoice &choice, const api::Connection &given,
                                                        const CredentialOptions &credential,
                                                        const EnvironmentSecrets &environment, const QString &dataDir);

/// The same without a credential, for what asks no service: none is read.
[[nodiscard]] tl::expected<Caller, UsageError> placeOf(const ProfileChoice &choice, const api::Connection &given,
                                                       const QString &dataDir);

/// The pace of the profile, but for what the command line says itself.
void applyPace(const ProfileChoice &choice, const connection::Profile &profile, detection::RunOptions &run);

/// connections.json in the data folder: see history::dataFolder().
[[nodiscard]] QString connectionsFile(const QString &dataDir);

} // namespace peerlight::cli
