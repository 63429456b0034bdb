// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/inventory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

constexpr QLatin1StringView kCreated{"2025-11-20T10:11:12.000Z"};

QString latin(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

QString idText(SimId id)
{
    return latin(id.text());
}

QJsonValue orNull(bool present, const QString &text)
{
    return present ? QJsonValue(text) : QJsonValue(QJsonValue::Null);
}

QString activeOrDown(bool down)
{
    return down ? u"DOWN"_s : u"ACTIVE"_s;
}

class Writer
{
public:
    Writer(const Population &population, const QByteArray &projectId) : m_of(population), m_tenant(latin(projectId)) {}

    Collection interfaces() const
    {
        Collection out{"virtual-interfaces", "virtual_interfaces", "virtual_interface", true, {}};
        for (const SimInterface &vif : m_of.interfaces) {
            const SimLine &line = lineOf(vif);
            add(out, vif.id, interfaceObject(vif),
                {{"status", line.down ? "DOWN" : "ACTIVE"},
                 {"direct_connect_id", line.id.text()},
                 {"vgw_id", vif.onGlobalGateway ? QByteArray() : siteOf(line).virtualGateway.text()}});
        }
        return sorted(std::move(out));
    }

    Collection lines() const
    {
        // A documented example of this list has no page_info.
        Collection out{"direct-connects", "direct_connects", "direct_connect", false, {}};
        for (const SimLine &line : m_of.lines)
            add(out, line.id, lineObject(line), {{"name", line.name}});
        return sorted(std::move(out));
    }

    Collection gateways() const
    {
        Collection out{"virtual-gateways", "virtual_gateways", "virtual_gateway", true, {}};
        for (const SimSite &site : m_of.sites)
            add(out, site.virtualGateway, gatewayObject(site), {{"vpc_id", site.vpc.text()}});
        return sorted(std::move(out));
    }

    Collection globalGateways() const
    {
        Collection out{"global-dc-gateways", "global_dc_gateways", "global_dc_gateway", true, {}};
        for (const SimSite &site : m_of.sites)
            add(out, site.globalGateway, globalGatewayObject(site), {});
        return sorted(std::move(out));
    }

private:
    static void add(Collection &out, SimId id, const QJsonObject &object,
                    QList<std::pair<QByteArray, QByteArray>> filterable)
    {
        filterable.append({"id", id.text()});
        out.items.push_back({id, QJsonDocument(object).toJson(QJsonDocument::Compact), std::move(filterable)});
    }

    static Collection sorted(Collection out)
    {
        std::sort(out.items.begin(), out.items.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return out;
    }

    const SimLine &lineOf(const SimInterface &vif) const { return m_of.lines[static_cast<size_t>(vif.line)]; }
    const SimSite &siteOf(const SimLine &line) const { return m_of.sites[static_cast<size_t>(line.site)]; }

    QJsonObject interfaceObject(const SimInterface &vif) const
    {
        const SimLine &line = lineOf(vif);
        const SimSite &site = siteOf(line);
        const SimPeer &first = m_of.peers[static_cast<size_t>(vif.peers.front())];
        const bool dual = vif.peers.size() > 1;
        const SimPeer &last = m_of.peers[static_cast<size_t>(vif.peers.back())];
        QJsonArray peers;
        for (const int peer : vif.peers)
            peers.append(peerObject(m_of.peers[static_cast<size_t>(peer)], peer, vif));
        return {{u"id"_s, idText(vif.id)},
                {u"name"_s, latin(vif.name)},
                {u"description"_s, QJsonValue::Null},
                {u"tenant_id"_s, m_tenant},
                {u"direct_connect_id"_s, idText(line.id)},
                {u"vgw_id"_s, orNull(!vif.onGlobalGateway, idText(site.virtualGateway))},
                {u"gateway_id"_s, orNull(vif.onGlobalGateway, idText(site.globalGateway))},
                {u"lgw_id"_s, QJsonValue::Null},
                {u"lag_id"_s, QJsonValue::Null},
                {u"ies_id"_s, QJsonValue::Null},
                {u"device_id"_s, latin(line.deviceId)},
                {u"enterprise_project_id"_s, u"0"_s},
                {u"type"_s, u"private"_s},
                {u"service_type"_s, vif.onGlobalGateway ? u"GDGW"_s : u"VGW"_s},
                {u"status"_s, activeOrDown(line.down)},
                {u"reason"_s, QJsonValue::Null},
                {u"admin_state_up"_s, true},
                {u"bandwidth"_s, 100},
                {u"vlan"_s, vif.vlan},
                {u"route_limit"_s, 50},
                {u"bgp_route_limit"_s, 100},
                {u"rate_limit"_s, false},
                {u"enable_bfd"_s, false},
                {u"enable_nqa"_s, false},
                {u"priority"_s, u"normal"_s},
                {u"create_time"_s, kCreated},
                {u"address_family"_s, u"ipv4"_s},
                {u"local_gateway_v4_ip"_s, latin(first.localGateway)},
                {u"remote_gateway_v4_ip"_s, latin(first.remoteGateway)},
                {u"local_gateway_v6_ip"_s, orNull(dual, latin(last.localGateway))},
                {u"remote_gateway_v6_ip"_s, orNull(dual, latin(last.remoteGateway))},
                {u"remote_ep_group"_s, QJsonArray{u"198.51.100.0/24"_s}},
                {u"service_ep_group"_s, QJsonArray()},
                {u"tags"_s, QJsonArray{QJsonObject{{u"key"_s, u"env"_s}, {u"value"_s, u"simulated"_s}}}},
                {u"vif_peers"_s, peers}};
    }

    QJsonObject peerObject(const SimPeer &peer, int number, const SimInterface &vif) const
    {
        const SimLine &line = lineOf(vif);
        const bool bgp = peer.bgpAsn != 0;
        const QString secret = QLatin1StringView(kSecretMark) + QString::number(number);
        return {{u"id"_s, idText(peer.id)},
                {u"tenant_id"_s, m_tenant},
                {u"name"_s, latin(peer.name)},
                {u"description"_s, QJsonValue::Null},
                {u"address_family"_s, peer.ipv6 ? u"ipv6"_s : u"ipv4"_s},
                {u"local_gateway_ip"_s, latin(peer.localGateway)},
                {u"remote_gateway_ip"_s, latin(peer.remoteGateway)},
                {u"route_mode"_s, bgp ? u"bgp"_s : u"static"_s},
                {u"bgp_asn"_s, bgp ? QJsonValue(peer.bgpAsn) : QJsonValue(QJsonValue::Null)},
                {u"bgp_md5"_s, orNull(bgp, secret)},
                {u"device_id"_s, latin(line.deviceId)},
                {u"enable_bfd"_s, false},
                {u"enable_nqa"_s, false},
                {u"bgp_route_limit"_s, 100},
                {u"bgp_status"_s, orNull(bgp, activeOrDown(line.down))},
                {u"status"_s, activeOrDown(line.down)},
                {u"vif_id"_s, idText(vif.id)},
                {u"receive_route_num"_s, bgp ? 12 : -1},
                {u"remote_ep_group"_s, QJsonArray{u"198.51.100.0/24"_s}},
                {u"service_ep_group"_s, QJsonValue::Null}};
    }

    QJsonObject lineObject(const SimLine &line) const
    {
        return {{u"id"_s, idText(line.id)},
                {u"name"_s, latin(line.name)},
                {u"description"_s, QString()},
                {u"tenant_id"_s, m_tenant},
                {u"type"_s, u"standard"_s},
                {u"status"_s, activeOrDown(line.down)},
                {u"provider_status"_s, activeOrDown(line.down)},
                {u"port_type"_s, u"10G"_s},
                {u"bandwidth"_s, 1000},
                {u"location"_s, latin(siteOf(line).location)},
                {u"peer_location"_s, QString()},
                {u"provider"_s, latin(line.provider)},
                {u"peer_provider"_s, QJsonValue::Null},
                {u"peer_port_type"_s, QJsonValue::Null},
                {u"device_id"_s, latin(line.deviceId)},
                {u"vlan"_s, QJsonValue::Null},
                {u"hosting_id"_s, QJsonValue::Null},
                {u"charge_mode"_s, QJsonValue::Null},
                {u"vgw_type"_s, u"default"_s},
                {u"admin_state_up"_s, true},
                {u"apply_time"_s, kCreated},
                {u"create_time"_s, kCreated},
                {u"reason"_s, QJsonValue::Null},
                {u"email"_s, u"simulated-private@example.com"_s},
                {u"order_id"_s, u"SIMULATED-PRIVATE-ORDER"_s},
                {u"support_feature"_s, QJsonArray()},
                {u"tags"_s, QJsonArray()}};
    }

    QJsonObject gatewayObject(const SimSite &site) const
    {
        return {{u"id"_s, idText(site.virtualGateway)},
                {u"name"_s, latin("vgw-" + site.code)},
                {u"description"_s, QString()},
                {u"tenant_id"_s, m_tenant},
                {u"vpc_id"_s, idText(site.vpc)},
                {u"enterprise_router_id"_s, QJsonValue::Null},
                {u"type"_s, u"default"_s},
                {u"status"_s, u"ACTIVE"_s},
                {u"admin_state_up"_s, true},
                {u"bgp_asn"_s, 64512},
                {u"local_ep_group"_s, QJsonArray{u"10.20.0.0/16"_s}},
                {u"local_ep_group_ipv6"_s, QJsonArray()},
                {u"device_id"_s, latin("cr-" + site.code + "-a")},
                {u"redundant_device_id"_s, latin("cr-" + site.code + "-b")},
                {u"public_border_group"_s, u"center"_s},
                {u"enterprise_project_id"_s, u"0"_s},
                {u"tags"_s, QJsonArray()}};
    }

    QJsonObject globalGatewayObject(const SimSite &site) const
    {
        return {{u"id"_s, idText(site.globalGateway)},
                {u"tenant_id"_s, m_tenant},
                {u"name"_s, latin("gdgw-" + site.code)},
                {u"description"_s, QString()},
                {u"bgp_asn"_s, qint64(4294967294)},
                {u"region_id"_s, latin(site.code)},
                {u"location_name"_s, latin(site.location)},
                {u"status"_s, u"ACTIVE"_s},
                {u"address_family"_s, u"ipv4"_s},
                {u"current_peer_link_count"_s, 1},
                {u"created_time"_s, kCreated},
                {u"updated_time"_s, kCreated}};
    }

    const Population &m_of;
    const QString m_tenant;
};

} // namespace

std::vector<Collection> makeInventory(const Population &population, const QByteArray &projectId)
{
    const Writer writer(population, projectId);
    return {writer.interfaces(), writer.lines(), writer.gateways(), writer.globalGateways()};
}

} // namespace peerlight::simulator
