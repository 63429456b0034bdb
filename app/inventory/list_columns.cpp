// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/list_columns.h"

#include "app/api/plain_text.h"

#include <algorithm>
#include <array>

namespace peerlight::inventory {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShort = 128;
constexpr qsizetype longestName = 256;
constexpr qsizetype longestNotes = 4000;

struct Title
{
    QLatin1StringView name; ///< without spaces, '_' and '-', in lower case
    ColumnUse use;
};

/// The names that this program writes, those of the API, and what people call the same things.
constexpr std::array titles{
    Title{"peerid"_L1, ColumnUse::Id},
    Title{"vifpeerid"_L1, ColumnUse::Id},
    Title{"peeruuid"_L1, ColumnUse::Id},
    Title{"name"_L1, ColumnUse::Name},
    Title{"peername"_L1, ColumnUse::Name},
    Title{"vifpeername"_L1, ColumnUse::Name},
    Title{"virtualinterfaceid"_L1, ColumnUse::InterfaceId},
    Title{"interfaceid"_L1, ColumnUse::InterfaceId},
    Title{"vifid"_L1, ColumnUse::InterfaceId},
    Title{"virtualinterfacename"_L1, ColumnUse::InterfaceName},
    Title{"virtualinterface"_L1, ColumnUse::InterfaceName},
    Title{"interfacename"_L1, ColumnUse::InterfaceName},
    Title{"interface"_L1, ColumnUse::InterfaceName},
    Title{"vif"_L1, ColumnUse::InterfaceName},
    Title{"directconnectid"_L1, ColumnUse::LineId},
    Title{"lineid"_L1, ColumnUse::LineId},
    Title{"directconnectname"_L1, ColumnUse::LineName},
    Title{"directconnect"_L1, ColumnUse::LineName},
    Title{"linename"_L1, ColumnUse::LineName},
    Title{"line"_L1, ColumnUse::LineName},
    Title{"connection"_L1, ColumnUse::LineName},
    Title{"gatewayid"_L1, ColumnUse::GatewayId},
    Title{"vgwid"_L1, ColumnUse::GatewayId},
    Title{"gatewayname"_L1, ColumnUse::GatewayName},
    Title{"gateway"_L1, ColumnUse::GatewayName},
    Title{"vgw"_L1, ColumnUse::GatewayName},
    Title{"remotegateway"_L1, ColumnUse::RemoteGateway},
    Title{"remotegatewayip"_L1, ColumnUse::RemoteGateway},
    Title{"localgateway"_L1, ColumnUse::LocalGateway},
    Title{"localgatewayip"_L1, ColumnUse::LocalGateway},
    Title{"addressfamily"_L1, ColumnUse::AddressFamily},
    Title{"routemode"_L1, ColumnUse::RouteMode},
    Title{"bgpasn"_L1, ColumnUse::BgpAsn},
    Title{"asn"_L1, ColumnUse::BgpAsn},
    Title{"bgpstatus"_L1, ColumnUse::BgpStatus},
    Title{"peerstatus"_L1, ColumnUse::Status},
    Title{"vlan"_L1, ColumnUse::Vlan},
    Title{"deviceid"_L1, ColumnUse::DeviceId},
    Title{"tag"_L1, ColumnUse::Tags},
    Title{"tags"_L1, ColumnUse::Tags},
    Title{"note"_L1, ColumnUse::Notes},
    Title{"notes"_L1, ColumnUse::Notes},
    Title{"comment"_L1, ColumnUse::Notes},
    Title{"remark"_L1, ColumnUse::Notes},
    Title{"bgpmd5"_L1, ColumnUse::Secret},
    Title{"md5"_L1, ColumnUse::Secret},
    Title{"email"_L1, ColumnUse::Secret},
    Title{"orderid"_L1, ColumnUse::Secret},
    Title{"password"_L1, ColumnUse::Secret},
    Title{"secret"_L1, ColumnUse::Secret},
    Title{"token"_L1, ColumnUse::Secret},
};

/// "VIF Peer_ID" -> "vifpeerid"
QString plainName(const QString &title)
{
    QString name = title.left(64).toLower();
    name.remove(u' ').remove(u'_').remove(u'-');
    return name;
}

template<typename Number>
std::optional<Number> numberIn(QStringView text, qint64 most)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok && number >= 0 && number <= most ? std::optional(static_cast<Number>(number)) : std::nullopt;
}

} // namespace

