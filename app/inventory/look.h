// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"

#include <QList>
#include <QString>

namespace peerlight::inventory {

/// An inventory as it was at a time: what is kept, and read back when there is no service to ask.
struct Look
{
    QString endpoint; ///< origin of the service
    QString project;
    qint64 lookedAtMs = 0; ///< since 1970 UTC
    Inventory inventory;

    bool operator==(const Look &) const = default;
};

enum class ChangedThing { OfPeer, OfLine, OfGateway };
enum class ChangeKind { New, Gone, Changed };

enum class ChangedField {
    Name,
    RemoteGateway,
    LocalGateway,
    AddressFamily,
    RouteMode,
    BgpAsn,
    BgpStatus,
    Status,
    Vlan,
    Interface,
    LineId,
    GatewayId,
    Device,
    Provider,
    ProviderStatus,
    Location,
    PortType,
    Bandwidth,
    Network, ///< VPC or enterprise router of a gateway
};

struct FieldChange
{
    ChangedField field = ChangedField::Name;
    QString before; ///< empty: it was not set
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct InventoryChange
{
    ChangedThing thing = ChangedThing::OfPeer;
    ChangeKind kind = ChangeKind::New;
    QString id;
    QString label;             ///< the name after, or before if it has gone; the id if it has none
    QList<FieldChange> fields; ///< of Changed; never empty there

    bool operator==(const InventoryChange &) const = default;
};

/// What is new, gone or changed: first the peers, then lines, then gateways, each in the order of `after`, and what has
/// gone at the end of its kind. A list that was refused or not needed (mayHangOn) in one of the two says nothing: what
/// it would hold is neither new nor gone. Linear in time. Pure.
[[nodiscard]] QList<InventoryChange> inventoryChanges(const Inventory &before, const Inventory &after);

/// "Remote gateway", for the person.
[[nodiscard]] QString fieldTitle(ChangedField field);

/// "Peer edge-1 changed: Remote gateway 10.0.0.1/30 -> 10.0.0.5/30": one line. Texts are the service's: plain text
/// only.
[[nodiscard]] QString changeLine(const InventoryChange &change);

} // namespace peerlight::inventory
