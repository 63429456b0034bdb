// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/look.h"

#include <algorithm>

namespace peerlight::inventory {

namespace {

template<typename Number>
QString textOf(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : QString();
}

using Fields = QList<std::pair<ChangedField, QString>>;

/// A thing as it is compared: its id, what it is called, and its fields in a fixed order.
struct Compared
{
    QString id;
    QString label;
    Fields fields;
};

Compared comparedOf(const Peer &peer)
{
    const QString &vif = peer.interfaceName.isEmpty() ? peer.interfaceId : peer.interfaceName;
    return {peer.id.text(),
            peer.label(),
            {{ChangedField::Name, peer.name},
             {ChangedField::RemoteGateway, peer.remoteGateway},
             {ChangedField::LocalGateway, peer.localGateway},
             {ChangedField::AddressFamily, peer.addressFamily},
             {ChangedField::RouteMode, peer.routeMode},
             {ChangedField::BgpAsn, textOf(peer.bgpAsn)},
             {ChangedField::BgpStatus, peer.bgpStatus},
             {ChangedField::Status, peer.status},
             {ChangedField::Vlan, textOf(peer.vlan)},
             {ChangedField::Interface, vif},
             {ChangedField::LineId, peer.lineId},
             {ChangedField::GatewayId, peer.gatewayId},
             {ChangedField::Device, peer.deviceId}}};
}

Compared comparedOf(const Line &line)
{
    return {line.id,
            line.name.isEmpty() ? line.id : line.name,
            {{ChangedField::Name, line.name},
             {ChangedField::Status, line.status},
             {ChangedField::Provider, line.provider},
             {ChangedField::ProviderStatus, line.providerStatus},
             {ChangedField::Location, line.location},
             {ChangedField::PortType, line.portType},
             {ChangedField::Bandwidth, textOf(line.bandwidthMbit)},
             {ChangedField::Device, line.deviceId}}};
}

Compared comparedOf(const Gateway &gateway)
{
    const QString &network = gateway.vpcId.isEmpty() ? gateway.enterpriseRouterId : gateway.vpcId;
    return {gateway.id,
            gateway.name.isEmpty() ? gateway.id : gateway.name,
            {{ChangedField::Name, gateway.name},
             {ChangedField::Status, gateway.status},
             {ChangedField::BgpAsn, textOf(gateway.bgpAsn)},
             {ChangedField::Location, gateway.location},
             {ChangedField::Network, network}}};
}

QList<FieldChange> differences(const Fields &before, const Fields &after)
{
    QList<FieldChange> changes;
    for (qsizetype i = 0; i < after.size(); ++i) {
        if (before[i].second != after[i].second)
            changes.append({after[i].first, before[i].second, after[i].second});
    }
    return changes;
}

template<typename Thing>
void compare(const QList<Thing> &before, const QList<Thing> &after, ChangedThing thing, QList<InventoryChange> &changes)
{
    QHash<QString, Compared> old;
    for (const Thing &one : before) {
        const Compared compared = comparedOf(one);
        if (!old.contains(compared.id))
            old.insert(compared.id, compared);
    }
    QSet<QString> seen;
    for (const Thing &one : after) {
        const Compared now = comparedOf(one);
        if (seen.contains(now.id))
            continue;
        seen.insert(now.id);
        const auto was = old.constFind(now.id);
        if (was == old.constEnd()) {
            changes.append({thing, ChangeKind::New, now.id, now.label, {}});
            continue;
        }
        const QList<FieldChange> fields = differences(was->fields, now.fields);
        if (!fields.isEmpty())
            changes.append({thing, ChangeKind::Changed, now.id, now.label, fields});
    }
    for (const Thing &one : before) {
        const Compared was = comparedOf(one);
        if (seen.contains(was.id))
            continue;
        seen.insert(was.id);
        changes.append({thing, ChangeKind::Gone, was.id, was.label, {}});
    }
}

bool refuses(const Inventory &inventory, InventoryPart part)
{
    return std::any_of(inventory.refused.begin(), inventory.refused.end(),
                       [part](const RefusedList &list) { return list.part == part; });
}

/// A list of gateways is asked for only where an interface needs it: without one, none are known, and none have gone.
bool wasAsked(const Inventory &inventory, GatewayKind kind)
{
    return std::any_of(inventory.interfaces.begin(), inventory.interfaces.end(),
                       [kind](const InterfaceInfo &one) { return mayHangOn(one, kind); });
}

QList<Gateway> gatewaysOf(const Inventory &inventory, GatewayKind kind)
{
    QList<Gateway> gateways;
    std::copy_if(inventory.gateways.begin(), inventory.gateways.end(), std::back_inserter(gateways),
                 [kind](const Gateway &gateway) { return gateway.kind == kind; });
    return gateways;
}

} // namespace

QList<InventoryChange> inventoryChanges(const Inventory &before, const Inventory &after)
{
    QList<InventoryChange> changes;
    const auto isKnown = [&](InventoryPart part) { return !refuses(before, part) && !refuses(after, part); };
    compare(before.peers, after.peers, ChangedThing::OfPeer, changes);
    if (isKnown(InventoryPart::Lines))
        compare(before.lines, after.lines, ChangedThing::OfLine, changes);
    for (const auto &[part, kind] : {std::pair{InventoryPart::VirtualGateways, GatewayKind::Virtual},
                                     std::pair{InventoryPart::GlobalGateways, GatewayKind::Global}}) {
        if (isKnown(part) && wasAsked(before, kind) && wasAsked(after, kind))
            compare(gatewaysOf(before, kind), gatewaysOf(after, kind), ChangedThing::OfGateway, changes);
    }
    return changes;
}

} // namespace peerlight::inventory
