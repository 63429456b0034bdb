// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/result_context.h"

#include "ui/main/inventory_book.h"

namespace peerlight::ui {

ResultContext::ResultContext(const InventoryBook &book, QObject *parent) : QObject(parent), m_book(book)
{
    const auto forget = [this] { m_read = false; };
    connect(&book, &InventoryBook::extrasChanged, this, forget);
    connect(&book, &InventoryBook::looked, this, forget);
}

void ResultContext::readLook()
{
    if (std::exchange(m_read, true))
        return;
    m_lines.clear();
    m_gateways.clear();
    if (!m_book.look())
        return;
    for (const inventory::Line &line : m_book.look()->inventory.lines)
        m_lines.emplace(line.id, line);
    for (const inventory::Gateway &gateway : m_book.look()->inventory.gateways)
        m_gateways.emplace(gateway.id, gateway);
}

insight::PeerResult ResultContext::of(const inventory::Peer &peer, const detection::Row *row)
{
    readLook();
    const inventory::PeerExtras extras = m_book.extrasOf(peer);
    return {&peer, row, lineOf(peer, extras), gatewayOf(peer, extras)};
}

/// What the person wrote on the card wins: it is whom they call.
const inventory::Line *ResultContext::lineOf(const inventory::Peer &peer, const inventory::PeerExtras &extras)
{
    if (peer.lineId.isEmpty())
        return nullptr;
    const bool knowsMore = !extras.lineName.isEmpty() || !extras.carrier.isEmpty();
    auto found = m_lines.find(peer.lineId);
    if (found == m_lines.end()) {
        if (!knowsMore)
            return nullptr;
        found = m_lines.emplace(peer.lineId, inventory::Line{}).first;
        found->second.id = peer.lineId;
    }
    inventory::Line &line = found->second;
    if (line.name.isEmpty())
        line.name = extras.lineName;
    if (!extras.carrier.isEmpty())
        line.provider = extras.carrier;
    return &line;
}

const inventory::Gateway *ResultContext::gatewayOf(const inventory::Peer &peer, const inventory::PeerExtras &extras)
{
    if (peer.gatewayId.isEmpty())
        return nullptr;
    auto found = m_gateways.find(peer.gatewayId);
    if (found == m_gateways.end()) {
        if (extras.gatewayName.isEmpty())
            return nullptr;
        found = m_gateways.emplace(peer.gatewayId, inventory::Gateway{}).first;
        found->second.id = peer.gatewayId;
    }
    if (found->second.name.isEmpty())
        found->second.name = extras.gatewayName;
    return &found->second;
}

} // namespace peerlight::ui
