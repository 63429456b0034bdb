// SPDX-License-Identifier: GPL-3.0-or-later

// A window that is made anew in another language goes on where the one before it stood. What is detected is the
// workspace's, and is not touched by it.

#include "ui/connection/connection_form.h"
#include "ui/main/dock_area.h"
#include "ui/main/front_desk.h"
#include "ui/main/main_window.h"
#include "ui/main/message_bar.h"
#include "ui/main/workspace.h"
#include "ui/peers/peer_view.h"

#include <QSplitter>

namespace peerlight::ui {

void MainWindow::takeOver(MainWindow &before)
{
    before.remember();
    setTheme(before.m_theme.mode());
    restoreGeometry(before.saveGeometry());
    m_docks->restoreState(before.m_docks->saveState());
    m_splitter->restoreState(before.m_splitter->saveState());
    m_view->restoreState(before.m_view->saveState());
    m_view->selectPeers(before.m_view->selectedPeers());
    m_form->takeOver(*before.m_form);
    m_message->showNotice(m_workspace.notice());
    m_desk->takeOver(*before.m_desk);
}

} // namespace peerlight::ui
