// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"
#include "app/auth/signer.h"

#include <QDateTime>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

namespace peerlight::auth {

class SecretVault;

/// What proves to the service who is asking: a token, or an access key that signs each request.
/// Copies share their secrets.
class Credential
{
public:
    enum class Kind {
        None, ///< every call is refused before it is sent
        Token,
        Keys,
    };

    Credential() = default; ///< Kind::None

    /// 1 to 10,240 printable ASCII characters without spaces (header injection: fact 5 in ARCHITECTURE.md;
    /// the length is the documented limit of X-Auth-Token). Surrounding white space is trimmed once.
    /// Gives a translated sentence that never repeats the token.
    [[nodiscard]] static tl::expected<Credential, QString> fromToken(QStringView token);

    /// `accessKey`: the id, 1 to 128 letters, digits, '-' and '_'. `secretKey`: 1 to 128 printable ASCII characters
    /// without spaces. `securityToken` (empty: a permanent key): up to 10,240 such characters. Surrounding white space
    /// is trimmed once. Gives a translated sentence that repeats none of them.
    [[nodiscard]] static tl::expected<Credential, QString> fromKeys(QStringView accessKey, const Secret &secretKey,
                                                                    const Secret &securityToken = {});

    /// All that is secret in it is wiped with the vault.
    void linkTo(SecretVault &vault) const;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isValid() const { return kind() != Kind::None; }

    /// The headers that authorise this request, sent at this time; see signatureHeaders(). The values are secret.
    /// With keys there is no X-Auth-Token, and nothing from which the secret key could be had.
    [[nodiscard]] HeaderList headersFor(const SignedRequest &request, const QDateTime &nowUtc) const;

private:
    Secret m_token;
    AccessKey m_key;
};

} // namespace peerlight::auth
