// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/profile.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

constexpr qsizetype longestName = 100;
constexpr int mostInFlight = 128;

using Part = ProfileProblem::Part;

std::optional<ProfileProblem> nameProblem(const Profile &p)
{
    const QString name = p.name.trimmed();
    if (name.isEmpty())
        return ProfileProblem{Part::Name, ProfileWords::tr("Give the connection a name.")};
    if (name.size() > longestName)
        return ProfileProblem{Part::Name, ProfileWords::tr("The name has more than %1 characters.").arg(longestName)};
    if (std::ranges::any_of(name, [](QChar c) { return !c.isPrint(); }))
        return ProfileProblem{Part::Name, ProfileWords::tr("The name has a character that cannot be shown.")};
    return std::nullopt;
}

std::optional<ProfileProblem> placeProblem(const Profile &p)
{
    if (const auto endpoint = api::Endpoint::parse(p.endpoint); !endpoint)
        return ProfileProblem{Part::Endpoint, endpoint.error()};
    if (!p.iamEndpoint.isEmpty()) {
        if (const auto iam = api::Endpoint::parse(p.iamEndpoint); !iam)
            return ProfileProblem{Part::IamEndpoint, iam.error()};
    }
    if (p.projectId.isEmpty() && p.credential != CredentialKind::Token)
        return std::nullopt; // it is looked up
    if (const auto project = api::ProjectId::parse(p.projectId); !project)
        return ProfileProblem{Part::Project, project.error()};
    return std::nullopt;
}

std::optional<ProfileProblem> lineProblem(const Profile &p)
{
    if (p.requestsPerSecond > 10000 || p.maxInFlight < 0 || p.maxInFlight > mostInFlight)
        return ProfileProblem{Part::Pace,
                              ProfileWords::tr("At most 10,000 requests a second, and %1 at once.").arg(mostInFlight)};
    if (p.deadlineSeconds != 0 && (p.deadlineSeconds < 5 || p.deadlineSeconds > 3600))
        return ProfileProblem{Part::Pace, ProfileWords::tr("The deadline is 5 to 3,600 seconds.")};
    const bool ownProxy = p.proxy.kind == Proxy::Kind::Http || p.proxy.kind == Proxy::Kind::Socks5;
    if (ownProxy && (p.proxy.host.trimmed().isEmpty() || p.proxy.host.contains(u'@') || p.proxy.host.contains(u'/')))
        return ProfileProblem{Part::Proxy, ProfileWords::tr("Enter the proxy's host name alone, without a user, a "
                                                            "password or http://.")};
    if (ownProxy && (p.proxy.port < 1 || p.proxy.port > 65535))
        return ProfileProblem{Part::Proxy, ProfileWords::tr("Enter the proxy's port, 1 to 65535.")};
    return std::nullopt;
}

std::optional<ProfileProblem> userProblem(const Profile &p)
{
    if (p.credential != CredentialKind::Password)
        return std::nullopt;
    if (p.account.trimmed().isEmpty())
        return ProfileProblem{Part::User, ProfileWords::tr("Enter the name of the account that the user belongs to.")};
    if (p.userName.trimmed().isEmpty())
        return ProfileProblem{Part::User, ProfileWords::tr("Enter the name of the IAM user.")};
    return std::nullopt;
}

} // namespace

std::optional<ProfileProblem> problemOf(const Profile &profile)
{
    for (const auto &check : {nameProblem, placeProblem, lineProblem, userProblem}) {
        if (auto problem = check(profile))
            return problem;
    }
    return std::nullopt;
}

tl::expected<api::Connection, QString> connectionOf(const Profile &profile)
{
    if (const auto problem = problemOf(profile))
        return tl::unexpected(problem->why);
    api::Connection connection;
    connection.endpoint = *api::Endpoint::parse(profile.endpoint);
    if (!profile.projectId.isEmpty())
        connection.project = *api::ProjectId::parse(profile.projectId);
    return connection;
}

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Unmarked:
        return {};
    case Environment::Production:
        return ProfileWords::tr("PRODUCTION");
    case Environment::Staging:
        return ProfileWords::tr("Staging");
    case Environment::Lab:
        return ProfileWords::tr("Lab");
    }
    return {};
}

QString proxyText(const Proxy &proxy)
{
    if (proxy.kind != Proxy::Kind::Http && proxy.kind != Proxy::Kind::Socks5)
        return {};
    const QString place = u"%1:%2"_s.arg(proxy.host, QString::number(proxy.port));
    return proxy.user.isEmpty() ? place : u"%1 (%2)"_s.arg(place, proxy.user);
}

std::optional<Profile> findProfile(const QList<Profile> &profiles, QStringView nameOrId)
{
    const auto byName = std::ranges::find_if(
        profiles, [&](const Profile &p) { return nameOrId.compare(p.name, Qt::CaseInsensitive) == 0; });
    if (byName != profiles.end())
        return *byName;
    const auto byId = std::ranges::find_if(profiles, [&](const Profile &p) { return p.id == nameOrId; });
    return byId == profiles.end() ? std::nullopt : std::optional(*byId);
}

QString freeName(const QList<Profile> &profiles, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(profiles,
                                   [&](const Profile &p) { return p.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace peerlight::connection
