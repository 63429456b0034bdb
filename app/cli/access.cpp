// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/access.h"

#include "app/api/regions.h"
#include "app/api/transport.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

namespace peerlight::cli {

QString refusedLine(auth::Credential::Kind kind)
{
    return kind == auth::Credential::Kind::Keys ? Access::tr("The service refused the access key: %1")
                                                : Access::tr("The service refused the token: %1");
}

Access::Access(CredentialChoice choice, QObject *parent) : QObject(parent), m_choice(std::move(choice))
{
    connect(&m_prompt, &TokenPrompt::given, this, [this](const auth::Credential &credential) {
        use(credential);
        Q_EMIT renewed();
    });
    connect(&m_prompt, &TokenPrompt::declined, this, &Access::denied);
}

Access::~Access()
{
    m_withdrawn = true; // who waits for a sign-in is this, and is told now that there will be none
    m_keeper.reset();
}

void Access::begin(const api::Connection &connection)
{
    if (const auto *given = std::get_if<auth::Credential>(&m_choice)) {
        QMetaObject::invokeMethod(
            this, [this, credential = *given] { takeFirst(credential); }, Qt::QueuedConnection);
        return;
    }
    if (prepareSignIn(connection)) {
        m_keeper->renew(this, [this](const api::Result<auth::Credential> &result) { takeFirst(result); });
        return;
    }
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(usageExitCode); }, Qt::QueuedConnection);
}

bool Access::prepareSignIn(const api::Connection &connection)
{
    const auto &signIn = std::get<PasswordSignIn>(m_choice);
    std::optional<api::Endpoint> where = signIn.iamEndpoint;
    if (!where) {
        if (const auto region = api::regionOfEndpoint(connection.endpoint))
            where = api::iamEndpointForRegion(region->id);
    }
    if (!where) {
        printMessage(
            tr("Where to sign in for %1 is not known: give --iam-endpoint URL.").arg(connection.endpoint.display()));
        return false;
    }
    api::SignIn who = signIn.who;
    who.projectId = connection.project;
    m_iam = std::make_unique<api::IamClient>(*where, api::Transport::tlsFor(connection.route));
    m_iam->setProxy(connection.route.proxy);
    m_keeper = std::make_unique<api::TokenKeeper>(
        [this, who](QObject *context, api::Handler<api::IssuedToken> done) {
            m_iam->signIn(who, context, std::move(done));
        },
        who.isRepeatable());
    // Before its end, without anybody asking: requests from then on take the new one.
    connect(m_keeper.get(), &api::TokenKeeper::renewed, this, &Access::use);
    return true;
}

void Access::takeFirst(const api::Result<auth::Credential> &result)
{
    if (m_withdrawn)
        return;
    if (!result) {
        printServiceError(tr("The sign-in failed: %1"), result.error());
        Q_EMIT failed(exitCodeOfSignIn(result.error()));
        return;
    }
    if (!m_keeper) // whose signal came before
        use(*result);
    Q_EMIT began();
}

void Access::use(const auth::Credential &credential)
{
    m_kind = credential.kind();
    Q_EMIT changed(credential);
}

void Access::note(const api::Exchange &exchange)
{
    constexpr int firstRedirect = 300;
    if (m_keeper && exchange.httpStatus > 0 && exchange.httpStatus < firstRedirect)
        m_keeper->noteAccepted();
}

void Access::renew(const api::Error &refusal, bool mayAsk, Waits what)
{
    m_mayAsk = mayAsk;
    m_waits = what;
    Q_EMIT speaking();
    printServiceError(refusedLine(m_kind), refusal);
    if (!m_keeper || !mayAsk) {
        askOrDeny();
        return;
    }
    printMessage(tr("Signing in again."));
    m_keeper->renew(this, [this](const api::Result<auth::Credential> &result) { takeNext(result); });
}

void Access::takeNext(const api::Result<auth::Credential> &result)
{
    if (m_withdrawn)
        return;
    if (result) {
        Q_EMIT renewed();
        return;
    }
    Q_EMIT speaking();
    printServiceError(tr("The sign-in failed: %1"), result.error());
    askOrDeny();
}

void Access::askOrDeny()
{
    if (m_mayAsk && TokenPrompt::canBeAsked()) {
        const bool keys = m_kind == auth::Credential::Kind::Keys;
        m_prompt.ask(whyAsked(), keys ? TokenPrompt::Wanted::Keys : TokenPrompt::Wanted::Token);
        return;
    }
    Q_EMIT denied(); // nobody is there who could give another one
}

QString Access::whyAsked() const
{
    const bool keys = m_kind == auth::Credential::Kind::Keys;
    if (m_waits == Waits::Start)
        return keys ? tr("Nothing was created yet; it goes on with another key.")
                    : tr("Nothing was created yet; it goes on with a new token.");
    return keys ? tr("The run is paused; the same peers go on with another key.")
                : tr("The run is paused; the same peers go on with a new token.");
}

void Access::withdraw()
{
    m_withdrawn = true;
    m_prompt.withdraw();
}

} // namespace peerlight::cli
