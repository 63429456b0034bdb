// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/alias_book.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace peerlight::report {

namespace {

QString aliasWord(AliasBook::Kind kind)
{
    switch (kind) {
    case AliasBook::Kind::Peer:
        return u"peer"_s;
    case AliasBook::Kind::Gateway:
        return u"gw"_s;
    case AliasBook::Kind::LocalAddress:
        return u"local"_s;
    case AliasBook::Kind::Interface:
        return u"vif"_s;
    case AliasBook::Kind::Line:
        return u"line"_s;
    case AliasBook::Kind::VirtualGateway:
        return u"vgw"_s;
    case AliasBook::Kind::Device:
        return u"device"_s;
    case AliasBook::Kind::Task:
        return u"task"_s;
    case AliasBook::Kind::Connection:
        return u"connection"_s;
    case AliasBook::Kind::Place:
        return u"place"_s;
    case AliasBook::Kind::Address:
        return u"address"_s;
    case AliasBook::Kind::Run:
        return u"run"_s;
    case AliasBook::Kind::Project:
        return u"project"_s;
    case AliasBook::Kind::Endpoint:
        return u"endpoint"_s;
    case AliasBook::Kind::Group:
        return u"group"_s;
    case AliasBook::Kind::Tag:
        return u"tag"_s;
    case AliasBook::Kind::View:
        return u"view"_s;
    case AliasBook::Kind::Carrier:
        return u"carrier"_s;
    case AliasBook::Kind::Circuit:
        return u"circuit"_s;
    case AliasBook::Kind::Hotline:
        return u"hotline"_s;
    case AliasBook::Kind::Contract:
        return u"contract"_s;
    case AliasBook::Kind::Note:
        return u"note"_s;
    case AliasBook::Kind::Id:
        break;
    }
    return u"id"_s;
}

/// "10.1.2.2/30" and "10.1.2.2" are one address.
QString withoutMask(const QString &address)
{
    return address.section(u'/', 0, 0);
}

/// A letter or figure of a script that writes spaces between words.
bool isWordPart(QChar c)
{
    return c == u'_' || (c.isLetterOrNumber() && c.unicode() < 0x2e80);
}

bool bordersAt(QStringView text, qsizetype at)
{
    return at <= 0 || at >= text.size() || !isWordPart(text.at(at - 1)) || !isWordPart(text.at(at));
}

/// UUIDs and the ids without dashes of the service, IPv4 and IPv6 addresses with or without a prefix.
const QRegularExpression &identifying()
{
    static const QRegularExpression pattern(
        u"(?<id>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})(?![0-9a-z])"
        "|(?<address>(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.]*[0-9])|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?:/"
        "[0-9]{1,3})?"
        "(?![0-9a-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "12:30:05" is a time, and "a:b:c" may be anything.
bool isAddress(QStringView text)
{
    return text.contains(u'.') || (text.contains("::"_L1) && text.size() > 2) || text.count(u':') >= 5;
}

} // namespace

QString AliasBook::numbered(Kind kind)
{
    return u"%1-%2"_s.arg(aliasWord(kind)).arg(++m_last[kind]);
}

const QString *AliasBook::find(QStringView name) const
{
    const auto found = m_aliases.find(name);
    return found == m_aliases.end() ? nullptr : &found->second;
}

void AliasBook::note(const QString &name, const QString &alias)
{
    const QString key = name.toLower();
    if (key.isEmpty() || !m_aliases.emplace(key, alias).second)
        return;
    ++m_lengths[key.size()];
}

QString AliasBook::aliasOf(Kind kind, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const auto *known = find(name.toLower()))
        return *known;
    const QString alias = numbered(kind);
    note(name, alias);
    return alias;
}

void AliasBook::learn(Kind kind, const QString &name, const QString &other)
{
    if (!name.isEmpty())
        note(other, aliasOf(kind, name));
}

void AliasBook::learn(const inventory::Peer &peer)
{
    note(peer.name, aliasOf(Kind::Peer, peer.id.text()));
    aliasOf(Kind::Gateway, withoutMask(peer.remoteGateway));
    aliasOf(Kind::LocalAddress, withoutMask(peer.localGateway));
    note(peer.interfaceName,
         aliasOf(Kind::Interface, peer.interfaceId.isEmpty() ? peer.interfaceName : peer.interfaceId));
    aliasOf(Kind::Line, peer.lineId);
    aliasOf(Kind::VirtualGateway, peer.gatewayId);
    aliasOf(Kind::Device, peer.deviceId);
}

api::PeerId AliasBook::maskedId(const api::PeerId &id)
{
    const QString number = aliasOf(Kind::Peer, id.text()).section(u'-', -1);
    return api::PeerId::parse(u"00000000-0000-0000-0000-%1"_s.arg(number.rightJustified(12, u'0'))).value_or(id);
}

inventory::Peer AliasBook::masked(const inventory::Peer &peer)
{
    learn(peer);
    inventory::Peer out = peer;
    out.name = aliasOf(Kind::Peer, peer.id.text());
    out.id = maskedId(peer.id);
    out.remoteGateway = aliasOf(Kind::Gateway, withoutMask(peer.remoteGateway));
    out.localGateway = aliasOf(Kind::LocalAddress, withoutMask(peer.localGateway));
    out.interfaceId = aliasOf(Kind::Interface, peer.interfaceId);
    out.interfaceName = aliasOf(Kind::Interface, peer.interfaceName);
    out.lineId = aliasOf(Kind::Line, peer.lineId);
    out.gatewayId = aliasOf(Kind::VirtualGateway, peer.gatewayId);
    out.deviceId = aliasOf(Kind::Device, peer.deviceId);
    out.bgpAsn.reset(); // a public AS number is the name of its owner
    return out;
}

detection::Row AliasBook::masked(const detection::Row &row)
{
    detection::Row out = row;
    out.peer = maskedId(row.peer);
    out.detectionId = aliasOf(Kind::Task, row.detectionId);
    for (QString &candidate : out.candidates)
        candidate = aliasOf(Kind::Task, candidate);
    if (out.error) {
        out.error->text = masked(out.error->text);
        out.error->detail = masked(out.error->detail);
        out.error->requestId = aliasOf(Kind::Id, out.error->requestId);
    }
    if (out.detection) {
        auto &task = *out.detection;
        task.id = api::DetectionId::parse(aliasOf(Kind::Task, task.id.text())).value_or(api::DetectionId());
        task.peerId = maskedId(task.peerId);
        task.projectId = aliasOf(Kind::Place, task.projectId);
        const QString raw = QString::fromUtf8(QJsonDocument(task.raw.toObject()).toJson(QJsonDocument::Compact));
        task.raw = QJsonDocument::fromJson(masked(raw).toUtf8()).object();
    }
    return out;
}

/// The length of the longest known name that stands at `from` as a word of its own; 0: none.
qsizetype AliasBook::knownAt(QStringView text, qsizetype from, QString &alias) const
{
    for (auto it = m_lengths.constEnd(); it != m_lengths.constBegin();) {
        --it;
        const qsizetype length = it.key();
        if (from + length > text.size() || !bordersAt(text, from + length))
            continue;
        if (const auto *known = find(text.sliced(from, length))) {
            alias = *known;
            return length;
        }
    }
    return 0;
}

QString AliasBook::masked(const QString &text, Scope scope)
{
    const QString lower = text.toLower();
    if (lower.size() != text.size())
        return masked(lower, scope); // the few letters that get longer: better in lower case than in the clear
    QString out;
    out.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        QString alias;
        qsizetype length = bordersAt(lower, at) ? knownAt(lower, at, alias) : 0;
        const QChar c = lower.at(at);
        const bool mayIdentify = scope == Scope::Everything && (c == u':' || c.isDigit() || (c >= u'a' && c <= u'f'));
        if (length == 0 && mayIdentify && bordersAt(lower, at)) {
            const auto match = identifying().match(lower, at, QRegularExpression::NormalMatch,
                                                   QRegularExpression::AnchorAtOffsetMatchOption);
            const QString id = match.captured(u"id"_s);
            const QString address = match.captured(u"address"_s);
            if (!id.isEmpty())
                alias = aliasOf(Kind::Id, id);
            else if (!address.isEmpty() && isAddress(address))
                alias = aliasOf(Kind::Address, address);
            length = alias.isEmpty() ? 0 : match.capturedLength();
        }
        if (length > 0) {
            out += alias;
            at += length;
        } else {
            out += text.at(at++);
        }
    }
    return out;
}

} // namespace peerlight::report
