// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"

#include "app/api/answers.h"
#include "app/api/inventory_answers.h"
#include "app/api/json_answer.h"
#include "app/api/requests.h"
#include "app/api/transport.h"

#include <QCoreApplication>

namespace peerlight::api {

namespace {

/// A handler of answers that reads them with `parse` and hands on what they say.
template<typename T, typename Parse>
Handler<Answer> reading(Parse parse, Handler<T> done)
{
    return [parse = std::move(parse), done = std::move(done)](const Result<Answer> &answer, const Exchange &exchange) {
        if (answer)
            done(parse(*answer), exchange);
        else
            done(tl::unexpected(answer.error()), exchange);
    };
}

/// A create that names another peer is no proof that ours was created, nor that it was not.
Result<Detection> parseDetectionOf(const PeerId &peer, const Answer &answer)
{
    auto detection = parseDetection(answer);
    if (detection && detection->peerId != peer) {
        return tl::unexpected(protocolError(
            answer, QCoreApplication::translate("Client", "The answer does not match: it names another peer.")));
    }
    return detection;
}

} // namespace

Client::Client(Connection connection, auth::Credential credential, QObject *parent)
    : QObject(parent), m_connection(std::move(connection)),
      m_transport(std::make_unique<Transport>(m_connection.endpoint, credential, Transport::tlsFor(m_connection.route)))
{
    m_transport->setProxy(m_connection.route.proxy);
    connect(m_transport.get(), &Transport::exchanged, this, &Client::exchanged);
}

Client::~Client()
{
    // Here, and not with the members: the handlers of open calls may still listen to exchanged().
    m_transport.reset();
}

void Client::setCredential(auth::Credential credential)
{
    m_transport->setCredential(credential);
}

void Client::setProxyPassword(const QString &password)
{
    m_connection.route.proxy.setPassword(password);
    m_transport->setProxy(m_connection.route.proxy);
}

void Client::abortAll()
{
    m_transport->abortAll();
}

void Client::createDetection(const PeerId &peer, QObject *context, Handler<Detection> done)
{
    const auto parse = [peer](const Answer &answer) { return parseDetectionOf(peer, answer); };
    m_transport->send(createDetectionRequest(m_connection.project, peer), context,
                      reading<Detection>(parse, std::move(done)));
}

void Client::showDetection(const DetectionId &id, QObject *context, Handler<Detection> done)
{
    m_transport->send(showDetectionRequest(m_connection.project, id), context,
                      reading<Detection>(&parseDetection, std::move(done)));
}

void Client::listDetections(const PageRequest &page, QObject *context, Handler<DetectionPage> done)
{
    m_transport->send(listDetectionsRequest(m_connection.project, page), context,
                      reading<DetectionPage>(&parseDetectionPage, std::move(done)));
}

void Client::deleteDetection(const DetectionId &id, QObject *context, Handler<std::monostate> done)
{
    m_transport->send(deleteDetectionRequest(m_connection.project, id), context,
                      reading<std::monostate>(&parseEmpty, std::move(done)));
}

void Client::dropConnections()
{
    m_transport->dropConnections();
}

void Client::listVirtualInterfaces(const PageRequest &page, QObject *context, Handler<InterfacePage> done)
{
    m_transport->send(listVirtualInterfacesRequest(m_connection.project, page), context,
                      reading<InterfacePage>(&parseInterfacePage, std::move(done)));
}

void Client::listDirectConnects(const PageRequest &page, QObject *context, Handler<DirectConnectPage> done)
{
    m_transport->send(listDirectConnectsRequest(m_connection.project, page), context,
                      reading<DirectConnectPage>(&parseDirectConnectPage, std::move(done)));
}

void Client::listVirtualGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done)
{
    m_transport->send(listVirtualGatewaysRequest(m_connection.project, page), context,
                      reading<GatewayPage>(&parseVirtualGatewayPage, std::move(done)));
}

void Client::listGlobalGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done)
{
    m_transport->send(listGlobalGatewaysRequest(m_connection.project, page), context,
                      reading<GatewayPage>(&parseGlobalGatewayPage, std::move(done)));
}

} // namespace peerlight::api
