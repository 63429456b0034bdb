// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/kept_looks.h"

#include "app/history/cells.h"

namespace peerlight::history {

using namespace Qt::StringLiterals;

namespace {

constexpr int looksKept = 2; // the last one, and the one that it is compared with

// Kept as numbers, which never change.
int partNumber(inventory::InventoryPart part)
{
    return static_cast<int>(part);
}

void writePeers(Database &db, qint64 no, const QList<inventory::Peer> &peers)
{
    for (qsizetype i = 0; i < peers.size(); ++i) {
        const inventory::Peer &peer = peers[i];
        db.run(u"INSERT INTO look_peer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {no, i, peer.id.text(), orEmpty(peer.name), orEmpty(peer.remoteGateway), orEmpty(peer.localGateway),
                orEmpty(peer.addressFamily), orEmpty(peer.routeMode), orNull(peer.bgpAsn), orEmpty(peer.bgpStatus),
                orEmpty(peer.status), orNull(peer.vlan), orEmpty(peer.interfaceId), orEmpty(peer.interfaceName),
                orEmpty(peer.lineId), orEmpty(peer.gatewayId), orEmpty(peer.deviceId)});
    }
}

void writeInterfaces(Database &db, qint64 no, const QList<inventory::InterfaceInfo> &interfaces)
{
    for (qsizetype i = 0; i < interfaces.size(); ++i) {
        const inventory::InterfaceInfo &vif = interfaces[i];
        db.run(u"INSERT INTO look_interface VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {no, i, orEmpty(vif.id), orEmpty(vif.name), orEmpty(vif.status), orEmpty(vif.serviceType),
                orEmpty(vif.lineId), orEmpty(vif.gatewayId), orNull(vif.vlan), orNull(vif.bandwidthMbit)});
    }
}

void writeLines(Database &db, qint64 no, const QList<inventory::Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const inventory::Line &line = lines[i];
        db.run(u"INSERT INTO look_line VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {no, i, orEmpty(line.id), orEmpty(line.name), orEmpty(line.type), orEmpty(line.status),
                orEmpty(line.providerStatus), orEmpty(line.portType), orEmpty(line.provider), orEmpty(line.location),
                orEmpty(line.peerLocation), orEmpty(line.deviceId), orNull(line.bandwidthMbit)});
    }
}

void writeGateways(Database &db, qint64 no, const QList<inventory::Gateway> &gateways)
{
    for (qsizetype i = 0; i < gateways.size(); ++i) {
        const inventory::Gateway &gateway = gateways[i];
        db.run(u"INSERT INTO look_gateway VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {no, i, gateway.kind == inventory::GatewayKind::Global ? 1 : 0, orEmpty(gateway.id),
                orEmpty(gateway.name), orEmpty(gateway.status), orEmpty(gateway.vpcId),
                orEmpty(gateway.enterpriseRouterId), orEmpty(gateway.location), orNull(gateway.bgpAsn)});
    }
}

void writeRefused(Database &db, qint64 no, const QList<inventory::RefusedList> &lists)
{
    for (const inventory::RefusedList &list : lists) {
        db.run(u"INSERT INTO look_refused VALUES (?, ?, ?, ?, ?, ?)"_s,
               {no, partNumber(list.part), list.error.httpStatus, orEmpty(list.error.apiCode),
                orEmpty(list.error.requestId), orEmpty(list.error.text)});
    }
}

QList<inventory::Peer> peersOf(Database &db, qint64 no)
{
    QList<inventory::Peer> peers;
    db.each(u"SELECT id, name, remote_gateway, local_gateway, address_family, route_mode, bgp_asn, bgp_status, status, "
            "vlan, interface_id, interface_name, line_id, gateway_id, device_id FROM look_peer WHERE look_no = ? "
            "ORDER BY place"_s,
            {no}, [&peers](const QSqlQuery &query) {
                Cells cells(query);
                const auto id = api::PeerId::parse(cells.text());
                if (!id)
                    return;
                inventory::Peer peer;
                peer.id = *id;
                peer.name = cells.text();
                peer.remoteGateway = cells.text();
                peer.localGateway = cells.text();
                peer.addressFamily = cells.text();
                peer.routeMode = cells.text();
                peer.bgpAsn = cells.maybeNumber();
                peer.bgpStatus = cells.text();
                peer.status = cells.text();
                peer.vlan = cells.maybeSmall();
                peer.interfaceId = cells.text();
                peer.interfaceName = cells.text();
                peer.lineId = cells.text();
                peer.gatewayId = cells.text();
                peer.deviceId = cells.text();
                peers.append(peer);
            });
    return peers;
}

QList<inventory::InterfaceInfo> interfacesOf(Database &db, qint64 no)
{
    QList<inventory::InterfaceInfo> interfaces;
    db.each(u"SELECT id, name, status, service_type, line_id, gateway_id, vlan, bandwidth_mbit FROM look_interface "
            "WHERE look_no = ? ORDER BY place"_s,
            {no}, [&interfaces](const QSqlQuery &query) {
                Cells cells(query);
                inventory::InterfaceInfo vif;
                vif.id = cells.text();
                vif.name = cells.text();
                vif.status = cells.text();
                vif.serviceType = cells.text();
                vif.lineId = cells.text();
                vif.gatewayId = cells.text();
                vif.vlan = cells.maybeSmall();
                vif.bandwidthMbit = cells.maybeSmall();
                interfaces.append(vif);
            });
    return interfaces;
}

