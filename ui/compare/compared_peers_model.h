// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/comparison.h"

#include <QAbstractItemModel>
#include <QList>

namespace peerlight::ui {

/// Two runs side by side, as a tree: what changed, the worst first, and under it the peers. Groups without a peer are
/// left out. Holds values under the names that are shown.
class ComparedPeersModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Peer, RemoteGateway, Before, After, Remark, ColumnCount };

    explicit ComparedPeersModel(QObject *parent = nullptr) : QAbstractItemModel(parent) {}

    void setComparison(const insight::Comparison &comparison);
    [[nodiscard]] const insight::Comparison &comparison() const { return m_comparison; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        insight::Change change = insight::Change::NewFault;
        int first = 0; ///< in the comparison, where its peers stand together
        int count = 0;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant peerData(const insight::ComparedPeer &peer, int column, int role) const;

    insight::Comparison m_comparison;
    QList<Group> m_groups;
};

/// "unreachable, 100 %"; "–" where the peer was not in the run. Pure.
[[nodiscard]] QString comparedText(const std::optional<insight::Finding> &finding);
/// Why it cannot be compared, or whether a loss grew or shrank. Pure.
[[nodiscard]] QString remarkText(const insight::ComparedPeer &peer);

} // namespace peerlight::ui
