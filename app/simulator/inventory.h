// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/population.h"

#include <QByteArray>
#include <QList>

#include <utility>
#include <vector>

namespace peerlight::simulator {

/// One thing of the inventory, written out once: answers are put together from these bytes.
struct Resource
{
    SimId id;
    QByteArray json;
    QList<std::pair<QByteArray, QByteArray>> filterable; ///< query parameter and the value it is compared with
};

/// One kind of thing, such as the virtual interfaces, sorted by id.
struct Collection
{
    QByteArray path;     ///< "virtual-interfaces"
    QByteArray plural;   ///< member of the list answer
    QByteArray singular; ///< member of the show answer
    bool pageInfo = true;
    std::vector<Resource> items;
};

/// Virtual interfaces with their peers, direct connects, virtual and global gateways, with the members of the
/// pages "Querying the Virtual Interface List", "... Connection List" and "... Virtual Gateway List".
/// Secrets and private members (bgp_md5, email, order_id) are filled, to show that clients drop them.
[[nodiscard]] std::vector<Collection> makeInventory(const Population &population, const QByteArray &projectId);

} // namespace peerlight::simulator
