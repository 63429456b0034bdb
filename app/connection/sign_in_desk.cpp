// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/sign_in_desk.h"

#include "app/api/iam_client.h"
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

constexpr qint64 spareSeconds = 60; // a token that ends within a request is of no use

/// Whose token it is; a password is no part of it.
QString ownerOf(const Access &access)
{
    if (!access.signIn)
        return {};
    return QStringList{access.iam.display(), access.signIn->account, access.signIn->user, access.regionId}.join(u'\n');
}

bool isComplete(const Access &access)
{
    return access.credential.isValid() && !access.connection.project.isEmpty();
}

} // namespace

SignInDesk::SignInDesk(QObject *parent) : SignInDesk([] { return QDateTime::currentDateTimeUtc(); }, parent) {}

SignInDesk::SignInDesk(Clock nowUtc, QObject *parent) : QObject(parent), m_now(std::move(nowUtc)) {}

SignInDesk::~SignInDesk()
{
    forget();
}

bool SignInDesk::holds(const Access &access) const
{
    const api::ProjectId &project = access.connection.project;
    return m_kept && access.signIn && m_keptFor == ownerOf(access) &&
           (project.isEmpty() || project == m_kept->connection.project) &&
           (!m_kept->expiresAtUtc.isValid() || m_now().secsTo(m_kept->expiresAtUtc) > spareSeconds);
}

void SignInDesk::get(const Access &access, QObject *context, Done done)
{
    if (isComplete(access)) {
        done(ReadyAccess{access.connection, access.credential, {}});
        return;
    }
    if (holds(access)) {
        ReadyAccess ready = *m_kept;
        ready.connection.route = access.connection.route;
        done(ready);
        return;
    }
    begin(access, context, std::move(done));
}

void SignInDesk::renew(const Access &access, QObject *context, Done done)
{
    m_kept.reset();
    if (!access.signIn || !access.signIn->isRepeatable()) {
        const QString why = access.signIn ? SignInDeskWords::tr("The sign-in has ended: enter a new one-time code.")
                                          : SignInDeskWords::tr("The service refused this credential.");
        done(tl::unexpected(api::refusedHereError(api::ErrorKind::Credential, why)));
        return;
    }
    begin(access, context, std::move(done));
}

void SignInDesk::begin(const Access &access, QObject *context, Done done)
{
    if (m_client && ownerOf(access) != ownerOf(m_asked))
        finish(tl::unexpected(api::cancelledError())); // another connection was chosen in the meantime
    m_waiting.push_back({context, std::move(done)});
    if (m_client)
        return; // one sign-in for all who ask
    m_asked = access;
    m_client = std::make_unique<api::IamClient>(access.iam, api::Transport::tlsFor(access.connection.route));
    m_client->setProxy(access.connection.route.proxy);
    if (access.signIn)
        signIn();
    else
        lookUpProjects();
}

void SignInDesk::signIn()
{
    api::SignIn words = *m_asked.signIn;
    words.projectId = m_asked.connection.project;
    if (words.projectName.isEmpty())
        words.projectName = m_asked.regionId;
    m_client->signIn(words, this,
                     [this](const api::Result<api::IssuedToken> &token, const api::Exchange &) { takeToken(token); });
}

void SignInDesk::takeToken(const api::Result<api::IssuedToken> &token)
{
    if (!token) {
        finish(tl::unexpected(token.error()));
        return;
    }
    m_asked.credential = token->credential;
    m_expiresAtUtc = token->expiresAtUtc;
    const auto project = api::ProjectId::parse(token->projectId);
    const bool wasGiven = !m_asked.connection.project.isEmpty();
    if (project && !wasGiven)
        m_asked.connection.project = *project;
    if (wasGiven)
        finish(ReadyAccess{m_asked.connection, m_asked.credential, m_expiresAtUtc});
    else
        lookUpProjects();
}

void SignInDesk::lookUpProjects()
{
    const auto take = [this](const api::Result<QList<api::IamProject>> &projects, const api::Exchange &) {
        takeProjects(projects);
    };
    if (m_asked.signIn)
        m_client->listProjects(m_asked.credential, this, take);
    else
        m_client->findProjects(m_asked.credential, m_asked.regionId, this, take);
}

void SignInDesk::takeProjects(const api::Result<QList<api::IamProject>> &projects)
{
    ReadyAccess ready{m_asked.connection, m_asked.credential, m_expiresAtUtc, {}};
    if (projects)
        ready.projects = api::projectsOfRegion(*projects, m_asked.regionId);
    if (ready.connection.project.isEmpty() && ready.projects.size() == 1)
        ready.connection.project = ready.projects.constFirst().id;
    if (!ready.connection.project.isEmpty()) {
        finish(ready); // a list that was refused is no obstacle
        return;
    }
    if (!projects)
        finish(tl::unexpected(projects.error()));
    else
        finish(tl::unexpected(api::refusedHereError(
            api::ErrorKind::NotFound, SignInDeskWords::tr("No project of this region was found: enter its ID."))));
}

void SignInDesk::finish(const api::Result<ReadyAccess> &result)
{
    if (result && m_asked.signIn) {
        m_kept = *result;
        m_keptFor = ownerOf(m_asked);
    }
    m_asked = {};
    if (m_client)
        m_client.release()->deleteLater(); // this may run inside of it
    for (const Waiting &one : std::exchange(m_waiting, {})) {
        if (one.context)
            one.done(result);
    }
}

void SignInDesk::forget()
{
    m_kept.reset();
    m_keptFor.clear();
    m_expiresAtUtc = {};
    if (m_client)
        finish(tl::unexpected(api::cancelledError()));
}

} // namespace peerlight::connection
