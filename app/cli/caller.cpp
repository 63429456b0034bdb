// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caller.h"

#include "app/cli/messages.h"
#include "app/cli/option_values.h"
#include "app/connection/profile_pace.h"
#include "app/connection/profile_store.h"
#include "app/history/data_folder.h"

#include <QCoreApplication>

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct CallerWords
{
    Q_DECLARE_TR_FUNCTIONS(Caller)
};

constexpr qsizetype mostNamesShown = 20;
constexpr qsizetype mostOfAName = 100;

QString namesOf(const QList<connection::Profile> &profiles)
{
    if (profiles.isEmpty())
        return CallerWords::tr("No connections are kept yet.");
    QStringList names;
    for (const connection::Profile &profile : profiles.first(std::min(profiles.size(), mostNamesShown)))
        names += profile.name.left(mostOfAName);
    const QString list = names.join(", "_L1);
    return profiles.size() > mostNamesShown
               ? CallerWords::tr("The first %1 of %2: %3.")
                     .arg(QString::number(mostNamesShown), QString::number(profiles.size()), list)
               : CallerWords::tr("There are: %1.").arg(list);
}

Checked<connection::Profile> profileOf(const QString &nameOrId, const QString &dataDir)
{
    connection::ProfileStore store(connectionsFile(dataDir));
    if (const auto loaded = store.load(); !loaded)
        return tl::unexpected(usageError(loaded.error()));
    if (!store.readOnlyBecause().isEmpty())
        printMessage(store.readOnlyBecause());
    for (const QString &sentence : store.unread())
        printMessage(sentence);
    auto profile = connection::findProfile(store.profiles(), nameOrId);
    if (!profile)
        return tl::unexpected(UsageError{
            {CallerWords::tr("--profile: there is no connection of the name %1.").arg(nameOrId.left(mostOfAName)),
             namesOf(store.profiles())}});
    return *profile;
}

bool isGiven(const CredentialOptions &credential, const EnvironmentSecrets &environment)
{
    const auto &e = environment;
    const auto secrets = {&e.token,      &e.accessKey,   &e.secretKey, &e.securityToken, &e.iamUser,
                          &e.iamAccount, &e.iamPassword, &e.iamUserId, &e.iamPasscode};
    return credential.fromStandardInput || !credential.tokenFile.isEmpty() ||
           std::ranges::any_of(secrets, [](const auth::Secret *one) { return !one->isEmpty(); });
}

} // namespace

QString connectionsFile(const QString &dataDir)
{
    return history::dataFolder(dataDir) + "/connections.json"_L1;
}

tl::expected<Caller, UsageError> placeOf(const ProfileChoice &choice, const api::Connection &given,
                                         const QString &dataDir)
{
    Caller caller;
    caller.connection = given;
    if (!choice.isGiven())
        return caller;
    Checked<connection::Profile> profile = profileOf(choice.nameOrId, dataDir);
    if (!profile)
        return tl::unexpected(profile.error());
    if (choice.project)
        profile->projectId = choice.project->text();
    const auto connection = connection::connectionOf(*profile);
    if (!connection)
        return tl::unexpected(usageError(u"%1: %2"_s.arg(profile->name, connection.error())));
    caller.connection = *connection;
    caller.profile = *profile;
    return caller;
}

tl::expected<Caller, UsageError> callerOf(const ProfileChoice &choice, const api::Connection &given,
                                          const CredentialOptions &credential, const EnvironmentSecrets &environment,
                                          const QString &dataDir)
{
    auto place = placeOf(choice, given, dataDir);
    if (!place)
        return place;
    Caller caller = *place;
    caller.proxyPassword = environment.proxyPassword;
    if (choice.isGiven() && !isGiven(credential, environment)) {
        if (credential.iamEndpoint) // goes before the one of the profile
            caller.profile->iamEndpoint = credential.iamEndpoint->display();
        if (caller.profile->keeping == connection::Keeping::Keychain)
            return caller;
        return tl::unexpected(usageError(
            CallerWords::tr("%1: its secret is kept for a session of the window only. Set PEERLIGHT_TOKEN, or give "
                            "--token-file FILE or --token-stdin.")
                .arg(caller.profile->name)));
    }
    const auto read = readCredential(credential, environment);
    if (!read)
        return tl::unexpected(read.error());
    caller.credential = *read;
    if (auto *signIn = std::get_if<PasswordSignIn>(&*caller.credential); signIn && caller.profile) {
        const auto own = api::Endpoint::parse(caller.profile->iamEndpoint);
        if (own && !signIn->iamEndpoint)
            signIn->iamEndpoint = *own;
    }
    return caller;
}

void applyPace(const ProfileChoice &choice, const connection::Profile &profile, detection::RunOptions &run)
{
    detection::RunOptions paced = connection::pacedBy(profile, run);
    if (choice.ownDeadline)
        paced.rowDeadline = run.rowDeadline;
    if (choice.ownRate)
        paced.rate = run.rate;
    if (choice.ownMaxInFlight)
        paced.maxInFlight = run.maxInFlight;
    run = paced;
}

} // namespace peerlight::cli
