// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/inventory_extras.h"

namespace peerlight::inventory {

namespace {

void name(QHash<QString, QString> &names, const QString &id, const QString &itsName)
{
    if (!id.isEmpty() && !itsName.isEmpty())
        names.insert(id, itsName);
}

/// All words on a card, a line each.
QString cardText(const CircuitCard &card)
{
    QStringList texts{card.carrier, card.circuitId, card.hotline, card.contract, card.notes};
    for (const MaintenanceWindow &window : card.windows)
        texts += window.note;
    return texts.join(u'\n');
}

} // namespace

void ExtrasIndex::addInventory(const Inventory &inventory)
{
    for (const Line &line : inventory.lines)
        name(m_lineNames, line.id, line.name);
    for (const Gateway &gateway : inventory.gateways)
        name(m_gatewayNames, gateway.id, gateway.name);
}

void ExtrasIndex::addList(const QList<JoinedPeer> &list)
{
    for (const JoinedPeer &joined : list) {
        if (joined.line)
            name(m_lineNames, joined.line->id, joined.line->name);
        if (joined.gateway)
            name(m_gatewayNames, joined.gateway->id, joined.gateway->name);
        if (!joined.notes.isEmpty())
            m_notes.insert(joined.peer.id, joined.notes);
    }
}

void ExtrasIndex::setOwnData(const OwnData &data)
{
    m_tags.clear();
    for (auto tags = data.tags.begin(); tags != data.tags.end(); ++tags)
        m_tags.insert(tags.key(), tags.value());
    m_groups.clear();
    for (auto group = data.groups.begin(); group != data.groups.end(); ++group) {
        for (const api::PeerId &peer : group.value())
            m_groups[peer].append(group.key());
    }
    m_cards.clear();
    for (auto card = data.cards.begin(); card != data.cards.end(); ++card)
        m_cards.insert(card.key(), {card->notes, card->carrier, card->circuitId, cardText(*card)});
}

PeerExtras ExtrasIndex::of(const Peer &peer) const
{
    PeerExtras extras;
    extras.lineName = m_lineNames.value(peer.lineId);
    extras.gatewayName = m_gatewayNames.value(peer.gatewayId);
    extras.tags = m_tags.value(peer.id);
    extras.groups = m_groups.value(peer.id);
    extras.notes = m_notes.value(peer.id);
    if (const auto card = m_cards.constFind(peer.lineId); card != m_cards.constEnd()) {
        extras.carrier = card->carrier;
        extras.circuitId = card->circuitId;
        extras.cardText = card->text;
        if (extras.notes.isEmpty())
            extras.notes = card->notes;
    }
    return extras;
}

} // namespace peerlight::inventory
