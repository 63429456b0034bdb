// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/peer_report.h"

#include "app/report/member_rows.h"
#include "app/report/text_table.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;
using inventory::JoinedPeer;

namespace {

struct PeerReportWords
{
    Q_DECLARE_TR_FUNCTIONS(PeerReport)
};

template<typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

/// Only of a gateway that the service told of: a list knows its name alone.
QString kindWord(const std::optional<inventory::Gateway> &gateway)
{
    if (!gateway || gateway->id.isEmpty())
        return {};
    switch (gateway->kind) {
    case inventory::GatewayKind::Virtual:
        return u"virtual"_s;
    case inventory::GatewayKind::Global:
        return u"global"_s;
    }
    return {};
}

/// Names are an interface: add, never change. list_columns.h reads them.
JsonMembers membersOf(const JoinedPeer &joined)
{
    const inventory::Peer &peer = joined.peer;
    const auto line = joined.line.value_or(inventory::Line());
    const auto gateway = joined.gateway.value_or(inventory::Gateway());
    const auto vif = joined.interfaceInfo.value_or(inventory::InterfaceInfo());
    return {
        {u"peer_id"_s, peer.id.text()},
        {u"peer_name"_s, textOrNull(peer.name)},
        {u"remote_gateway"_s, textOrNull(peer.remoteGateway)},
        {u"local_gateway"_s, textOrNull(peer.localGateway)},
        {u"address_family"_s, textOrNull(peer.addressFamily)},
        {u"route_mode"_s, textOrNull(peer.routeMode)},
        {u"bgp_asn"_s, numberOrNull(peer.bgpAsn)},
        {u"bgp_status"_s, textOrNull(peer.bgpStatus)},
        {u"vlan"_s, numberOrNull(peer.vlan)},
        {u"virtual_interface_id"_s, textOrNull(peer.interfaceId)},
        {u"virtual_interface_name"_s, textOrNull(peer.interfaceName)},
        {u"direct_connect_id"_s, textOrNull(peer.lineId)},
        {u"gateway_id"_s, textOrNull(peer.gatewayId)},
        {u"device_id"_s, textOrNull(peer.deviceId)},
        {u"peer_status"_s, textOrNull(peer.status)},
        {u"virtual_interface_status"_s, textOrNull(vif.status)},
        {u"line_name"_s, textOrNull(line.name)},
        {u"line_provider"_s, textOrNull(line.provider)},
        {u"line_location"_s, textOrNull(line.location)},
        {u"line_status"_s, textOrNull(line.status)},
        {u"line_port"_s, textOrNull(line.portType)},
        {u"gateway_name"_s, textOrNull(gateway.name)},
        {u"gateway_kind"_s, textOrNull(kindWord(joined.gateway))},
        {u"gateway_status"_s, textOrNull(gateway.status)},
        {u"tags"_s, textOrNull(joined.tags.join(u' '))},
        {u"notes"_s, textOrNull(joined.notes)},
    };
}

QByteArray asJson(const QList<JoinedPeer> &peers)
{
    QList<QByteArray> objects;
    for (const JoinedPeer &peer : peers)
        objects += jsonObject(membersOf(peer));
    return jsonList("peers"_ba, objects);
}

QByteArray asJsonLines(const QList<JoinedPeer> &peers)
{
    QByteArray json;
    for (const JoinedPeer &peer : peers)
        json += jsonObject(membersOf(peer)) + '\n';
    return json;
}

QByteArray asCsv(const QList<JoinedPeer> &peers, QChar separator)
{
    QByteArray csv = csvHead(membersOf({}), separator);
    for (const JoinedPeer &peer : peers)
        csv += csvRecord(membersOf(peer), separator);
    return csv;
}

QStringList shortRow(const JoinedPeer &joined)
{
    const inventory::Peer &peer = joined.peer;
    const QString line = joined.line && !joined.line->name.isEmpty() ? joined.line->name : peer.lineId;
    const QString gateway = joined.gateway && !joined.gateway->name.isEmpty() ? joined.gateway->name : peer.gatewayId;
    return {peer.id.text(),
            peer.name,
            peer.remoteGateway,
            peer.vlan ? QString::number(*peer.vlan) : QString(),
            peer.bgpStatus,
            peer.interfaceName,
            line,
            gateway};
}

QStringList shortTitles()
{
    return {PeerReportWords::tr("Peer id"), PeerReportWords::tr("Name"),   PeerReportWords::tr("Remote gateway"),
            PeerReportWords::tr("VLAN"),    PeerReportWords::tr("BGP"),    PeerReportWords::tr("Interface"),
            PeerReportWords::tr("Line"),    PeerReportWords::tr("Gateway")};
}

QByteArray asTable(const QList<JoinedPeer> &peers)
{
    QList<TextTable::Column> columns;
    for (const QString &title : shortTitles())
        columns += TextTable::Column{title, 45};
    TextTable table(columns);
    for (const JoinedPeer &peer : peers)
        table.addRow(shortRow(peer));
    return table.toUtf8();
}

QByteArray asMarkdown(const QList<JoinedPeer> &peers)
{
    QByteArray text = markdownHead(shortTitles());
    for (const JoinedPeer &peer : peers)
        text += markdownRow(shortRow(peer));
    return text;
}

} // namespace

QByteArray peerReport(const QList<inventory::JoinedPeer> &peers, Format format)
{
    switch (format) {
    case Format::Table:
        return asTable(peers);
    case Format::Json:
        return asJson(peers);
    case Format::JsonLines:
        return asJsonLines(peers);
    case Format::Csv:
        return asCsv(peers, u',');
    case Format::Tsv:
        return asCsv(peers, u'\t');
    case Format::Markdown:
        return asMarkdown(peers);
    case Format::Html: // of results only
        break;
    }
    return {};
}

} // namespace peerlight::report
