// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/peer_result.h"

#include <QObject>
#include <QString>

#include <unordered_map>

namespace peerlight::ui {

class InventoryBook;

/// What peers hang on, as far as the window knows it, so that verdicts speak of it: the lines and gateways of the last
/// look, the names that a list gave them, and the carrier that the person wrote on a line's card.
class ResultContext : public QObject
{
    Q_OBJECT
public:
    /// `book` must outlive it.
    explicit ResultContext(const InventoryBook &book, QObject *parent = nullptr);

    /// Line and gateway are valid until the book changes.
    [[nodiscard]] insight::PeerResult of(const inventory::Peer &peer, const detection::Row *row);

private:
    struct Hash
    {
        size_t operator()(const QString &text) const { return qHash(text); }
    };
    template<typename Thing>
    using Things = std::unordered_map<QString, Thing, Hash>; // what is pointed to must stay where it is

    void readLook();
    [[nodiscard]] const inventory::Line *lineOf(const inventory::Peer &peer, const inventory::PeerExtras &extras);
    [[nodiscard]] const inventory::Gateway *gatewayOf(const inventory::Peer &peer, const inventory::PeerExtras &extras);

    const InventoryBook &m_book;
    Things<inventory::Line> m_lines;
    Things<inventory::Gateway> m_gateways;
    bool m_read = false;
};

} // namespace peerlight::ui
