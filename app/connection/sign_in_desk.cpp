// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/sign_in_desk.h"

#include "app/api/network_failure.h"
#include "app/api/transport.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace peerlight::connection {

namespace {

struct SignInDeskWords
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr std::chrono::seconds spare{60}; // a token that ends within a request is of no use

bool isComplete(const Access &access)
{
    return access.credential.isValid() && !access.connection.project.isEmpty();
}

} // namespace

SignInDesk::SignInDesk(QObject *parent) : QObject(parent) {}

SignInDesk::~SignInDesk()
{
    forget();
}

bool SignInDesk::isSame(const Access &access) const
{
    if (!access.signIn || !m_access.signIn || !m_keeper)
        return false;
    // A token is of one project, or of none.
    if (hasSignedIn() && !access.connection.project.isEmpty() &&
        m_keeper->token()->projectId != access.connection.project.text())
        return false;
    const api::SignIn &a = *access.signIn;
    const api::SignIn &b = *m_access.signIn;
    const bool sameProject = access.connection.project == m_access.connection.project ||
                             access.connection.project.isEmpty() || m_access.connection.project.isEmpty();
    return sameProject && access.iam == m_access.iam && access.regionId == m_access.regionId &&
           a.account == b.account && a.user == b.user && a.mfaUserId == b.mfaUserId &&
           a.password.bytes() == b.password.bytes() &&
           (a.passcode.isEmpty() || a.passcode.bytes() == b.passcode.bytes());
}

std::chrono::milliseconds SignInDesk::timeLeft() const
{
    return m_keeper ? m_keeper->timeLeft() : std::chrono::milliseconds(0);
}

void SignInDesk::get(const Access &access, QObject *context, Done done)
{
    if (isComplete(access)) {
        done(ReadyAccess{access.connection, access.credential, {}, {}});
        return;
    }
    const bool same = isSame(access);
    if (same && isBusy()) {
        m_waiting.push_back({context, std::move(done)}); // one sign-in for all
        return;
    }
    if (same && timeLeft() > spare) {
        api::Connection connection = access.connection;
        connection.project = m_access.connection.project;
        done(ReadyAccess{connection, m_keeper->token()->credential, m_keeper->token()->expiresAtUtc, {}});
        return;
    }
    forget();
    use(access);
    m_waiting.push_back({context, std::move(done)});
    if (m_keeper)
        askKeeper();
    else
        lookUpProjects(access.credential);
}

void SignInDesk::askKeeper()
{
    m_keeper->renew(this, [this, generation = m_generation](const api::Result<auth::Credential> &credential) {
        if (generation == m_generation)
            takeCredential(credential);
    });
}

void SignInDesk::use(const Access &access)
{
    m_access = access;
    m_client = std::make_unique<api::IamClient>(access.iam, api::Transport::tlsFor(access.connection.route));
    m_client->setProxy(access.connection.route.proxy);
    if (!access.signIn)
        return;
    api::SignIn words = *access.signIn;
    words.projectId = access.connection.project;
    if (words.projectName.isEmpty())
        words.projectName = access.regionId;
    m_keeper = std::make_unique<api::TokenKeeper>(
        [client = m_client.get(), words](QObject *asker, const api::Handler<api::IssuedToken> &taken) {
            client->signIn(words, asker, taken);
        },
        words.isRepeatable());
    connect(m_keeper.get(), &api::TokenKeeper::renewed, this, &SignInDesk::renewed);
}

void SignInDesk::renew(QObject *context, Done done)
{
    if (!m_keeper) {
        done(tl::unexpected(api::refusedHereError(api::ErrorKind::Credential,
                                                  SignInDeskWords::tr("The service refused this credential."))));
        return;
    }
    m_waiting.push_back({context, std::move(done)});
    if (m_waiting.size() == 1)
        askKeeper();
}

void SignInDesk::noteAccepted()
{
    if (m_keeper)
        m_keeper->noteAccepted();
}

void SignInDesk::takeCredential(const api::Result<auth::Credential> &credential)
{
    if (!credential) {
        finish(tl::unexpected(credential.error()));
        return;
    }
    const bool wasGiven = !m_access.connection.project.isEmpty();
    if (const auto project = api::ProjectId::parse(m_keeper->token()->projectId); project && !wasGiven)
        m_access.connection.project = *project;
    if (wasGiven)
        finish(ReadyAccess{m_access.connection, *credential, m_keeper->token()->expiresAtUtc, {}});
    else
        lookUpProjects(*credential);
}

void SignInDesk::lookUpProjects(const auth::Credential &credential)
{
    const auto take = [this, generation = m_generation](const api::Result<QList<api::IamProject>> &projects,
                                                        const api::Exchange &) {
        if (generation == m_generation)
            takeProjects(projects);
    };
    if (m_access.signIn)
        m_client->listProjects(credential, this, take);
    else
        m_client->findProjects(credential, m_access.regionId, this, take);
}

void SignInDesk::takeProjects(const api::Result<QList<api::IamProject>> &projects)
{
    const bool signedIn = hasSignedIn();
    ReadyAccess ready{m_access.connection,
                      signedIn ? m_keeper->token()->credential : m_access.credential,
                      signedIn ? m_keeper->token()->expiresAtUtc : QDateTime(),
                      {}};
    if (projects)
        ready.projects = m_access.regionId.isEmpty() ? api::ownProjects(*projects)
                                                     : api::projectsOfRegion(*projects, m_access.regionId);
    if (ready.connection.project.isEmpty() && ready.projects.size() == 1)
        ready.connection.project = ready.projects.constFirst().id;
    const QString project = ready.connection.project.text();
    if (signedIn && !project.isEmpty() && m_keeper->token()->projectId != project) {
        signInFor(ready.connection.project);
        return;
    }
    m_access.connection.project = ready.connection.project;
    if (!ready.connection.project.isEmpty() || ready.projects.size() > 1)
        finish(ready); // a list that was refused is no obstacle; of several, the person chooses
    else if (!projects)
        finish(tl::unexpected(projects.error()));
    else
        finish(tl::unexpected(api::refusedHereError(
            api::ErrorKind::NotFound, SignInDeskWords::tr("No project of this region was found: enter its ID."))));
}

/// A token of no project shows which there are, and is good for nothing else.
void SignInDesk::signInFor(const api::ProjectId &project)
{
    if (!m_access.signIn->isRepeatable()) {
        finish(tl::unexpected(api::refusedHereError(
            api::ErrorKind::InvalidInput,
            SignInDeskWords::tr("A one-time code is good once: enter the project ID %1, and a new code.")
                .arg(project.text()))));
        return;
    }
    Access access = m_access;
    access.connection.project = project;
    m_keeper->disconnect(this);
    m_keeper.release()->deleteLater(); // they may be the ones that called
    m_client.release()->deleteLater();
    use(access);
    askKeeper();
}

void SignInDesk::finish(const api::Result<ReadyAccess> &result)
{
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        if (one.context)
            one.done(result);
    }
}

void SignInDesk::forget()
{
    ++m_generation;
    m_access = {};
    if (m_keeper)
        m_keeper->disconnect(this);
    if (m_keeper)
        m_keeper.release()->deleteLater(); // this may be called from inside of them
    if (m_client)
        m_client.release()->deleteLater();
    finish(tl::unexpected(api::cancelledError()));
}

} // namespace peerlight::connection
