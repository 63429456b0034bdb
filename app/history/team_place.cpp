// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/team_place.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

struct TeamPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct TlsName
{
    TeamPlace::Tls mode;
    QLatin1StringView name;
};
constexpr std::array tlsNames{
    TlsName{TeamPlace::Tls::Disable, "disable"_L1}, TlsName{TeamPlace::Tls::Prefer, "prefer"_L1},
    TlsName{TeamPlace::Tls::Require, "require"_L1}, TlsName{TeamPlace::Tls::VerifyCa, "verify-ca"_L1},
    TlsName{TeamPlace::Tls::VerifyFull, "verify-full"_L1}};

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Expected<void> readQuery(const QUrlQuery &query, TeamPlace &place)
{
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == "sslrootcert"_L1) {
            place.caFile = value;
            continue;
        }
        const auto *const found = std::find_if(tlsNames.begin(), tlsNames.end(),
                                               [&value = value](const TlsName &known) { return known.name == value; });
        if (key != "sslmode"_L1)
            return tl::unexpected(
                TeamPlaceWords::tr("The address of the team's history takes sslmode and sslrootcert only."));
        if (found == tlsNames.end())
            return tl::unexpected(TeamPlaceWords::tr("sslmode is verify-full, verify-ca, require, prefer or disable."));
        place.tls = found->mode;
    }
    // A ; would begin another option of the connection.
    if (place.caFile.contains(u';'))
        return tl::unexpected(TeamPlaceWords::tr("The file of sslrootcert cannot have a semicolon in its name."));
    return {};
}

} // namespace

Expected<TeamPlace> TeamPlace::parse(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString path = url.path(QUrl::FullyDecoded);
    // Nothing of the text is repeated: it may have a password in it.
    if (!url.password().isEmpty())
        return tl::unexpected(
            TeamPlaceWords::tr("The address of the team's history has a password in it, where others can read it. "
                               "Leave it out, and give it in PEERLIGHT_PG_PASSWORD or ~/.pgpass."));
    const bool isPostgres = url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
    if (!url.isValid() || !isPostgres || url.host().isEmpty() || url.userName().isEmpty() || path.size() < 2 ||
        path.indexOf(u'/', 1) >= 0)
        return tl::unexpected(TeamPlaceWords::tr(
            "The address of the team's history is postgresql://USER@HOST[:PORT]/DATABASE[?sslmode=verify-full]."));
    TeamPlace place;
    place.host = url.host(QUrl::FullyDecoded);
    place.port = url.port(5432);
    place.database = path.mid(1);
    place.user = url.userName(QUrl::FullyDecoded);
    place.tls = isThisMachine(place.host) ? Tls::Prefer : Tls::VerifyFull;
    return readQuery(QUrlQuery(url), place).map([&place] { return place; });
}

QString TeamPlace::url() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    const auto *const mode =
        std::find_if(tlsNames.begin(), tlsNames.end(), [this](const TlsName &known) { return known.mode == tls; });
    QUrlQuery query{{u"sslmode"_s, mode->name}};
    if (!caFile.isEmpty())
        query.addQueryItem(u"sslrootcert"_s, QString::fromLatin1(QUrl::toPercentEncoding(caFile, "/")));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace peerlight::history
