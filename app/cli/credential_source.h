// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/iam.h"
#include "app/auth/credential.h"
#include "app/cli/options.h"

#include <optional>
#include <variant>

#include <tl/expected.hpp>

namespace peerlight::cli {

/// What the environment had; empty: it was not set.
struct EnvironmentSecrets
{
    auth::Secret token;         ///< PEERLIGHT_TOKEN
    auth::Secret accessKey;     ///< PEERLIGHT_AK
    auth::Secret secretKey;     ///< PEERLIGHT_SK
    auth::Secret securityToken; ///< PEERLIGHT_SECURITY_TOKEN
    auth::Secret iamUser;       ///< PEERLIGHT_IAM_USER
    auth::Secret iamAccount;    ///< PEERLIGHT_IAM_ACCOUNT
    auth::Secret iamPassword;   ///< PEERLIGHT_IAM_PASSWORD
    auth::Secret iamUserId;     ///< PEERLIGHT_IAM_USER_ID
    auth::Secret iamPasscode;   ///< PEERLIGHT_IAM_PASSCODE
    auth::Secret proxyPassword; ///< PEERLIGHT_PROXY_PASSWORD: of no service, so it is no credential

    auth::Secret historyPassword; ///< PEERLIGHT_PG_PASSWORD, of the team's history
};

/// A user who signs in before the command runs. `who` lacks the project, which is the command's.
struct PasswordSignIn
{
    api::SignIn who;
    std::optional<api::Endpoint> iamEndpoint; ///< nothing: the one of the region that is asked
};

using CredentialChoice = std::variant<auth::Credential, PasswordSignIn>;

/// Copies the variables, overwrites the original bytes in the environment block and removes them, so that neither
/// /proc nor a child process shows them. Call once, early.
[[nodiscard]] EnvironmentSecrets takeSecretsFromEnvironment();

/// The credential from where the options say; the environment is used when they name no place. More than one way at
/// once, and a way of which a part is missing, are wrong usage. Reads a file or standard input to its end: call it
/// before the event loop runs. The error never holds a part of a secret.
[[nodiscard]] tl::expected<CredentialChoice, UsageError> readCredential(const CredentialOptions &options,
                                                                        const EnvironmentSecrets &environment);

} // namespace peerlight::cli
