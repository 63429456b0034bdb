// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/direct_connect.h"
#include "app/api/error.h"
#include "app/api/gateway.h"
#include "app/api/request.h"
#include "app/api/virtual_interface.h"

#include <QJsonObject>

namespace peerlight::api {

// What the lists of the inventory say, as in answers.h. Pure. Members that this program does not use never leave the
// parsers, and above all not bgp_md5, email and order_id.

[[nodiscard]] Result<InterfacePage> parseInterfacePage(const Answer &answer);
[[nodiscard]] Result<DirectConnectPage> parseDirectConnectPage(const Answer &answer);
[[nodiscard]] Result<GatewayPage> parseVirtualGatewayPage(const Answer &answer);
[[nodiscard]] Result<GatewayPage> parseGlobalGatewayPage(const Answer &answer);

/// The objects alone, as they also stand in saved answers and in Terraform's state.
[[nodiscard]] VirtualInterface readVirtualInterface(const QJsonObject &object);
/// Nothing without a usable id.
[[nodiscard]] std::optional<VifPeer> readVifPeer(const QJsonObject &object);

} // namespace peerlight::api
