// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/caller_opening.h"

#include "app/cli/caller_access.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/connection/profile_route.h"
#include "app/connection/profile_secret.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

/// The next step that a store proposes is one of the window.
QString storeSentence(const auth::StoreError &error)
{
    return error.detail.isEmpty() ? error.text : u"%1 (%2)"_s.arg(error.text, error.detail);
}

} // namespace

CallerOpening::CallerOpening(Caller &caller, auth::SecretStore &store, Until until, QObject *parent)
    : Command(parent), m_caller(caller), m_store(store), m_until(until)
{}

CallerOpening::~CallerOpening()
{
    endUnheard();
}

void CallerOpening::start()
{
    const connection::Profile &profile = *m_caller.profile;
    if (!connection::wantsProxyPassword(profile))
        openRoute({});
    else if (!m_caller.proxyPassword.isEmpty())
        openRoute(m_caller.proxyPassword);
    else
        m_store.read(connection::proxyKeyOf(profile), this, [this](const Read &read) { takeProxyPassword(read); });
}

void CallerOpening::takeProxyPassword(const Read &password)
{
    if (hasFinished())
        return;
    // Not every proxy with a user has a password. What a keychain that does not answer may hold is told of.
    if (!password && password.error().kind != auth::StoreError::Kind::NotFound)
        printMessage(tr("%1: the password of the proxy could not be read: %2")
                         .arg(m_caller.profile->name, storeSentence(password.error())));
    openRoute(password.value_or(auth::Secret()));
}

void CallerOpening::openRoute(const auth::Secret &proxyPassword)
{
    const auto route = connection::routeOf(*m_caller.profile, proxyPassword);
    if (!route) {
        refuse(route.error());
        return;
    }
    m_caller.connection.route = *route;
    if (m_caller.credential) { // of the command line or the environment
        lookUpProject();
        return;
    }
    m_store.read(connection::secretKeyOf(*m_caller.profile), this, [this](const Read &read) { takeSecret(read); });
}

void CallerOpening::takeSecret(const Read &secret)
{
    if (hasFinished())
        return;
    if (!secret) {
        printMessage(
            tr("%1: its secret could not be read: %2").arg(m_caller.profile->name, storeSentence(secret.error())));
        printMessage(tr("Set PEERLIGHT_TOKEN, or give --token-file FILE or --token-stdin; or keep the secret in the "
                        "window."));
        finish(usageExitCode);
        return;
    }
    const auto credential = keptCredential(*m_caller.profile, *secret);
    if (!credential) {
        refuse(credential.error());
        return;
    }
    m_caller.credential = *credential;
    lookUpProject();
}

void CallerOpening::lookUpProject()
{
    if (m_until == Until::Secrets || !m_caller.connection.project.isEmpty()) {
        finish(0);
        return;
    }
    const auto access = accessOf(m_caller);
    if (access)
        m_desk.get(*access, this, [this](const auto &ready) { takeProject(ready); });
    else
        refuse(access.error());
}

void CallerOpening::takeProject(const api::Result<connection::ReadyAccess> &ready)
{
    if (hasFinished())
        return;
    if (!ready) {
        printMessage(u"%1: %2"_s.arg(m_caller.profile->name, errorSentence(ready.error())));
        finish(exitCodeOfSignIn(ready.error()));
        return;
    }
    if (ready->connection.project.isEmpty()) {
        printMessage(
            tr("%1: there are several projects. Choose one with --project-id ID:").arg(m_caller.profile->name));
        for (const api::IamProject &project : ready->projects)
            printMessage(u"  %1 %2"_s.arg(project.id.text(), project.name));
        finish(usageExitCode);
        return;
    }
    m_caller.connection = ready->connection;
    m_caller.credential = ready->credential;
    finish(0);
}

void CallerOpening::refuse(const QString &why)
{
    printMessage(u"%1: %2"_s.arg(m_caller.profile->name, why));
    finish(usageExitCode);
}

void CallerOpening::interrupt()
{
    finish(interruptedExitCode);
}

} // namespace peerlight::cli
