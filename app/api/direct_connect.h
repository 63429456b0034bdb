// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/list_page.h"

#include <optional>

namespace peerlight::api {

/// A physical connection, a line ("Querying the Connection List"), with the members this program uses. `email` and
/// `order_id` identify a person and are dropped by the parser.
struct DirectConnect
{
    QString id;
    QString name;
    QString type;           ///< "standard", "hosting", "hosted", ...
    QString status;         ///< "ACTIVE", "DOWN", "BUILD", ...
    QString providerStatus; ///< "ACTIVE" or "DOWN"
    QString portType;       ///< "1G", "10G", "40G", "100G"
    QString provider;
    QString location;     ///< of the cloud's end
    QString peerLocation; ///< of the customer's end
    QString deviceId;
    std::optional<int> bandwidthMbit;

    bool operator==(const DirectConnect &) const = default;
};

using DirectConnectPage = ListPage<DirectConnect>;

} // namespace peerlight::api
