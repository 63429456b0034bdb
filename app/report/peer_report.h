// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/look.h"
#include "app/report/result_writer.h"

#include <QByteArray>
#include <QList>

namespace peerlight::report {

/// A list of peers in one of the formats, UTF-8. Json is {"peers":[…]}, JsonLines one object a peer; all but Table and
/// Markdown can be read again as a peer list. Pure.
[[nodiscard]] QByteArray peerReport(const QList<inventory::JoinedPeer> &peers, Format format);

/// What changed between two looks. Json is {"changes":[…]}, JsonLines one object a change; Csv, Tsv and Markdown have a
/// row for each field that changed; Table is one sentence a line. Pure.
[[nodiscard]] QByteArray changeReport(const QList<inventory::InventoryChange> &changes, Format format);

} // namespace peerlight::report
