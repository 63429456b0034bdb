// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/shown_comparison.h"

#include "ui/common/display_names.h"

namespace peerlight::ui {

namespace {

void hideNamesIn(std::optional<insight::Finding> &finding, DisplayNames &names)
{
    if (!finding)
        return;
    finding->peer = names.peer(finding->peer);
    finding->reason = names.text(finding->reason);
    if (!finding->detectionId.isEmpty())
        finding->detectionId = names.name(AliasBook::Kind::Task, finding->detectionId);
}

} // namespace

insight::Comparison shownComparison(const insight::Comparison &comparison, DisplayNames &names)
{
    if (!names.areHidden())
        return comparison;
    insight::Comparison shown = comparison;
    for (insight::ComparedPeer &compared : shown.peers) {
        inventory::Peer peer;
        peer.id = compared.peer;
        peer.name = compared.name;
        peer.remoteGateway = compared.remoteGateway;
        const inventory::Peer masked = names.peer(peer);
        compared.peer = masked.id;
        compared.name = masked.name;
        compared.remoteGateway = masked.remoteGateway;
        hideNamesIn(compared.before, names);
        hideNamesIn(compared.after, names);
    }
    return shown;
}

} // namespace peerlight::ui
