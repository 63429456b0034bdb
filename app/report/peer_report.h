// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer.h"
#include "app/report/result_writer.h"

#include <QByteArray>
#include <QList>

namespace peerlight::report {

/// A list of peers in one of the formats, UTF-8. Json is {"peers":[…]}, JsonLines one object a peer; Csv can
/// be read again as a peer list. Pure.
[[nodiscard]] QByteArray peerReport(const QList<inventory::Peer> &peers, Format format);

} // namespace peerlight::report
