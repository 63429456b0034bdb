// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection/deep_link.h"
#include "ui/common/display_names.h"
#include "ui/main/details_place.h"
#include "ui/main/inventory_place.h"
#include "ui/main/lists_place.h"
#include "ui/main/main_window.h"
#include "ui/main/palette_sources.h"
#include "ui/main/summary_place.h"
#include "ui/main/views_place.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

// What the window calls things, and by what name they are called from outside.

namespace peerlight::ui {

void MainWindow::giveNames()
{
    DisplayNames &names = m_desk->names();
    m_summary->setNames(names, m_inventory->context());
    m_detailsPlace->setNames(names, m_inventory->context());
    m_inventory->setNames(names);
    m_lists->setNames(names);
    m_views->setNames(names);
    m_desk->palette().addSource(labelSource(m_inventory->book(), *m_view, names));
    m_desk->palette().addSource(viewSource(*m_views, names));
    connect(m_views, &ViewsPlace::comfortableWished, m_desk, &FrontDesk::setComfortable);
}

void MainWindow::openLink(const QString &text)
{
    if (const QUrl file(text); file.isLocalFile())
        return m_lists->openPeerList(file.toLocalFile());
    const auto link = connection::parseDeepLink(text);
    if (!link) {
        m_workspace.say({Notice::Kind::Info, tr("Nothing was filled in. %1").arg(link.error()), {}});
        return;
    }
    if (!link->profile.isEmpty() && !m_connection->useNamed(link->profile)) {
        m_workspace.say(
            {Notice::Kind::Info, tr("There is no saved connection with the name \"%1\".").arg(link->profile), {}});
        return;
    }
    QList<inventory::Peer> peers;
    for (const api::PeerId &id : link->peers) {
        inventory::Peer peer;
        peer.id = id;
        peers += peer;
    }
    m_workspace.addPeers(peers);
    m_view->selectPeers(link->peers);
    m_workspace.say({Notice::Kind::Info, tr("A link filled this in. Nothing is sent until you press Detect."), {}});
}

} // namespace peerlight::ui
