// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can do with the rows and columns of the peer list.
#include "ui/common/icons.h"
#include "ui/peers/peer_cells.h"
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
    for (QAction *action : {m_copy, m_copyWithHeader, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut); // the filter has its own Ctrl+C and Del
        m_table->addAction(action);
    }
}

void PeerView::copySelection(CopyHeader header)
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    const QHeaderView *names = m_table->horizontalHeader();
    for (int visual = 0; visual < names->count(); ++visual) {
        if (!names->isSectionHidden(names->logicalIndex(visual)))
            columns.append(names->logicalIndex(visual));
    }
    QGuiApplication::clipboard()->setText(tabSeparated(m_proxy, rows, columns, header));
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
    menu->addMenu(makeColumnMenu(menu));
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PeerView::showHeaderMenu(const QPoint &position)
{
    QMenu *menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

QMenu *PeerView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("C&olumns"), parent);
    QHeaderView *header = m_table->horizontalHeader();
    for (int logical = 0; logical < peerColumnCount; ++logical) {
        const auto column = static_cast<PeerColumn>(logical);
        QAction *action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setEnabled(column != PeerColumn::Peer); // without it a row could not be told from another
        connect(action, &QAction::toggled, header,
                [header, logical](bool shown) { header->setSectionHidden(logical, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset columns")), &QAction::triggered, this, &PeerView::resetColumns);
    return menu;
}

void PeerView::resetColumns()
{
    applyTableState(*m_table->horizontalHeader(), defaultTableState(m_table->fontMetrics()));
}

} // namespace peerlight::ui
