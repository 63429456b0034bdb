// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"

#include <QString>

#include <optional>

namespace peerlight::inventory {

/// A peer as the person knows it: from the service, or only an id that was pasted.
struct Peer
{
    api::PeerId id;
    QString name;          ///< empty when only the id is known
    QString remoteGateway; ///< with prefix, as the service sends it
    QString localGateway;
    QString addressFamily; ///< "ipv4", "ipv6" or empty
    QString routeMode;
    std::optional<qint64> bgpAsn;
    QString bgpStatus;
    QString status; ///< of the peer, in the words of the service
    std::optional<int> vlan;
    QString interfaceId;
    QString interfaceName;
    QString lineId; ///< direct connect id
    QString gatewayId;
    QString deviceId;

    /// Name for lists: the name, else the id.
    [[nodiscard]] QString label() const { return name.isEmpty() ? id.text() : name; }
    bool operator==(const Peer &) const = default;
};

} // namespace peerlight::inventory

// Long lists grow without a second copy beside them.
Q_DECLARE_TYPEINFO(peerlight::inventory::Peer, Q_RELOCATABLE_TYPE);
