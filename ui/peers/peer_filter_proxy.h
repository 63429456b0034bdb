// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "ui/peers/peer_filter.h"
#include "ui/peers/sort_keys.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace peerlight::ui {

class PeerTableModel;

/// The peers that match a filter, in the order the person chose. While a run is live rows keep their
/// places: they join when they begin to match, but none leaves and none moves until the run ends, the
/// filter changes, or the person sorts again.
class PeerFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// `model` must outlive the proxy.
    explicit PeerFilterProxy(PeerTableModel &model, QObject *parent = nullptr);

    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    void setLive(bool live);
    [[nodiscard]] bool isLive() const { return m_live; }

    /// With the flag that lets rows be dragged.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void keepShown();
    void admitChanged(const QModelIndex &first, const QModelIndex &last);

    PeerTableModel &m_model;
    Filter m_filter;
    QSet<api::PeerId> m_kept; ///< rows that stay while live although they no longer match
    QTimer m_admit;
    mutable SortKeys m_keys;
    bool m_live = false;
};

} // namespace peerlight::ui
