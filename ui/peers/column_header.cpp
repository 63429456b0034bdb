// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/display_text.h"
#include "ui/peers/peer_cells.h"

#include <QCoreApplication>

namespace peerlight::ui {

namespace {

struct Headers
{
    Q_DECLARE_TR_FUNCTIONS(PeerTable)
};

QString columnHelp(PeerColumn column)
{
    switch (column) {
    case PeerColumn::Outcome:
        return Headers::tr("What the latest detection says");
    case PeerColumn::Pair:
        return Headers::tr("The virtual interface, which the peers of a pair share");
    case PeerColumn::RemoteGateway:
        return Headers::tr("The address that is tested");
    case PeerColumn::Loss:
        return Headers::tr("Packets lost, once the task is complete");
    case PeerColumn::LastTen:
        return Headers::tr("The last ten outcomes of this session, the latest at the end");
    case PeerColumn::Age:
        return Headers::tr("How long ago the result became known");
    case PeerColumn::Task:
        return Headers::tr("Where the task is");
    case PeerColumn::Started:
    case PeerColumn::Ended:
        return Headers::tr("Local time of this computer");
    case PeerColumn::Tags:
        return Headers::tr("Your own words for this peer");
    case PeerColumn::Notes:
        return Headers::tr("From a list, or from the circuit card of its line");
    case PeerColumn::Peer:
    case PeerColumn::AddressFamily:
    case PeerColumn::LocalGateway:
    case PeerColumn::Vlan:
    case PeerColumn::BgpAsn:
    case PeerColumn::BgpStatus:
    case PeerColumn::Line:
    case PeerColumn::Gateway:
    case PeerColumn::Interface:
    case PeerColumn::DetectionId:
    case PeerColumn::Count:
        break;
    }
    return {};
}

} // namespace

QString columnTitle(PeerColumn column)
{
    switch (column) {
    case PeerColumn::Outcome:
        return Headers::tr("Outcome");
    case PeerColumn::Peer:
        return Headers::tr("Peer");
    case PeerColumn::Pair:
        return Headers::tr("Pair");
    case PeerColumn::RemoteGateway:
        return Headers::tr("Remote gateway");
    case PeerColumn::Loss:
        return Headers::tr("Loss");
    case PeerColumn::LastTen:
        return Headers::tr("Last 10");
    case PeerColumn::Age:
        return Headers::tr("Age");
    case PeerColumn::Task:
        return Headers::tr("Task");
    case PeerColumn::AddressFamily:
        return Headers::tr("Address family");
    case PeerColumn::LocalGateway:
        return Headers::tr("Local gateway");
    case PeerColumn::Vlan:
        return Headers::tr("VLAN");
    case PeerColumn::BgpAsn:
        return Headers::tr("BGP ASN");
    case PeerColumn::BgpStatus:
        return Headers::tr("BGP status");
    case PeerColumn::Line:
        return Headers::tr("Line");
    case PeerColumn::Gateway:
        return Headers::tr("Gateway");
    case PeerColumn::DetectionId:
        return Headers::tr("Detection ID");
    case PeerColumn::Started:
        return Headers::tr("Started");
    case PeerColumn::Ended:
        return Headers::tr("Ended");
    case PeerColumn::Interface:
        return Headers::tr("Virtual interface");
    case PeerColumn::Tags:
        return Headers::tr("Tags");
    case PeerColumn::Notes:
        return Headers::tr("Notes");
    case PeerColumn::Count:
        break;
    }
    return {};
}

QVariant columnHeader(PeerColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(column);
    case Qt::ToolTipRole:
        return toolTipHtml(columnHelp(column));
    case Qt::TextAlignmentRole:
        return cellData({}, column, role, 0);
    default: // the role is an open set of numbers
        return {};
    }
}

} // namespace peerlight::ui