ColumnUse useOfTitle(const QString &title)
{
    const QString name = plainName(title);
    const auto *found = std::find_if(titles.begin(), titles.end(), [&](const Title &t) { return name == t.name; });
    return found == titles.end() ? ColumnUse::Ignore : found->use;
}

QList<ColumnUse> proposedUses(const QStringList &columns)
{
    QList<ColumnUse> uses;
    for (const QString &title : columns) {
        const ColumnUse use = useOfTitle(title);
        uses.append(use != ColumnUse::Secret && uses.contains(use) ? ColumnUse::Ignore : use);
    }
    if (uses.contains(ColumnUse::Id))
        return uses;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (plainName(columns[i]) == "id"_L1) {
            uses[i] = ColumnUse::Id;
            break;
        }
    }
    return uses;
}

QStringList tagWords(QStringView text)
{
    constexpr qsizetype mostTags = 64;
    QStringList words;
    qsizetype from = 0;
    const auto isBetween = [](QChar c) { return c.isSpace() || c == u',' || c == u';'; };
    for (qsizetype i = 0; i <= text.size() && words.size() < mostTags; ++i) {
        if (i < text.size() && !isBetween(text[i]))
            continue;
        const QString word = api::cutText(text.sliced(from, i - from), 64);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
        from = i + 1;
    }
    return words;
}

void putCell(ListedPeer &row, ColumnUse use, QStringView text)
{
    Peer &peer = row.peer;
    const auto put = [text](QString &where, qsizetype most) { where = api::cutText(text, most); };
    switch (use) {
    case ColumnUse::Ignore:
    case ColumnUse::Id:
    case ColumnUse::Secret:
        return;
    case ColumnUse::Name:
        return put(peer.name, longestName);
    case ColumnUse::InterfaceId:
        return put(peer.interfaceId, longestShort);
    case ColumnUse::InterfaceName:
        return put(peer.interfaceName, longestName);
    case ColumnUse::LineId:
        return put(peer.lineId, longestShort);
    case ColumnUse::LineName:
        return put(row.extras.lineName, longestName);
    case ColumnUse::GatewayId:
        return put(peer.gatewayId, longestShort);
    case ColumnUse::GatewayName:
        return put(row.extras.gatewayName, longestName);
    case ColumnUse::RemoteGateway:
        return put(peer.remoteGateway, longestShort);
    case ColumnUse::LocalGateway:
        return put(peer.localGateway, longestShort);
    case ColumnUse::AddressFamily:
        put(peer.addressFamily, longestShort);
        peer.addressFamily = peer.addressFamily.toLower();
        return;
    case ColumnUse::RouteMode:
        return put(peer.routeMode, longestShort);
    case ColumnUse::BgpAsn:
        peer.bgpAsn = numberIn<qint64>(text, 4294967295);
        return;
    case ColumnUse::BgpStatus:
        return put(peer.bgpStatus, longestShort);
    case ColumnUse::Status:
        return put(peer.status, longestShort);
    case ColumnUse::Vlan:
        peer.vlan = numberIn<int>(text, 4095);
        return;
    case ColumnUse::DeviceId:
        return put(peer.deviceId, longestShort);
    case ColumnUse::Tags:
        row.extras.tags = tagWords(text);
        return;
    case ColumnUse::Notes:
        return put(row.extras.notes, longestNotes);
    }
}

} // namespace peerlight::inventory
