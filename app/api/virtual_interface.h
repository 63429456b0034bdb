// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "app/api/list_page.h"

#include <QList>
#include <QString>

#include <optional>

namespace peerlight::api {

/// A peer of a virtual interface ("Querying the Virtual Interface List": VifPeer). `bgp_md5` is a
/// secret and is dropped by the parser: it never enters the program.
struct VifPeer
{
    PeerId id;
    QString name;
    QString addressFamily;        ///< "ipv4" or "ipv6", lower case
    QString localGatewayIp;       ///< with prefix, as sent: "10.1.1.1/30"
    QString remoteGatewayIp;      ///< with prefix, as sent
    QString routeMode;            ///< "bgp" or "static"
    std::optional<qint64> bgpAsn; ///< up to 4294967295
    QString bgpStatus;
    QString status;
    QString deviceId;
};

/// A virtual interface, with the members this program uses ("Querying the Virtual Interface List").
struct VirtualInterface
{
    QString id;
    QString name;
    QString directConnectId; ///< the line
    QString gatewayId;       ///< vgw_id, else gateway_id, else lgw_id
    QString deviceId;
    QString status;
    QString serviceType; ///< "VGW", "GDGW", "LGW", "GEIP"
    std::optional<int> vlan;
    std::optional<int> bandwidthMbit;
    QList<VifPeer> peers;
    int malformedPeers = 0; ///< peers without a usable id
};

using InterfacePage = ListPage<VirtualInterface>;

} // namespace peerlight::api
