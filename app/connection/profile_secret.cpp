// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile_secret.h"

#include "app/auth/secret_memory.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct ProfileSecretWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileSecret)
};

using Parts = std::array<QByteArrayView, 3>;

/// Views of the lines; what is not there is empty. More than three lines are no access key.
bool splitLines(QByteArrayView bytes, Parts &parts)
{
    while (bytes.endsWith('\n'))
        bytes.chop(1);
    std::size_t count = 0;
    for (qsizetype from = 0; from <= bytes.size(); ++count) {
        if (count == parts.size())
            return false;
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found;
        parts[count] = bytes.sliced(from, end - from);
        from = end + 1;
    }
    return count >= 2;
}

} // namespace

QString secretKeyOf(const Profile &profile)
{
    return profile.id + "/secret"_L1;
}

QString proxyKeyOf(const Profile &profile)
{
    return profile.id + "/proxy"_L1;
}

bool wantsProxyPassword(const Profile &profile)
{
    const bool own = profile.proxy.kind == Proxy::Kind::Http || profile.proxy.kind == Proxy::Kind::Socks5;
    return own && !profile.proxy.user.isEmpty();
}

tl::expected<auth::Credential, QString> credentialOf(const Profile &profile, const auth::Secret &kept)
{
    switch (profile.credential) {
    case CredentialKind::Token: {
        QString text = QString::fromUtf8(kept.bytes());
        const auto credential = auth::Credential::fromToken(text);
        auth::scrub(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
        return credential;
    }
    case CredentialKind::Keys: {
        Parts parts;
        if (!splitLines(kept.bytes(), parts))
            return tl::unexpected(ProfileSecretWords::tr("What is kept for this connection is no access key."));
        return auth::Credential::fromKeys(QString::fromUtf8(parts[0]), auth::Secret(parts[1]), auth::Secret(parts[2]));
    }
    case CredentialKind::Password:
        break;
    }
    return tl::unexpected(ProfileSecretWords::tr("With a password somebody has to sign in first."));
}

} // namespace peerlight::connection
