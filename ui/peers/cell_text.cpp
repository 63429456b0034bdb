// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/cell_text.h"

#include "app/insight/verdict.h"
#include "ui/common/age_text.h"
#include "ui/common/local_text.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

struct Cells
{
    Q_DECLARE_TR_FUNCTIONS(PeerTable)
};

QString outcomeText(const PeerEntry &entry)
{
    return entry.outcome ? insight::outcomeWord(*entry.outcome) : Cells::tr("Not tested");
}

/// A loss is a number only when the task is complete: the service sends 0 while it is processing.
QString lossText(const PeerEntry &entry)
{
    if (!entry.row || entry.row->phase != detection::Phase::Complete || !entry.row->lossPercent)
        return u"–"_s;
    return u"%1 %"_s.arg(*entry.row->lossPercent);
}

QString ageCell(const PeerEntry &entry, qint64 now)
{
    const auto ended = resultTime(entry);
    return ended ? ageText(ageOf(now - *ended)) : QString();
}

QString historyText(const PeerEntry &entry)
{
    QStringList words;
    for (const int outcome : entry.history)
        words.append(insight::outcomeWord(static_cast<insight::Outcome>(outcome)));
    return words.join(u", "_s);
}

QString pairText(const inventory::Peer &peer)
{
    return peer.interfaceName.isEmpty() ? peer.lineId.section(u'-', 0, 0) : peer.interfaceName;
}

QString familyText(const QString &family)
{
    if (family.compare("ipv4"_L1, Qt::CaseInsensitive) == 0)
        return u"IPv4"_s;
    if (family.compare("ipv6"_L1, Qt::CaseInsensitive) == 0)
        return u"IPv6"_s;
    return family;
}

template<typename Number>
QString numberText(const std::optional<Number> &number)
{
    return number ? QString::number(*number) : QString();
}

std::optional<qint64> startTime(const PeerEntry &entry)
{
    if (!entry.row || !entry.row->sentAt)
        return std::nullopt;
    return entry.row->sentAt->wallMs;
}

QString clockText(std::optional<qint64> wallMs, bool utc)
{
    if (!wallMs)
        return {};
    return utc ? utcTimeText(*wallMs) : localTimeText(*wallMs);
}

QVariant textKey(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template<typename Number>
QVariant numberKey(const std::optional<Number> &number, int sign = 1)
{
    return number ? QVariant(sign * static_cast<qlonglong>(*number)) : QVariant();
}

QVariant historyKey(const PeerEntry &entry)
{
    if (entry.history.isEmpty())
        return {};
    return -static_cast<qlonglong>(entry.history.size() -
                                   entry.history.count(static_cast<int>(insight::Outcome::Clear)));
}

} // namespace

QString cellText(const PeerEntry &entry, PeerColumn column, qint64 now)
{
    const inventory::Peer &peer = entry.peer;
    switch (column) {
    case PeerColumn::Outcome:
        return outcomeText(entry);
    case PeerColumn::Peer:
        return peer.label();
    case PeerColumn::Pair:
        return pairText(peer);
    case PeerColumn::RemoteGateway:
        return insight::withoutPrefix(peer.remoteGateway);
    case PeerColumn::Loss:
        return lossText(entry);
    case PeerColumn::LastTen:
        return historyText(entry);
    case PeerColumn::Age:
        return ageCell(entry, now);
    case PeerColumn::Task:
        return entry.row ? taskWord(*entry.row) : QString();
    case PeerColumn::AddressFamily:
        return familyText(peer.addressFamily);
    case PeerColumn::LocalGateway:
        return insight::withoutPrefix(peer.localGateway);
    case PeerColumn::Vlan:
        return numberText(peer.vlan);
    case PeerColumn::BgpAsn:
        return numberText(peer.bgpAsn);
    case PeerColumn::BgpStatus:
        return peer.bgpStatus;
    case PeerColumn::Line:
        return entry.extras.lineName.isEmpty() ? peer.lineId : entry.extras.lineName;
    case PeerColumn::Gateway:
        return entry.extras.gatewayName.isEmpty() ? peer.gatewayId : entry.extras.gatewayName;
    case PeerColumn::Interface:
        return peer.interfaceName.isEmpty() ? peer.interfaceId : peer.interfaceName;
    case PeerColumn::Tags:
        return entry.extras.tags.join(u' ');
    case PeerColumn::Notes:
        return entry.extras.notes;
    case PeerColumn::DetectionId:
        return entry.row ? entry.row->detectionId : QString();
    case PeerColumn::Started:
        return clockText(startTime(entry), entry.timesInUtc);
    case PeerColumn::Ended:
        return clockText(resultTime(entry), entry.timesInUtc);
    case PeerColumn::Count:
        break;
    }
    return {};
}

