// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/endpoint.h"
#include "app/api/inventory_service.h"
#include "app/api/route.h"
#include "app/auth/credential.h"

#include <memory>

namespace peerlight::api {

class Transport;

/// Where requests go, and for which project.
struct Connection
{
    Endpoint endpoint;
    ProjectId project;
    Route route{};
};

/// DetectionService over HTTP. Owns its Transport. Lives on the thread that made it; no call blocks.
/// On destruction every call that is still open ends with ErrorKind::Cancelled.
class Client final : public QObject, public DetectionService, public InventoryService
{
    Q_OBJECT
public:
    Client(Connection connection, auth::Credential credential, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }

    /// Used by every call from now on; calls under way keep the one they were sent with.
    void setCredential(auth::Credential credential);

    /// The same way with another password for its proxy; for calls from now on.
    void setProxyPassword(const QString &password);

    /// Ends every open call with ErrorKind::Cancelled.
    void abortAll();

    void createDetection(const PeerId &peer, QObject *context, Handler<Detection> done) override;
    void showDetection(const DetectionId &id, QObject *context, Handler<Detection> done) override;
    void listDetections(const PageRequest &page, QObject *context, Handler<DetectionPage> done) override;
    void deleteDetection(const DetectionId &id, QObject *context, Handler<std::monostate> done) override;
    void dropConnections() override;
    void listVirtualInterfaces(const PageRequest &page, QObject *context, Handler<InterfacePage> done) override;
    void listDirectConnects(const PageRequest &page, QObject *context, Handler<DirectConnectPage> done) override;
    void listVirtualGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done) override;
    void listGlobalGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done) override;

Q_SIGNALS:
    /// Each request that has ended, for request counts and the Requests tab.
    void exchanged(const peerlight::api::Exchange &exchange);

private:
    Connection m_connection;
    std::unique_ptr<Transport> m_transport;
};

} // namespace peerlight::api