QList<inventory::Line> linesOf(Database &db, qint64 no)
{
    QList<inventory::Line> lines;
    db.each(u"SELECT id, name, type, status, provider_status, port_type, provider, location, peer_location, device_id, "
            "bandwidth_mbit FROM look_line WHERE look_no = ? ORDER BY place"_s,
            {no}, [&lines](const QSqlQuery &query) {
                Cells cells(query);
                inventory::Line line;
                line.id = cells.text();
                line.name = cells.text();
                line.type = cells.text();
                line.status = cells.text();
                line.providerStatus = cells.text();
                line.portType = cells.text();
                line.provider = cells.text();
                line.location = cells.text();
                line.peerLocation = cells.text();
                line.deviceId = cells.text();
                line.bandwidthMbit = cells.maybeSmall();
                lines.append(line);
            });
    return lines;
}

QList<inventory::Gateway> gatewaysOf(Database &db, qint64 no)
{
    QList<inventory::Gateway> gateways;
    db.each(u"SELECT kind, id, name, status, vpc_id, enterprise_router_id, location, bgp_asn FROM look_gateway "
            "WHERE look_no = ? ORDER BY place"_s,
            {no}, [&gateways](const QSqlQuery &query) {
                Cells cells(query);
                inventory::Gateway gateway;
                gateway.kind = cells.small() == 1 ? inventory::GatewayKind::Global : inventory::GatewayKind::Virtual;
                gateway.id = cells.text();
                gateway.name = cells.text();
                gateway.status = cells.text();
                gateway.vpcId = cells.text();
                gateway.enterpriseRouterId = cells.text();
                gateway.location = cells.text();
                gateway.bgpAsn = cells.maybeNumber();
                gateways.append(gateway);
            });
    return gateways;
}

QList<inventory::RefusedList> refusedOf(Database &db, qint64 no)
{
    QList<inventory::RefusedList> lists;
    db.each(u"SELECT part, http_status, api_code, request_id, sentence FROM look_refused WHERE look_no = ? "
            "ORDER BY part"_s,
            {no}, [&lists](const QSqlQuery &query) {
                Cells cells(query);
                inventory::RefusedList list;
                const int part = cells.small();
                if (part < 0 || part > partNumber(inventory::InventoryPart::GlobalGateways))
                    return;
                list.part = static_cast<inventory::InventoryPart>(part);
                list.error.httpStatus = cells.small();
                list.error.kind = list.error.httpStatus == 404 ? api::ErrorKind::NotFound : api::ErrorKind::Forbidden;
                list.error.apiCode = cells.text();
                list.error.requestId = cells.text();
                list.error.text = cells.text();
                lists.append(list);
            });
    return lists;
}

QList<qint64> numbersOfLooks(Database &db, const QString &endpoint, const QString &project)
{
    QList<qint64> numbers;
    db.each(u"SELECT no FROM look WHERE endpoint = ? AND project = ? ORDER BY no DESC"_s, {endpoint, project},
            [&numbers](const QSqlQuery &query) { numbers.append(query.value(0).toLongLong()); });
    return numbers;
}

} // namespace

void keepLook(Database &db, const inventory::Look &look)
{
    const qint64 no = db.value(u"SELECT COALESCE(MAX(no), 0) + 1 FROM look"_s).toLongLong();
    db.run(u"INSERT INTO look VALUES (?, ?, ?, ?)"_s,
           {no, orEmpty(look.endpoint), orEmpty(look.project), look.lookedAtMs});
    writePeers(db, no, look.inventory.peers);
    writeInterfaces(db, no, look.inventory.interfaces);
    writeLines(db, no, look.inventory.lines);
    writeGateways(db, no, look.inventory.gateways);
    writeRefused(db, no, look.inventory.refused);
    const QList<qint64> numbers = numbersOfLooks(db, look.endpoint, look.project);
    for (const qint64 old : numbers.mid(looksKept)) {
        for (const QString &table :
             {u"look_peer"_s, u"look_interface"_s, u"look_line"_s, u"look_gateway"_s, u"look_refused"_s})
            db.run(u"DELETE FROM %1 WHERE look_no = ?"_s.arg(table), {old});
        db.run(u"DELETE FROM look WHERE no = ?"_s, {old});
    }
}

QList<inventory::Look> readLooks(Database &db, const QString &endpoint, const QString &project)
{
    QList<inventory::Look> looks;
    const QList<qint64> numbers = numbersOfLooks(db, endpoint, project);
    for (const qint64 no : numbers) {
        const qint64 lookedAt = db.value(u"SELECT looked_at FROM look WHERE no = ?"_s, {no}).toLongLong();
        looks.append({endpoint,
                      project,
                      lookedAt,
                      {peersOf(db, no), interfacesOf(db, no), linesOf(db, no), gatewaysOf(db, no), refusedOf(db, no)}});
    }
    return looks;
}

} // namespace peerlight::history
