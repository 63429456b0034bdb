// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/display_names.h"
#include "ui/details/circuit_card_view.h"
#include "ui/main/inventory_place.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QTabWidget>

// The circuit card of the current peer's line.

namespace peerlight::ui {

QString InventoryPlace::currentLine() const
{
    const auto current = m_view.currentPeer();
    const auto peer = current ? m_workspace.peers().peer(*current) : std::nullopt;
    return peer ? peer->lineId : QString();
}

bool InventoryPlace::areNamesHidden() const
{
    return m_names && m_names->areHidden();
}

void InventoryPlace::showCard()
{
    if (areNamesHidden())
        return m_card.showNone(tr("Names are hidden, and the circuit card with them."));
    if (!m_view.currentPeer())
        return m_card.showNone(tr("Select a peer to see the card of its line."));
    const QString line = currentLine();
    const auto &cards = m_book.ownData().cards;
    const auto card = cards.constFind(line);
    m_card.showLine(line, m_book.lineName(line), card == cards.constEnd() ? std::nullopt : std::optional(*card));
}

void InventoryPlace::goToCard()
{
    for (QWidget *page = &m_card; page->parentWidget(); page = page->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(page))
            dock->show();
        for (QWidget *around = page->parentWidget(); around; around = around->parentWidget()) {
            if (auto *tabs = qobject_cast<QTabWidget *>(around); tabs && tabs->indexOf(page) >= 0)
                tabs->setCurrentWidget(page);
        }
    }
    m_card.focusFirst();
}

void InventoryPlace::takeCard(const QString &lineId, const inventory::CircuitCard &card)
{
    const QString name = m_book.lineName(lineId);
    std::optional<inventory::CircuitCard> wanted;
    if (card != inventory::CircuitCard())
        wanted = card;
    m_fromCard = true;
    m_book.edit({inventory::SetCard{lineId, wanted}},
                tr("change circuit card of %1").arg(name.isEmpty() ? lineId : name));
}

void InventoryPlace::copyOfCard(const QString &what, QString inventory::CircuitCard::*field)
{
    if (areNamesHidden())
        return sayQuietly(tr("Names are hidden: nothing was copied."));
    const QString text = m_book.ownData().cards.value(currentLine()).*field;
    if (text.isEmpty()) {
        sayQuietly(tr("The circuit card of this line has no %1 yet.").arg(what));
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    sayQuietly(tr("Copied: %1").arg(text));
}

} // namespace peerlight::ui
