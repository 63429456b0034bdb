// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/iam_client.h"

#include "app/api/iam_answers.h"
#include "app/api/iam_requests.h"
#include "app/api/network_failure.h"
#include "app/api/transport.h"

namespace peerlight::api {

namespace {

template<typename T>
Handler<Answer> parsing(Result<T> (*parse)(const Answer &), Handler<T> done)
{
    return [parse, done = std::move(done)](const Result<Answer> &answer, const Exchange &exchange) {
        if (answer)
            done(parse(*answer), exchange);
        else
            done(tl::unexpected(answer.error()), exchange);
    };
}

} // namespace

IamClient::IamClient(const Endpoint &endpoint, QObject *parent) : IamClient(endpoint, Transport::strictTls(), parent) {}

IamClient::IamClient(const Endpoint &endpoint, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_transport(std::make_unique<Transport>(endpoint, auth::Credential(), tls))
{
    connect(m_transport.get(), &Transport::exchanged, this, &IamClient::exchanged);
}

IamClient::~IamClient()
{
    m_transport.reset(); // here: the handlers of open calls may still listen to exchanged()
}

void IamClient::setProxy(const QNetworkProxy &proxy)
{
    m_transport->setProxy(proxy);
}

void IamClient::signIn(const SignIn &signIn, QObject *context, Handler<IssuedToken> done)
{
    const auto request = signInRequest(signIn);
    if (request) {
        m_transport->send(*request, context, parsing<IssuedToken>(&parseIssuedToken, std::move(done)));
        return;
    }
    const Error refused = refusedHereError(ErrorKind::InvalidInput, request.error());
    QMetaObject::invokeMethod(
        context, [done = std::move(done), refused] { done(tl::unexpected(refused), {}); }, Qt::QueuedConnection);
}

void IamClient::listProjects(const auth::Credential &credential, QObject *context, Handler<QList<IamProject>> done)
{
    const bool keys = credential.kind() == auth::Credential::Kind::Keys;
    m_transport->setCredential(credential);
    m_transport->send(keys ? projectsRequest({}) : accessibleProjectsRequest(), context,
                      parsing<QList<IamProject>>(&parseProjects, std::move(done)));
}

void IamClient::findProjects(const auth::Credential &credential, const QString &name, QObject *context,
                             Handler<QList<IamProject>> done)
{
    m_transport->setCredential(credential);
    m_transport->send(projectsRequest(name), context, parsing<QList<IamProject>>(&parseProjects, std::move(done)));
}

} // namespace peerlight::api
