// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peers/peer_filter_proxy.h"

#include "ui/peers/peer_table_model.h"

namespace peerlight::ui {

PeerFilterProxy::PeerFilterProxy(PeerTableModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    m_keys.follow(model, *this); // before the base class does, which sorts by them
    setSortRole(SortRole);
    setSourceModel(&model);
    m_admit.setSingleShot(true);
    m_admit.setInterval(0);
    connect(&m_admit, &QTimer::timeout, this, &PeerFilterProxy::invalidateRowsFilter);
    connect(&model, &QAbstractItemModel::dataChanged, this, &PeerFilterProxy::admitChanged);
    connect(this, &QAbstractItemModel::rowsInserted, this, &PeerFilterProxy::keepShown);
}

void PeerFilterProxy::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_kept.clear();
    // The base class tells each run of rows that leaves or joins, and each is told on to the views: with many rows that
    // takes seconds. One change of the layout keeps the selection as well.
    constexpr int manyRows = 1000;
    if (m_model.rowCount() > manyRows)
        invalidate();
    else
        invalidateFilter();
    keepShown();
}

void PeerFilterProxy::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    if (live) {
        setDynamicSortFilter(false);
        keepShown();
        return;
    }
    m_kept.clear();
    setDynamicSortFilter(true); // sorts
    invalidateFilter();
}

void PeerFilterProxy::keepShown()
{
    if (!m_live || m_filter.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row)
        m_kept.insert(m_model.entryAt(mapToSource(index(row, 0)).row()).peer.id);
}

void PeerFilterProxy::admitChanged(const QModelIndex &first, const QModelIndex &last)
{
    // Outside a run the base class filters changed rows by itself.
    if (!m_live || m_filter.isEmpty())
        return;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (!filterAcceptsRow(row, {}) || m_kept.contains(m_model.entryAt(row).peer.id))
            continue;
        m_kept.insert(m_model.entryAt(row).peer.id);
        m_admit.start(); // once for all ranges of this turn
    }
}

bool PeerFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid())
        return false;
    const PeerEntry &entry = m_model.entryAt(sourceRow);
    if (m_live && m_kept.contains(entry.peer.id))
        return true;
    return matches(m_filter, entry.peer, entry.row ? &*entry.row : nullptr, entry.extras);
}

Qt::ItemFlags PeerFilterProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QSortFilterProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

bool PeerFilterProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const auto column = static_cast<PeerColumn>(left.column());
    const SortKey &a = m_keys.at(left.row(), column);
    const SortKey &b = m_keys.at(right.row(), column);
    // Rows without a value go last in either order, equal rows keep the order of the list.
    if (a.hasValue() != b.hasValue())
        return a.hasValue() == ascending;
    const int order = a.hasValue() ? a.compare(b) : 0;
    if (order != 0)
        return order < 0;
    return (left.row() < right.row()) == ascending && left.row() != right.row();
}

} // namespace peerlight::ui
