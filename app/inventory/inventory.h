// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/direct_connect.h"
#include "app/api/error.h"
#include "app/api/gateway.h"
#include "app/inventory/peer.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace peerlight::inventory {

using Line = api::DirectConnect;
using Gateway = api::Gateway;
using api::GatewayKind;

/// A virtual interface, as far as it is of use beside its peers.
struct InterfaceInfo
{
    QString id;
    QString name;
    QString status;
    QString serviceType; ///< "VGW", "GDGW", "LGW", "GEIP"
    QString lineId;
    QString gatewayId;
    std::optional<int> vlan;
    std::optional<int> bandwidthMbit;

    bool operator==(const InterfaceInfo &) const = default;
};

enum class InventoryPart { Lines, VirtualGateways, GlobalGateways };

/// A list that the service did not give. The rest of the inventory is usable without it.
struct RefusedList
{
    InventoryPart part = InventoryPart::Lines;
    api::Error error;

    bool operator==(const RefusedList &) const = default;
};

/// What a project has, as one look at the service shows it. Each id stands once, in the order of the service.
struct Inventory
{
    QList<Peer> peers;
    QList<InterfaceInfo> interfaces;
    QList<Line> lines;
    QList<Gateway> gateways; ///< of both kinds
    QList<RefusedList> refused;

    bool operator==(const Inventory &) const = default;
};

/// A peer and what it hangs on: peer -> interface -> line and gateway. What is not known is not set; `peer` has the ids
/// all the same.
struct JoinedPeer
{
    Peer peer;
    std::optional<InterfaceInfo> interfaceInfo;
    std::optional<Line> line;
    std::optional<Gateway> gateway;
    QStringList tags; ///< of the person, or of a list
    QString notes;    ///< of a list
};

/// One for each peer, in their order. Linear in time. Pure.
[[nodiscard]] QList<JoinedPeer> joinInventory(const Inventory &inventory);

/// Whether the gateway that this interface hangs on is to be found in the list of that kind. What a type other than VGW
/// and GDGW means is not documented, so that either list may have it. Pure.
[[nodiscard]] bool mayHangOn(const InterfaceInfo &interfaceInfo, GatewayKind kind);

/// "The list of lines was refused: ..." for the person.
[[nodiscard]] QString refusedNote(const RefusedList &refused);

} // namespace peerlight::inventory
