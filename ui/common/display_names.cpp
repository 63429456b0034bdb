// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/display_names.h"

namespace peerlight::ui {

void DisplayNames::setHidden(bool hidden)
{
    if (m_hidden == hidden)
        return;
    m_hidden = hidden;
    if (hidden)
        Q_EMIT aboutToHide();
    Q_EMIT changed();
}

inventory::Peer DisplayNames::peer(const inventory::Peer &peer)
{
    return m_hidden ? m_book.masked(peer) : peer;
}

detection::Row DisplayNames::row(const detection::Row &row)
{
    return m_hidden ? m_book.masked(row) : row;
}

std::optional<detection::Row> DisplayNames::row(const detection::Row *row)
{
    return row ? std::optional(this->row(*row)) : std::nullopt;
}

QString DisplayNames::text(const QString &text)
{
    return m_hidden ? m_book.masked(text) : text;
}

QString DisplayNames::name(AliasBook::Kind kind, const QString &name)
{
    return m_hidden ? m_book.aliasOf(kind, name) : name;
}

void DisplayNames::learn(const QList<inventory::Peer> &peers)
{
    for (const inventory::Peer &peer : peers)
        m_book.learn(peer);
}

void DisplayNames::learn(AliasBook::Kind kind, const QString &name)
{
    m_book.aliasOf(kind, name);
}

void DisplayNames::learn(AliasBook::Kind kind, const QString &name, const QString &other)
{
    m_book.learn(kind, name, other);
}

inventory::PeerExtras DisplayNames::extras(const inventory::Peer &peer, const inventory::PeerExtras &extras)
{
    using Kind = AliasBook::Kind;
    if (!m_hidden)
        return extras;
    inventory::PeerExtras out;
    if (!extras.lineName.isEmpty()) {
        learn(Kind::Line, peer.lineId, extras.lineName);
        out.lineName = name(Kind::Line, extras.lineName);
    }
    if (!extras.gatewayName.isEmpty()) {
        learn(Kind::VirtualGateway, peer.gatewayId, extras.gatewayName);
        out.gatewayName = name(Kind::VirtualGateway, extras.gatewayName);
    }
    for (const QString &tag : extras.tags)
        out.tags += name(Kind::Tag, tag);
    for (const QString &group : extras.groups)
        out.groups += name(Kind::Group, group);
    out.notes = name(Kind::Note, extras.notes);
    out.carrier = name(Kind::Carrier, extras.carrier);
    out.circuitId = name(Kind::Circuit, extras.circuitId);
    return out;
}

} // namespace peerlight::ui
