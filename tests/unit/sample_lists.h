// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer_list.h"

#include <QByteArray>

namespace peerlight::tests {

using namespace Qt::StringLiterals;

inline const QByteArray firstId = "7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"_ba;
inline const QByteArray secondId = "7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f72"_ba;

/// Two peers as the service, Terraform's state and `terraform show -json` have them, each with secrets beside.
inline QByteArray apiPeers()
{
    return R"([{"id":")" + firstId +
           R"(","name":"edge-1","address_family":"IPv4","remote_gateway_ip":"203.0.113.2/30","status":"ACTIVE",
           "bgp_asn":4294967295,"bgp_md5":"CANARY-MD5","service_ep_group":null,"remote_ep_group":["10.0.0.0/8"]},
           {"id":")" +
           secondId + R"(","name":"edge-2","bgp_md5":"CANARY-MD5-2"}])";
}

inline QByteArray apiInterfacesJson()
{
    return R"({"request_id":"r","virtual_interfaces":[{"id":"vif-1","name":"vif-1","direct_connect_id":"line-1",
           "vgw_id":"vgw-1","vlan":101,"bgp_md5":"CANARY-OLD","email":"CANARY@example.com","order_id":"CANARY-O",
           "vif_peers":)" +
           apiPeers() + R"(}],"page_info":{"current_count":1}})";
}

inline QByteArray terraformStateJson()
{
    return R"({"version":4,"terraform_version":"1.9.8","serial":7,"lineage":"0000","outputs":{},"resources":[
           {"mode":"managed","type":"huaweicloud_vpc","name":"x","instances":[{"attributes":{"id":"vpc"}}]},
           {"mode":"managed","type":"huaweicloud_dc_virtual_interface","name":"edge","provider":"p","instances":[
           {"schema_version":0,"attributes":{"id":"vif-1","name":"vif-1","direct_connect_id":"line-1","vgw_id":"",
           "gateway_id":"gdgw-1","service_type":"GDGW","bgp_md5":"CANARY-STATE","vif_peers":)" +
           apiPeers() + R"(},"sensitive_attributes":[],"private":"Q0FOQVJZ"}]}],"check_results":null})";
}

inline QByteArray terraformShowJson()
{
    return R"({"format_version":"1.0","values":{"root_module":{"resources":[],"child_modules":[{"address":"module.a",
           "resources":[{"address":"a","type":"huaweicloud_dc_virtual_interface","values":{"id":"vif-1",
           "direct_connect_id":"line-1","vif_peers":)" +
           apiPeers() + R"(},"sensitive_values":{"vif_peers":[{},{}]}}]}]}}})";
}

/// All that is kept of a list, as one text: to look for what must not be in it, and to compare lists.
inline QString everythingIn(const inventory::PeerListText &list)
{
    QStringList all{u"%1 duplicates, %2 unread"_s.arg(list.duplicates).arg(list.unreadCount)};
    for (const inventory::Peer &peer : list.peers) {
        const inventory::ListExtras extras = list.extras.value(peer.id);
        all += QStringList{peer.id.text(),     peer.name,          peer.remoteGateway, peer.localGateway,
                           peer.addressFamily, peer.routeMode,     peer.bgpStatus,     peer.status,
                           peer.interfaceId,   peer.interfaceName, peer.lineId,        peer.gatewayId,
                           peer.deviceId,      extras.lineName,    extras.gatewayName, extras.notes} +
               extras.tags;
    }
    for (const inventory::UnreadPiece &piece : list.unread)
        all += QStringList{QString::number(piece.line), piece.text, piece.why};
    for (const inventory::ListColumn &column : list.preview.columns)
        all += column.title;
    for (const QStringList &row : list.preview.rows)
        all += row;
    return all.join(u'\x1f');
}

} // namespace peerlight::tests
