// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_view.h"

#include "ui/common/outcome_look.h"
#include "ui/common/theme.h"
#include "ui/peers/filter_completion.h"
#include "ui/peers/filter_edit.h"
#include "ui/peers/history_delegate.h"
#include "ui/peers/outcome_delegate.h"
#include "ui/peers/peer_table_model.h"
#include "ui/peers/peer_table_view.h"
#include "ui/peers/table_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

PeerView::PeerView(PeerTableModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_proxy(model), m_filter(new FilterEdit(this)), m_note(new QLabel(this)),
      m_table(new PeerTableView(this))
{
    buildLayout();
    buildTable();
    buildActions();
    connectModel();
    tintSelection();
    updateNote();
}

void PeerView::buildLayout()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true); // a long reason makes the row higher, not the window wider
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAccessibleName(tr("Filter result"));
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(460);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_filter, 3);
    row->addWidget(m_note, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    setTabOrder(m_filter, m_table);
    m_filter->setSuggest(
        [this](QStringView text, qsizetype cursor) { return filterSuggestions(text, cursor, m_model); });
    connect(m_filter, &QLineEdit::textChanged, this, &PeerView::applyFilter);
    connect(m_filter, &FilterEdit::leaveRequested, this, [this] {
        // To the first row, and without selecting it: what acts on the selection or on all takes all that pass.
        if (!m_table->selectionModel()->hasSelection() && m_proxy.rowCount() > 0)
            m_table->selectionModel()->setCurrentIndex(m_proxy.index(0, 0), QItemSelectionModel::NoUpdate);
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
}

void PeerView::buildTable()
{
    m_table->setModel(&m_proxy);
    // The titles, a row and the bar under them: on a low screen what stands around the list needs its place, too.
    m_table->setMinimumHeight(m_table->horizontalHeader()->minimumHeight() + denseRowHeight(m_table->fontMetrics()) +
                              m_table->horizontalScrollBar()->sizeHint().height());
    m_table->setItemDelegateForColumn(static_cast<int>(PeerColumn::Outcome), new OutcomeDelegate(m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(PeerColumn::LastTen), new HistoryDelegate(m_table));
    applyTableState(*m_table->horizontalHeader(), defaultTableState(m_table->fontMetrics()));
    m_table->setSortingEnabled(true);
    m_table->setDragData([this] { return dragData(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PeerView::showTableMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, &PeerView::showHeaderMenu);
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &PeerView::selectionChanged);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &PeerView::noteCurrent);
}

void PeerView::connectModel()
{
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(&m_model), static_cast<QAbstractItemModel *>(&m_proxy)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &PeerView::updateNote);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &PeerView::updateNote);
    }
    // The selection model moves its current row before the rows are gone; this looks again when they are.
    connect(&m_proxy, &QAbstractItemModel::rowsRemoved, this, &PeerView::noteCurrent);
}

const api::PeerId &PeerView::peerAt(int proxyRow) const
{
    return m_model.entryAt(m_proxy.mapToSource(m_proxy.index(proxyRow, 0)).row()).peer.id;
}

QList<api::PeerId> PeerView::selectedPeers() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<api::PeerId> peers;
    for (const int row : rows)
        peers.append(peerAt(row));
    return peers;
}

void PeerView::selectPeers(const QList<api::PeerId> &peers)
{
    const QSet<api::PeerId> wanted(peers.cbegin(), peers.cend());
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        if (!wanted.contains(peerAt(row)))
            continue;
        const QModelIndex index = m_proxy.index(row, 0);
        selection.select(index, index);
        if (!first.isValid())
            first = index;
    }
    if (!first.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(first);
}

QList<api::PeerId> PeerView::shownPeers() const
{
    QList<api::PeerId> peers;
    for (int row = 0; row < m_proxy.rowCount(); ++row)
        peers.append(peerAt(row));
    return peers;
}

QList<api::PeerId> PeerView::allPeers() const
{
    QList<api::PeerId> peers;
    for (int row = 0; row < m_model.rowCount(); ++row)
        peers.append(m_model.entryAt(row).peer.id);
    return peers;
}

std::optional<api::PeerId> PeerView::currentPeer() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(peerAt(current.row())) : std::nullopt;
}

void PeerView::noteCurrent()
{
    auto current = currentPeer();
    if (current == m_current)
        return;
    m_current = std::move(current);
    Q_EMIT currentPeerChanged();
}

void PeerView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PeerView::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void PeerView::setLive(bool live)
{
    if (m_proxy.isLive() == live)
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool inSight = current.isValid() && m_table->viewport()->rect().intersects(m_table->visualRect(current));
    m_proxy.setLive(live);
    // The end of a run sorts again: the row that the person looks at stays in sight.
    if (inSight && m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::EnsureVisible);
}

QString PeerView::filterText() const
{
    return m_filter->text();
}

void PeerView::setComfortable(bool comfortable)
{
    m_table->setComfortable(comfortable);
}

bool PeerView::isComfortable() const
{
    return m_table->isComfortable();
}

void PeerView::applyFilter()
{
    const auto filter = parseFilter(m_filter->text());
    m_filter->setMistake(filter ? std::nullopt : std::optional(filter.error()));
    m_proxy.setFilter(understoodFilter(m_filter->text()));
    noteCurrent(); // of many rows the proxy tells one change of the layout, no removal
    updateNote();
}

void PeerView::updateNote()
{
    const auto &mistake = m_filter->mistake();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, mistake ? outcomeColor(insight::Outcome::Unreachable, colors)
                                                  : colors.color(QPalette::PlaceholderText));
    m_note->setPalette(colors);
    if (mistake)
        m_note->setText(mistake->text);
    else if (m_proxy.filter().isEmpty())
        m_note->setText(m_model.rowCount() == 0 ? QString() : tr("%n peers", nullptr, m_model.rowCount()));
    else
        m_note->setText(tr("%1 of %2 peers").arg(m_proxy.rowCount()).arg(m_model.rowCount()));
    m_table->setEmptyText(m_model.rowCount() == 0
                              ? tr("No peers yet.\nAdd peer ids, open a peer list, or load the peers of a project.")
                              : tr("No peer matches the filter."));
}

void PeerView::tintSelection()
{
    m_table->setPalette(tablePalette(palette()));
}

void PeerView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setAgesShown(true);
}

void PeerView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setAgesShown(false);
}

void PeerView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    tintSelection();
    updateNote();
}

QByteArray PeerView::saveState() const
{
    return tableStateBytes(tableStateOf(*m_table->horizontalHeader()));
}

bool PeerView::restoreState(const QByteArray &state)
{
    const auto restored = tableStateFromBytes(state, defaultTableState(m_table->fontMetrics()));
    if (restored)
        applyTableState(*m_table->horizontalHeader(), *restored);
    return restored.has_value();
}

} // namespace peerlight::ui
