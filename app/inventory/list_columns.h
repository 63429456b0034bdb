// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace peerlight::inventory {

/// What a column of a list, or a member of a JSON object of a list, is taken for.
enum class ColumnUse {
    Ignore,
    Id,
    Name,
    InterfaceId,
    InterfaceName,
    LineId,
    LineName,
    GatewayId,
    GatewayName,
    RemoteGateway,
    LocalGateway,
    AddressFamily,
    RouteMode,
    BgpAsn,
    BgpStatus,
    Status,
    Vlan,
    DeviceId,
    Tags,
    Notes,
    Secret, ///< named like a secret: its cells are not kept, not even for a preview
};

/// What a list says of a peer beside what the service knows of it.
struct ListExtras
{
    QString lineName;
    QString gatewayName;
    QStringList tags; ///< words, each once
    QString notes;
    bool operator==(const ListExtras &) const = default;
};

/// A row of a list.
struct ListedPeer
{
    Peer peer;
    ListExtras extras;
};

/// What a title is likely to mean: compared without regard to case, spaces, '_' and '-'. "id" alone may be the id of
/// anything: see proposedUses(). Pure.
[[nodiscard]] ColumnUse useOfTitle(const QString &title);

/// For each column what its title means, each use at most once; "id" is the peer's id where no other title is.
[[nodiscard]] QList<ColumnUse> proposedUses(const QStringList &titles);

/// Puts the text of a cell where it belongs, cut at a length; the id is not read here. Text that is no number where a
/// number is wanted is left out.
void putCell(ListedPeer &row, ColumnUse use, QStringView text);

/// "a; b,c" -> a, b, c: each once, at most 64 of at most 64 characters.
[[nodiscard]] QStringList tagWords(QStringView text);

} // namespace peerlight::inventory
