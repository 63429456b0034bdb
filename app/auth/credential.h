// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

#include <tl/expected.hpp>

namespace peerlight::auth {

/// What proves to the service who is asking. Today a token of the person; other kinds join here.
class Credential
{
public:
    Credential() = default; ///< none: every call is refused before it is sent

    /// 1 to 10,240 printable ASCII characters without spaces (header injection: reliability.md A0 fact 5;
    /// the length is the documented limit of X-Auth-Token). Surrounding white space is trimmed once.
    /// Gives a translated sentence that never repeats the token.
    [[nodiscard]] static tl::expected<Credential, QString> fromToken(QStringView token);

    [[nodiscard]] bool isValid() const { return !m_token.isEmpty(); }

    /// The headers that authorise a request. The values are secret.
    [[nodiscard]] QList<std::pair<QByteArray, QByteArray>> headers() const;

private:
    Secret m_token;
};

} // namespace peerlight::auth
