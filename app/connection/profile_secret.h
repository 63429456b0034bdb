// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/credential.h"
#include "app/connection/profile.h"

#include <tl/expected.hpp>

namespace peerlight::connection {

// Under which ids an auth::SecretStore keeps what a profile needs, and what is in there. Pure.

/// A token or a password in UTF-8; of an access key "AK\nSK" or "AK\nSK\nsecurity token".
[[nodiscard]] QString secretKeyOf(const Profile &profile);
/// The password of the profile's proxy in UTF-8.
[[nodiscard]] QString proxyKeyOf(const Profile &profile);

/// Whether a password may go to a proxy of the profile's own.
[[nodiscard]] bool wantsProxyPassword(const Profile &profile);

/// What signs the requests, of a kept token or access key. With CredentialKind::Password there is an error: somebody
/// has to sign in with it. The error is a translated sentence, and repeats nothing of the secret.
[[nodiscard]] tl::expected<auth::Credential, QString> credentialOf(const Profile &profile, const auth::Secret &kept);

} // namespace peerlight::connection
