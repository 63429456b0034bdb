// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/list_page.h"

#include <optional>

namespace peerlight::api {

enum class GatewayKind {
    Virtual, ///< of one region: "Querying the Virtual Gateway List"
    Global,  ///< "Querying Global DC Gateways"
};

/// What a virtual interface leads to in the cloud, with the members this program uses.
struct Gateway
{
    GatewayKind kind = GatewayKind::Virtual;
    QString id;
    QString name;
    QString status;
    QString vpcId;              ///< of a virtual gateway; else empty
    QString enterpriseRouterId; ///< of a virtual gateway in place of the VPC
    QString location;           ///< of a global gateway: location_name, else region_id
    std::optional<qint64> bgpAsn;

    bool operator==(const Gateway &) const = default;
};

using GatewayPage = ListPage<Gateway>;

} // namespace peerlight::api
