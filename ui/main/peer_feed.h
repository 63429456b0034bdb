// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inventory/peer.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace peerlight::ui {

/// Puts a long list of peers into the table a slice a turn of the event loop, so that the window goes on. A slice is
/// as long as what fits into a few milliseconds; the first one goes in at once. Ends exactly once.
class PeerFeed : public QObject
{
    Q_OBJECT
public:
    using Add = std::function<int(const QList<inventory::Peer> &)>; ///< gives how many were new

    PeerFeed(QList<inventory::Peer> peers, Add add, QObject *parent = nullptr);
    /// Of a short list finished() comes from within.
    void start();

Q_SIGNALS:
    void progressed(int added, int of);
    void finished(int added);

private:
    void addSlice();

    QList<inventory::Peer> m_peers;
    Add m_add;
    QTimer m_next;
    qsizetype m_at = 0;
    qsizetype m_slice = 1000;
    int m_added = 0;
};

} // namespace peerlight::ui
