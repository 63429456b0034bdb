// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

#include <tl/expected.hpp>

namespace peerlight::connection {

/// On what one is about to act. Production asks before much is sent.
enum class Environment { Unmarked, Production, Staging, Lab };

/// How a person proves who they are.
enum class CredentialKind {
    Token,    ///< pasted
    Password, ///< an IAM user's, which gives a token for 24 hours
    Keys,     ///< AK and SK: each request is signed
};

/// Where the secret of a connection is kept.
enum class Keeping {
    Session,  ///< in memory, until the program ends or locks
    Keychain, ///< in the keychain of the desktop
};

/// The way to the service. The password of a proxy is no part of it.
struct Proxy
{
    enum class Kind { None, System, Http, Socks5 };
    Kind kind = Kind::System;
    QString host;
    int port = 0; ///< 1 to 65535 where a host is needed
    QString user;

    bool operator==(const Proxy &) const = default;
};

/// A connection as a person names and keeps it: texts as they were entered, and no secret.
struct Profile
{
    QString id; ///< a UUID without braces; secrets are kept under it
    QString name;
    Environment environment = Environment::Unmarked;
    QString regionId;    ///< empty: an endpoint of one's own
    QString endpoint;    ///< "https://..."
    QString iamEndpoint; ///< empty: the one of the region
    QString projectId;
    QString projectName; ///< as IAM calls it; empty: the region's own project
    CredentialKind credential = CredentialKind::Token;
    QString account;  ///< the IAM account (domain) name
    QString userName; ///< the IAM user name
    QString userId;   ///< the IAM user id, needed for a one-time code only
    Keeping keeping = Keeping::Session;
    double requestsPerSecond = -1; ///< 0: no limit; negative: what the service is known to take
    int maxInFlight = 0;           ///< 0: the default
    int deadlineSeconds = 0;       ///< 0: the default
    Proxy proxy;
    QString caFile;     ///< empty: the authorities of the system
    QJsonObject unread; ///< members that a newer version wrote, kept as they are

    bool operator==(const Profile &) const = default;
};

/// What is wrong with one part of a profile.
struct ProfileProblem
{
    enum class Part { Name, Endpoint, IamEndpoint, Project, Pace, Proxy, CaFile, User };
    Part part = Part::Name;
    QString why; ///< translated sentence
};

/// The first thing that keeps the profile from being used, in the order in which it is shown. Pure; opens no file.
[[nodiscard]] std::optional<ProfileProblem> problemOf(const Profile &profile);

/// Where requests of the profile go. The error is the sentence of problemOf().
[[nodiscard]] tl::expected<api::Connection, QString> connectionOf(const Profile &profile);

/// "PRODUCTION", "Staging", "Lab" in the language of the program; empty: unmarked.
[[nodiscard]] QString environmentWord(Environment environment);

/// "proxy.example.com:3128 (user)"; never a password. Empty: no proxy of one's own.
[[nodiscard]] QString proxyText(const Proxy &proxy);

/// The profile of this name (whatever its case), or of this id.
[[nodiscard]] std::optional<Profile> findProfile(const QList<Profile> &profiles, QStringView nameOrId);

/// `wanted`, or "wanted 2" and so on where that name is taken.
[[nodiscard]] QString freeName(const QList<Profile> &profiles, const QString &wanted);

[[nodiscard]] QString newProfileId();

} // namespace peerlight::connection
