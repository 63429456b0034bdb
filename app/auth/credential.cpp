// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/credential.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 10240;

auto refuse(const char *text)
{
    return tl::unexpected(QCoreApplication::translate("Credential", text));
}

bool isTokenCharacter(QChar c)
{
    return c >= u'!' && c <= u'~';
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

QList<std::pair<QByteArray, QByteArray>> Credential::headers() const
{
    if (!isValid())
        return {};
    return {{"X-Auth-Token"_ba, m_token.bytes().toByteArray()}};
}

} // namespace peerlight::auth
