// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caller_access.h"

#include "app/api/regions.h"
#include "app/connection/profile_secret.h"

#include <QCoreApplication>

namespace peerlight::cli {

namespace {

struct CallerAccessWords
{
    Q_DECLARE_TR_FUNCTIONS(CallerAccess)
};

} // namespace

tl::expected<CredentialChoice, QString> keptCredential(const connection::Profile &profile, const auth::Secret &kept)
{
    if (profile.credential != connection::CredentialKind::Password) {
        const auto credential = connection::credentialOf(profile, kept);
        if (!credential)
            return tl::unexpected(credential.error());
        return CredentialChoice(*credential);
    }
    PasswordSignIn signIn;
    signIn.who.account = profile.account;
    signIn.who.user = profile.userName;
    signIn.who.password = kept;
    signIn.who.projectName = profile.projectName;
    if (const auto endpoint = api::Endpoint::parse(profile.iamEndpoint))
        signIn.iamEndpoint = *endpoint;
    return CredentialChoice(signIn);
}

tl::expected<connection::Access, QString> accessOf(const Caller &caller)
{
    connection::Access access;
    access.connection = caller.connection;
    std::optional<api::Endpoint> iam;
    if (const auto *signIn = std::get_if<PasswordSignIn>(&*caller.credential)) {
        access.signIn = signIn->who;
        iam = signIn->iamEndpoint;
    } else {
        access.credential = std::get<auth::Credential>(*caller.credential);
    }
    if (caller.profile) {
        access.regionId = caller.profile->regionId;
        if (const auto own = api::Endpoint::parse(caller.profile->iamEndpoint); own && !iam)
            iam = *own;
    }
    if (const auto region = api::regionOfEndpoint(caller.connection.endpoint)) {
        access.regionId = region->id;
        if (!iam)
            iam = api::iamEndpointForRegion(region->id);
    }
    const bool asksThere = access.signIn || access.connection.project.isEmpty();
    if (asksThere && !iam) // no address is guessed
        return tl::unexpected(CallerAccessWords::tr("Where to sign in for %1 is not known: give --iam-endpoint URL.")
                                  .arg(caller.connection.endpoint.display()));
    access.iam = iam.value_or(api::Endpoint());
    return access;
}

} // namespace peerlight::cli