QVariant cellSortKey(const PeerEntry &entry, PeerColumn column)
{
    switch (column) {
    case PeerColumn::Outcome:
        return entry.outcome ? QVariant(qlonglong{insight::urgencyOf(*entry.outcome)}) : QVariant();
    case PeerColumn::RemoteGateway:
        return textKey(addressSortKey(entry.peer.remoteGateway));
    case PeerColumn::LocalGateway:
        return textKey(addressSortKey(entry.peer.localGateway));
    case PeerColumn::Loss:
        return entry.row ? numberKey(entry.row->lossPercent, -1) : QVariant();
    case PeerColumn::LastTen:
        return historyKey(entry);
    case PeerColumn::Age:
        return numberKey(resultTime(entry), -1);
    case PeerColumn::Task:
        return entry.row ? QVariant(static_cast<qlonglong>(entry.row->phase)) : QVariant();
    case PeerColumn::Vlan:
        return numberKey(entry.peer.vlan);
    case PeerColumn::BgpAsn:
        return numberKey(entry.peer.bgpAsn);
    case PeerColumn::Started:
        return numberKey(startTime(entry));
    case PeerColumn::Ended:
        return numberKey(resultTime(entry));
    case PeerColumn::Peer:
    case PeerColumn::Pair:
    case PeerColumn::AddressFamily:
    case PeerColumn::BgpStatus:
    case PeerColumn::Line:
    case PeerColumn::Gateway:
    case PeerColumn::Interface:
    case PeerColumn::Tags:
    case PeerColumn::Notes:
    case PeerColumn::DetectionId:
        return textKey(cellText(entry, column, 0));
    case PeerColumn::Count:
        break;
    }
    return {};
}

QString rowSentence(const PeerEntry &entry, qint64 now)
{
    if (!entry.row)
        return Cells::tr("%1, not tested").arg(entry.peer.label());
    const QString sentence = insight::accessibleSentence(*entry.row, entry.peer);
    const auto ended = resultTime(entry);
    return ended ? Cells::tr("%1, %2", "sentence, age").arg(sentence, spokenAge(ageOf(now - *ended))) : sentence;
}

bool isStale(const PeerEntry &entry, qint64 now)
{
    const auto ended = resultTime(entry);
    return ended && now - *ended >= staleAfterMs;
}

QString addressSortKey(const QString &address)
{
    const QHostAddress host(insight::withoutPrefix(address));
    switch (host.protocol()) {
    case QAbstractSocket::IPv4Protocol:
        return u"4:%1"_s.arg(host.toIPv4Address(), 10, 10, QChar(u'0'));
    case QAbstractSocket::IPv6Protocol: {
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        const QByteArrayView view(bytes.c, 16);
        return u"6:"_s + QString::fromLatin1(view.toByteArray().toHex());
    }
    case QAbstractSocket::AnyIPProtocol:
    case QAbstractSocket::UnknownNetworkLayerProtocol:
        break;
    }
    return address.isEmpty() ? QString() : u"t:"_s + address;
}

} // namespace peerlight::ui
