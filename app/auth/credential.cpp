// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/credential.h"

#include "app/auth/secret_vault.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 10240;
constexpr qsizetype longestKey = 128;

auto refuse(const char *text)
{
    return tl::unexpected(QCoreApplication::translate("Credential", text));
}

bool isTokenCharacter(QChar c)
{
    return c >= u'!' && c <= u'~';
}

bool isPrintableByte(char c)
{
    return c >= '!' && c <= '~';
}

/// It stands unquoted in a header that a comma takes apart.
bool isKeyIdCharacter(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
}

/// A whole header line, or the value of another kind of authorisation.
bool hasHeaderInFront(QStringView token)
{
    return token.startsWith("X-Auth-Token"_L1, Qt::CaseInsensitive) ||
           token.startsWith("X-Subject-Token"_L1, Qt::CaseInsensitive) ||
           token.startsWith("Authorization:"_L1, Qt::CaseInsensitive) ||
           token.startsWith("Bearer "_L1, Qt::CaseInsensitive);
}

} // namespace

tl::expected<Credential, QString> Credential::fromToken(QStringView token)
{
    token = token.trimmed();
    if (token.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Credential", "The token is empty."));
    if (hasHeaderInFront(token)) {
        return refuse(QT_TRANSLATE_NOOP(
            "Credential", "Paste only the token itself, without \"X-Auth-Token:\" or \"Bearer\" in front of it."));
    }
    if (token.size() > longestToken) {
        return refuse(QT_TRANSLATE_NOOP("Credential",
                                        "The token is too long: the service takes at most 10,240 characters. "
                                        "A token that was asked for with \"nocatalog\" is much shorter."));
    }
    if (!std::all_of(token.begin(), token.end(), isTokenCharacter)) {
        return refuse(QT_TRANSLATE_NOOP("Credential",
                                        "The token contains a space, a line break or a character that no token has. "
                                        "Copy it again, on its own."));
    }
    QByteArray bytes = token.toLatin1();
    Credential credential;
    credential.m_token = Secret(bytes);
    scrub(bytes.data(), std::size_t(bytes.size()));
    return credential;
}

tl::expected<Credential, QString> Credential::fromKeys(QStringView accessKey, const Secret &secretKey,
                                                       const Secret &securityToken)
{
    accessKey = accessKey.trimmed();
    if (accessKey.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Credential", "The access key ID is empty."));
    if (accessKey.size() > longestKey || !std::all_of(accessKey.begin(), accessKey.end(), isKeyIdCharacter)) {
        return refuse(QT_TRANSLATE_NOOP("Credential",
                                        "The access key ID contains a space or a character that none has, or is too "
                                        "long. Copy it again, on its own."));
    }
    const QByteArrayView secret = secretKey.bytes().trimmed();
    if (secret.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Credential", "The secret access key is empty."));
    if (secret.size() > longestKey)
        return refuse(QT_TRANSLATE_NOOP("Credential", "The secret access key is too long: none has more than 128 "
                                                      "characters."));
    if (!std::all_of(secret.begin(), secret.end(), isPrintableByte)) {
        return refuse(QT_TRANSLATE_NOOP("Credential", "The secret access key contains a space, a line break or a "
                                                      "character that none has. Copy it again, on its own."));
    }
    const QByteArrayView session = securityToken.bytes().trimmed();
    if (session.size() > longestToken || !std::all_of(session.begin(), session.end(), isPrintableByte)) {
        return refuse(QT_TRANSLATE_NOOP("Credential", "The security token is too long, or contains a space, a line "
                                                      "break or a character that none has. Copy it again, on its "
                                                      "own."));
    }
    Credential credential;
    credential.m_key = {accessKey.toLatin1(), Secret(secret), Secret(session)};
    return credential;
}

void Credential::linkTo(SecretVault &vault) const
{
    vault.link(m_token);
    vault.link(m_key.secret);
    vault.link(m_key.securityToken);
}

Credential::Kind Credential::kind() const
{
    if (!m_token.isEmpty())
        return Kind::Token;
    return m_key.secret.isEmpty() ? Kind::None : Kind::Keys;
}

HeaderList Credential::headersFor(const SignedRequest &request, const QDateTime &nowUtc) const
{
    switch (kind()) {
    case Kind::None:
        break;
    case Kind::Token:
        return {{"X-Auth-Token"_ba, m_token.bytes().toByteArray()}};
    case Kind::Keys:
        return signatureHeaders(request, m_key, nowUtc);
    }
    return {};
}

} // namespace peerlight::auth
