// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/direct_connect.h"
#include "app/api/gateway.h"

namespace peerlight::api {

/// The lists of what a project has, each call one GET and no retry. Handlers as in DetectionService.
class InventoryService
{
public:
    virtual ~InventoryService() = default;

    virtual void listVirtualInterfaces(const PageRequest &page, QObject *context, Handler<InterfacePage> done) = 0;
    virtual void listDirectConnects(const PageRequest &page, QObject *context, Handler<DirectConnectPage> done) = 0;
    virtual void listVirtualGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done) = 0;
    virtual void listGlobalGateways(const PageRequest &page, QObject *context, Handler<GatewayPage> done) = 0;
};

} // namespace peerlight::api
