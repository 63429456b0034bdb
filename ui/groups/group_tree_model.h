// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/group_tree.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace peerlight::ui {

enum GroupRole : int {
    GroupFilterRole = Qt::UserRole + 1, ///< QString
    GroupKindRole,                      ///< int of GroupKind
    GroupKeyRole,                       ///< QString
    GroupTallyRole,                     ///< GroupTally
};

/// The groups as a tree. A group that stays keeps its index through every change, so that what is selected and open
/// stays, too.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit GroupTreeModel(QObject *parent = nullptr);
    ~GroupTreeModel() override;

    /// Puts the difference to what is shown into the model, no reset.
    void setTree(const GroupTree &tree, const std::vector<GroupTally> &tallies);
    /// Of the tree that was set last.
    void setTallies(const std::vector<GroupTally> &tallies);
    /// What a group of the given kind is shown as; null: its title. Headings keep theirs.
    using Alias = std::function<QString(GroupKind under, const QString &title)>;
    void setAlias(Alias alias);
    /// The first node with this filter; invalid if there is none.
    [[nodiscard]] QModelIndex withFilter(const QString &filter) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    void merge(Node *parent, const GroupTree &tree, const std::vector<int> &wanted);
    void takeAway(Node *parent, const GroupTree &tree, const std::vector<int> &wanted);
    void bringUp(Node *parent, int row, const QString &key);
    void insert(Node *parent, const GroupTree &tree, const std::vector<int> &wanted, int row);
    void update(Node *node, int treeIndex, const GroupNode &wanted);
    void tally(Node *parent, const std::vector<GroupTally> &tallies);

    [[nodiscard]] QString shownTitle(const Node &node) const;

    std::unique_ptr<Node> m_root;
    Alias m_alias;
};

/// "dc-line-2: 4 peers, 3 clear, 1 unreachable", for tool tips and assistive technology.
[[nodiscard]] QString groupSentence(const QString &title, GroupKind kind, const GroupTally &tally);

} // namespace peerlight::ui

Q_DECLARE_METATYPE(peerlight::ui::GroupTally)
