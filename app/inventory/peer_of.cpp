// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/peer_of.h"

namespace peerlight::inventory {

Peer peerOf(const api::VifPeer &peer, const api::VirtualInterface &vif)
{
    Peer result;
    result.id = peer.id;
    result.name = peer.name;
    result.remoteGateway = peer.remoteGatewayIp;
    result.localGateway = peer.localGatewayIp;
    result.addressFamily = peer.addressFamily;
    result.routeMode = peer.routeMode;
    result.bgpAsn = peer.bgpAsn;
    result.bgpStatus = peer.bgpStatus;
    result.status = peer.status;
    result.vlan = vif.vlan;
    result.interfaceId = vif.id;
    result.interfaceName = vif.name;
    result.lineId = vif.directConnectId;
    result.gatewayId = vif.gatewayId;
    result.deviceId = peer.deviceId.isEmpty() ? vif.deviceId : peer.deviceId;
    return result;
}

} // namespace peerlight::inventory
