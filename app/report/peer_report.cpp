// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/peer_report.h"

#include "app/report/json_text.h"
#include "app/report/text_table.h"

#include <QCoreApplication>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(PeerReport)
};

template<typename Number>
QJsonValue numberOrNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

JsonMembers membersOf(const inventory::Peer &peer)
{
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
    };
}

QByteArray asJson(const QList<inventory::Peer> &peers)
{
    QByteArray json = "{\"peers\":["_ba;
    for (qsizetype i = 0; i < peers.size(); ++i)
        json += (i == 0 ? "\n"_ba : ",\n"_ba) + jsonObject(membersOf(peers.at(i)));
    return json + "\n]}\n"_ba;
}

QByteArray asJsonLines(const QList<inventory::Peer> &peers)
{
    QByteArray json;
    for (const inventory::Peer &peer : peers)
        json += jsonObject(membersOf(peer)) + '\n';
    return json;
}

QByteArray csvLine(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n"_ba;
}

QByteArray asCsv(const QList<inventory::Peer> &peers)
{
    QStringList names;
    for (const auto &[name, value] : membersOf({}))
        names += name;
    QByteArray csv = csvLine(names);
    for (const inventory::Peer &peer : peers) {
        QStringList cells;
        for (const auto &[name, value] : membersOf(peer))
            cells += value.isDouble() ? QString::number(value.toInteger()) : csvCell(value.toString());
        csv += csvLine(cells);
    }
    return csv;
}

QStringList shortRow(const inventory::Peer &peer)
{
    return {peer.id.text(), peer.name,          peer.remoteGateway, peer.vlan ? QString::number(*peer.vlan) : QString(),
            peer.bgpStatus, peer.interfaceName, peer.lineId};
}

QStringList shortTitles()
{
    return {Titles::tr("Peer id"), Titles::tr("Name"), Titles::tr("Remote gateway"),
            Titles::tr("VLAN"),    Titles::tr("BGP"),  Titles::tr("Interface"),
            Titles::tr("Line")};
}

QByteArray asTable(const QList<inventory::Peer> &peers)
{
    QList<TextTable::Column> columns;
    for (const QString &title : shortTitles())
        columns += TextTable::Column{title, 45};
    TextTable table(columns);
    for (const inventory::Peer &peer : peers)
        table.addRow(shortRow(peer));
    return table.toUtf8();
}

QByteArray asMarkdown(const QList<inventory::Peer> &peers)
{
    QByteArray text = markdownHead(shortTitles());
    for (const inventory::Peer &peer : peers)
        text += markdownRow(shortRow(peer));
    return text;
}

} // namespace

QByteArray peerReport(const QList<inventory::Peer> &peers, Format format)
{
    switch (format) {
    case Format::Table:
        return asTable(peers);
    case Format::Json:
        return asJson(peers);
    case Format::JsonLines:
        return asJsonLines(peers);
    case Format::Csv:
        return asCsv(peers);
    case Format::Markdown:
        return asMarkdown(peers);
    }
    return {};
}

} // namespace peerlight::report
