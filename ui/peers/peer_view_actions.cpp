// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with the rows and columns of the peer list.
#include "ui/common/icons.h"
#include "ui/peers/drag_data.h"
#include "ui/peers/peer_cells.h"
#include "ui/peers/peer_table_model.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/peer_view.h"
#include "ui/peers/table_state.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace peerlight::ui {

void PeerView::buildActions()
{
    m_copy = new QAction(icon(IconName::Copy), tr("&Copy"), m_table);
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(CopyHeader::No); });
    m_copyWithHeader = new QAction(tr("Copy with column &names"), m_table);
    m_copyWithHeader->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    connect(m_copyWithHeader, &QAction::triggered, this, [this] { copySelection(CopyHeader::Yes); });
    m_remove = new QAction(icon(IconName::Remove), tr("&Remove from list"), m_table);
    m_remove->setShortcut(QKeySequence::Delete);
    connect(m_remove, &QAction::triggered, this, &PeerView::requestRemoval);
    auto *menu = new QAction(tr("What can be done with the rows"), m_table);
    menu->setShortcuts({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}); // not every platform turns them into a menu itself
    connect(menu, &QAction::triggered, this,
            [this] { showTableMenu(m_table->visualRect(m_table->currentIndex()).center()); });
    for (QAction *action : {m_copy, m_copyWithHeader, m_remove, menu}) {
        action->setShortcutContext(Qt::WidgetShortcut); // the filter has its own Ctrl+C and Del
        m_table->addAction(action);
    }
}

void PeerView::copySelection(CopyHeader header)
{
    const QString text = selectionText(header);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

QMimeData *PeerView::dragData()
{
    const QString text = selectionText(CopyHeader::No);
    if (text.isEmpty())
        return nullptr;
    QList<inventory::JoinedPeer> peers;
    for (const api::PeerId &id : selectedPeers()) {
        inventory::JoinedPeer one;
        one.peer = m_model.peer(id).value_or(inventory::Peer());
        peers.append(one);
    }
    if (!m_dragFolder)
        m_dragFolder = std::make_shared<QTemporaryDir>();
    return new DragData(text, peers, m_dragFolder);
}

QString PeerView::selectionText(CopyHeader header) const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    const QHeaderView *names = m_table->horizontalHeader();
    for (int visual = 0; visual < names->count(); ++visual) {
        if (!names->isSectionHidden(names->logicalIndex(visual)))
            columns.append(names->logicalIndex(visual));
    }
    return tabSeparated(m_proxy, rows, columns, header);
}

void PeerView::requestRemoval()
{
    const QList<api::PeerId> peers = selectedPeers();
    if (!peers.isEmpty())
        Q_EMIT removeRequested(peers);
}

void PeerView::showTableMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = m_table->selectionModel()->hasSelection();
    if (any) {
        menu->addActions(m_menuActions);
        menu->addSeparator();
        menu->addAction(m_copy);
        menu->addAction(m_copyWithHeader);
        menu->addSeparator();
        menu->addAction(m_remove);
        menu->addSeparator();
    }
    fillColumnMenu(*menu->addMenu(tr("C&olumns")));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PeerView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(tr("C&olumns"), this);
    fillColumnMenu(*menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void PeerView::fillColumnMenu(QMenu &menu)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int logical = 0; logical < peerColumnCount; ++logical) {
        const auto column = static_cast<PeerColumn>(logical);
        QAction *action = menu.addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setEnabled(column != PeerColumn::Peer); // without it a row could not be told from another
        connect(action, &QAction::toggled, header,
                [header, logical](bool shown) { header->setSectionHidden(logical, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &PeerView::resetColumns);
}

void PeerView::resetColumns()
{
    applyTableState(*m_table->horizontalHeader(), defaultTableState(m_table->fontMetrics()));
}

} // namespace peerlight::ui
