// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/inventory_answers.h"

#include "app/api/json_answer.h"

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBandwidth = 2147483647;

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const QString text = textMember(object, name, 64); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<int> bandwidthOf(const QJsonObject &object)
{
    const auto bandwidth = wholeMember(object, "bandwidth"_L1, 0, largestBandwidth);
    return bandwidth ? std::optional(int(*bandwidth)) : std::nullopt;
}

DirectConnect readDirectConnect(const QJsonObject &object)
{
    DirectConnect line;
    line.id = textMember(object, "id"_L1, 64);
    line.name = textMember(object, "name"_L1);
    line.type = textMember(object, "type"_L1, 64);
    line.status = textMember(object, "status"_L1, 64);
    line.providerStatus = textMember(object, "provider_status"_L1, 64);
    line.portType = textMember(object, "port_type"_L1, 32);
    line.provider = textMember(object, "provider"_L1);
    line.location = textMember(object, "location"_L1);
    line.peerLocation = textMember(object, "peer_location"_L1);
    line.deviceId = textMember(object, "device_id"_L1, 128);
    line.bandwidthMbit = bandwidthOf(object);
    return line;
}

Gateway readGateway(const QJsonObject &object)
{
    Gateway gateway;
    gateway.id = textMember(object, "id"_L1, 64);
    gateway.name = textMember(object, "name"_L1);
    gateway.status = textMember(object, "status"_L1, 64);
    gateway.bgpAsn = wholeMember(object, "bgp_asn"_L1, 0, 4294967295);
    return gateway;
}

Gateway readVirtualGateway(const QJsonObject &object)
{
    Gateway gateway = readGateway(object);
    gateway.vpcId = textMember(object, "vpc_id"_L1, 64);
    gateway.enterpriseRouterId = textMember(object, "enterprise_router_id"_L1, 64);
    return gateway;
}

Gateway readGlobalGateway(const QJsonObject &object)
{
    Gateway gateway = readGateway(object);
    gateway.kind = GatewayKind::Global;
    gateway.location = firstText(object, {"location_name"_L1, "region_id"_L1});
    return gateway;
}

template<typename Item, typename Read>
Result<ListPage<Item>> parsePage(const Answer &answer, QLatin1StringView name, Read read)
{
    const auto list = readList(answer, name);
    if (!list)
        return tl::unexpected(list.error());
    ListPage<Item> page;
    page.hasPageInfo = list->page.present;
    page.nextMarker = list->page.nextMarker;
    page.received = int(list->members.size());
    page.items.reserve(page.received);
    for (const QJsonValue &member : list->members) {
        if (!member.isObject())
            continue;
        page.items.append(read(member.toObject()));
        if (!page.items.constLast().id.isEmpty())
            page.lastId = page.items.constLast().id;
    }
    return page;
}

} // namespace

std::optional<VifPeer> readVifPeer(const QJsonObject &object)
{
    const auto id = PeerId::parse(object.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    VifPeer peer;
    peer.id = *id;
    peer.name = textMember(object, "name"_L1);
    peer.addressFamily = textMember(object, "address_family"_L1, 16).toLower();
    peer.localGatewayIp = textMember(object, "local_gateway_ip"_L1, 64);
    peer.remoteGatewayIp = textMember(object, "remote_gateway_ip"_L1, 64);
    peer.routeMode = textMember(object, "route_mode"_L1, 32);
    peer.bgpAsn = wholeMember(object, "bgp_asn"_L1, 0, 4294967295);
    peer.bgpStatus = textMember(object, "bgp_status"_L1, 32);
    peer.status = textMember(object, "status"_L1, 64);
    peer.deviceId = textMember(object, "device_id"_L1, 128);
    return peer;
}

VirtualInterface readVirtualInterface(const QJsonObject &object)
{
    VirtualInterface vif;
    vif.id = textMember(object, "id"_L1, 64);
    vif.name = textMember(object, "name"_L1);
    vif.directConnectId = textMember(object, "direct_connect_id"_L1, 64);
    vif.gatewayId = firstText(object, {"vgw_id"_L1, "gateway_id"_L1, "lgw_id"_L1});
    vif.deviceId = textMember(object, "device_id"_L1, 128);
    vif.status = textMember(object, "status"_L1, 64);
    vif.serviceType = textMember(object, "service_type"_L1, 32);
    vif.bandwidthMbit = bandwidthOf(object);
    if (const auto vlan = wholeMember(object, "vlan"_L1, 0, 4095))
        vif.vlan = int(*vlan);
    const QJsonArray peers = object.value("vif_peers"_L1).toArray();
    for (const QJsonValue &value : peers) {
        if (auto peer = readVifPeer(value.toObject()))
            vif.peers.append(*std::move(peer));
        else
            ++vif.malformedPeers;
    }
    return vif;
}

Result<InterfacePage> parseInterfacePage(const Answer &answer)
{
    return parsePage<VirtualInterface>(answer, "virtual_interfaces"_L1, &readVirtualInterface);
}

Result<DirectConnectPage> parseDirectConnectPage(const Answer &answer)
{
    return parsePage<DirectConnect>(answer, "direct_connects"_L1, &readDirectConnect);
}

Result<GatewayPage> parseVirtualGatewayPage(const Answer &answer)
{
    return parsePage<Gateway>(answer, "virtual_gateways"_L1, &readVirtualGateway);
}

Result<GatewayPage> parseGlobalGatewayPage(const Answer &answer)
{
    return parsePage<Gateway>(answer, "global_dc_gateways"_L1, &readGlobalGateway);
}

} // namespace peerlight::api
