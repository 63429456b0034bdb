// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/inventory.h"

#include <QCoreApplication>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

struct InventoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Inventory)
};

/// The places of things by their ids: of what a service sends twice the first counts.
template<typename Thing>
QHash<QString, qsizetype> placesOf(const QList<Thing> &things)
{
    QHash<QString, qsizetype> places;
    places.reserve(things.size());
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (!things[i].id.isEmpty() && !places.contains(things[i].id))
            places.insert(things[i].id, i);
    }
    return places;
}

template<typename Thing>
std::optional<Thing> found(const QList<Thing> &things, const QHash<QString, qsizetype> &places, const QString &id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? std::nullopt : std::optional(things[*place]);
}

} // namespace

QList<JoinedPeer> joinInventory(const Inventory &inventory)
{
    const auto interfaces = placesOf(inventory.interfaces);
    const auto lines = placesOf(inventory.lines);
    const auto gateways = placesOf(inventory.gateways);
    QList<JoinedPeer> joined;
    joined.reserve(inventory.peers.size());
    for (const Peer &peer : inventory.peers)
        joined.append({peer,
                       found(inventory.interfaces, interfaces, peer.interfaceId),
                       found(inventory.lines, lines, peer.lineId),
                       found(inventory.gateways, gateways, peer.gatewayId),
                       {},
                       {}});
    return joined;
}

bool mayHangOn(const InterfaceInfo &interfaceInfo, GatewayKind kind)
{
    if (interfaceInfo.gatewayId.isEmpty())
        return false;
    if (interfaceInfo.serviceType.compare("VGW"_L1, Qt::CaseInsensitive) == 0)
        return kind == GatewayKind::Virtual;
    if (interfaceInfo.serviceType.compare("GDGW"_L1, Qt::CaseInsensitive) == 0)
        return kind == GatewayKind::Global;
    return true;
}

QString refusedNote(const RefusedList &refused)
{
    const bool failed = refused.error.kind == api::ErrorKind::Server;
    const QString &why = refused.error.text;
    switch (refused.part) {
    case InventoryPart::Lines:
        return (failed ? InventoryWords::tr("The list of lines could not be read, so their names are missing: %1")
                       : InventoryWords::tr("The list of lines was refused, so their names are missing: %1"))
            .arg(why);
    case InventoryPart::VirtualGateways:
        return (failed
                    ? InventoryWords::tr("The list of virtual gateways could not be read, so their names are missing: "
                                         "%1")
                    : InventoryWords::tr("The list of virtual gateways was refused, so their names are missing: %1"))
            .arg(why);
    case InventoryPart::GlobalGateways:
        return (failed
                    ? InventoryWords::tr("The list of global gateways could not be read, so their names are missing: "
                                         "%1")
                    : InventoryWords::tr("The list of global gateways was refused, so their names are missing: %1"))
            .arg(why);
    }
    return {};
}

} // namespace peerlight::inventory
