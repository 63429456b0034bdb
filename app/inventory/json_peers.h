// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/list_collector.h"

#include <QByteArray>

namespace peerlight::inventory {

/// Finds the peers of a JSON document, however deep they are:
/// - `vif_peers` of an object that is a virtual interface: answers of the API ("Querying the Virtual Interface List"),
///   and `attributes` or `values` of huaweicloud_dc_virtual_interface in Terraform's state and `terraform show -json`;
/// - objects with a `vif_peer_id`: detections, of the API and of Terraform; with a `peer_id`: what this program writes;
/// - arrays of ids.
/// Of a peer that is met more than once the first counts. The error is a translated sentence with its line: the
/// document is not JSON (see checkJson()), or it names no peer. `line` is where it begins, for lines of JSON.
[[nodiscard]] tl::expected<void, QString> collectJsonPeers(const QByteArray &json, int line, ListCollector &collector);

} // namespace peerlight::inventory
