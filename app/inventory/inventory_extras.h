// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/inventory.h"
#include "app/inventory/own_data.h"

namespace peerlight::inventory {

/// What is known beside a peer itself: the names of what it hangs on, and what the person keeps of it.
struct PeerExtras
{
    QString lineName; ///< empty: not known
    QString gatewayName;
    QStringList tags;
    QStringList groups; ///< of the person, in the order of their names
    QString notes;      ///< of a list, else those on the card of the line
    QString carrier;    ///< from the card of the line
    QString circuitId;
    QString cardText; ///< all of that card, to be searched

    bool operator==(const PeerExtras &) const = default;
};

/// Gives the extras of a peer by hash, however many there are. Names of several looks add up: ids are the same
/// nowhere else. Pure.
class ExtrasIndex
{
public:
    void addInventory(const Inventory &inventory);
    void addList(const QList<JoinedPeer> &list); ///< names and notes of a list that was read
    void setOwnData(const OwnData &data);
    [[nodiscard]] PeerExtras of(const Peer &peer) const;
    [[nodiscard]] QString lineName(const QString &lineId) const { return m_lineNames.value(lineId); }

private:
    struct Card
    {
        QString notes;
        QString carrier;
        QString circuitId;
        QString text;
    };
    QHash<QString, QString> m_lineNames;
    QHash<QString, QString> m_gatewayNames;
    QHash<api::PeerId, QString> m_notes;
    QHash<api::PeerId, QStringList> m_tags;
    QHash<api::PeerId, QStringList> m_groups;
    QHash<QString, Card> m_cards;
};

} // namespace peerlight::inventory
