// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_tree_model.h"

#include "ui/common/display_text.h"
#include "ui/common/local_text.h"

#include <QSet>

#include <algorithm>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

struct GroupTreeModel::Node
{
    GroupKind kind = GroupKind::All;
    QString key;
    QString title;
    QString filter;
    GroupTally tally;
    int treeIndex = -1; ///< in the tree that was set last
    int row = 0;        ///< in its parent
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    void renumber(std::size_t from)
    {
        for (std::size_t i = from; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

GroupTreeModel::GroupTreeModel(QObject *parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

GroupTreeModel::~GroupTreeModel() = default;

void GroupTreeModel::setTree(const GroupTree &tree, const std::vector<GroupTally> &tallies)
{
    std::vector<int> top;
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].parent < 0)
            top.push_back(static_cast<int>(i));
    }
    merge(m_root.get(), tree, top);
    setTallies(tallies);
}

void GroupTreeModel::merge(Node *parent, const GroupTree &tree, const std::vector<int> &wanted)
{
    takeAway(parent, tree, wanted);
    QSet<QString> there;
    for (const auto &child : parent->children)
        there.insert(child->key);
    const auto nodeAt = [&](std::size_t i) -> const GroupNode & {
        return tree.nodes[static_cast<std::size_t>(wanted[i])];
    };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (there.contains(nodeAt(i).key)) {
            bringUp(parent, static_cast<int>(i), nodeAt(i).key);
            continue;
        }
        std::size_t end = i + 1;
        while (end < wanted.size() && !there.contains(nodeAt(end).key))
            ++end;
        insert(parent, tree,
               {wanted.begin() + static_cast<std::ptrdiff_t>(i), wanted.begin() + static_cast<std::ptrdiff_t>(end)},
               static_cast<int>(i));
        i = end - 1;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        update(parent->children[i].get(), wanted[i], nodeAt(i));
        merge(parent->children[i].get(), tree, nodeAt(i).children);
    }
}

void GroupTreeModel::takeAway(Node *parent, const GroupTree &tree, const std::vector<int> &wanted)
{
    QSet<QString> keys;
    keys.reserve(static_cast<qsizetype>(wanted.size()));
    for (const int node : wanted)
        keys.insert(tree.nodes[static_cast<std::size_t>(node)].key);
    for (int last = static_cast<int>(parent->children.size()) - 1; last >= 0; --last) {
        if (keys.contains(parent->children[static_cast<std::size_t>(last)]->key))
            continue;
        int first = last;
        while (first > 0 && !keys.contains(parent->children[static_cast<std::size_t>(first - 1)]->key))
            --first;
        beginRemoveRows(indexOf(parent), first, last);
        parent->children.erase(parent->children.begin() + first, parent->children.begin() + last + 1);
        parent->renumber(static_cast<std::size_t>(first));
        endRemoveRows();
        last = first;
    }
}

/// Moves the child with this key up to `row`, unless it is there.
void GroupTreeModel::bringUp(Node *parent, int row, const QString &key)
{
    auto &children = parent->children;
    const auto at = children.begin() + row;
    const auto found = std::find_if(at, children.end(), [&key](const auto &child) { return child->key == key; });
    const int from = static_cast<int>(found - children.begin());
    if (from == row)
        return;
    beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
    std::rotate(at, found, found + 1);
    parent->renumber(static_cast<std::size_t>(row));
    endMoveRows();
}

void GroupTreeModel::insert(Node *parent, const GroupTree &tree, const std::vector<int> &wanted, int row)
{
    std::vector<std::unique_ptr<Node>> fresh;
    for (const int index : wanted) {
        const GroupNode &one = tree.nodes[static_cast<std::size_t>(index)];
        auto node = std::make_unique<Node>();
        node->parent = parent;
        node->kind = one.kind;
        node->key = one.key;
        node->title = one.title;
        node->filter = one.filter;
        fresh.push_back(std::move(node));
    }
    auto &children = parent->children;
    beginInsertRows(indexOf(parent), row, row + static_cast<int>(fresh.size()) - 1);
    children.insert(children.begin() + row, std::make_move_iterator(fresh.begin()),
                    std::make_move_iterator(fresh.end()));
    parent->renumber(static_cast<std::size_t>(row));
    endInsertRows();
}

void GroupTreeModel::update(Node *node, int treeIndex, const GroupNode &wanted)
{
    node->treeIndex = treeIndex;
    if (node->title == wanted.title && node->filter == wanted.filter)
        return;
    node->title = wanted.title;
    node->filter = wanted.filter;
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, GroupFilterRole});
}

void GroupTreeModel::setTallies(const std::vector<GroupTally> &tallies)
{
    tally(m_root.get(), tallies);
}

void GroupTreeModel::tally(Node *parent, const std::vector<GroupTally> &tallies)
{
    int first = -1;
    const auto tell = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(indexOf(parent->children[static_cast<std::size_t>(first)].get()),
                               indexOf(parent->children[static_cast<std::size_t>(end - 1)].get()),
                               {GroupTallyRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        first = -1;
    };
    int row = 0;
    for (const auto &child : parent->children) {
        const GroupTally &now = tallies[static_cast<std::size_t>(child->treeIndex)];
        if (now == child->tally) {
            tell(row);
        } else {
            child->tally = now;
            first = first < 0 ? row : first;
        }
        ++row;
    }
    tell(row);
    for (const auto &child : parent->children)
        tally(child.get(), tallies);
}

void GroupTreeModel::setAlias(Alias alias)
{
    m_alias = std::move(alias);
    for (const auto &top : m_root->children) {
        if (!top->children.empty())
            Q_EMIT dataChanged(indexOf(top->children.front().get()), indexOf(top->children.back().get()),
                               {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

QString GroupTreeModel::shownTitle(const Node &node) const
{
    // A group without a key is that of the peers that have none: our own words.
    const bool isName = node.kind == GroupKind::Group && !node.key.isEmpty() && m_alias;
    return displayText(isName ? m_alias(node.parent->kind, node.title) : node.title);
}

QModelIndex GroupTreeModel::withFilter(const QString &filter) const
{
    for (const auto &top : m_root->children) {
        if (top->kind == GroupKind::All && filter.isEmpty())
            return indexOf(top.get());
        for (const auto &child : top->children) {
            if (!filter.isEmpty() && child->filter == filter)
                return indexOf(child.get());
        }
    }
    return {};
}

GroupTreeModel::Node *GroupTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex GroupTreeModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Node &node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return isolatedText(shownTitle(node));
    case Qt::ToolTipRole:
        return toolTipHtml(groupSentence(shownTitle(node), node.kind, node.tally));
    case Qt::AccessibleTextRole:
        return groupSentence(shownTitle(node), node.kind, node.tally);
    case GroupFilterRole:
        return node.filter;
    case GroupKindRole:
        return static_cast<int>(node.kind);
    case GroupKeyRole:
        return node.key;
    case GroupTallyRole:
        return QVariant::fromValue(node.tally);
    default: // the role is an open set of numbers
        return {};
    }
}

QString groupSentence(const QString &title, GroupKind kind, const GroupTally &tally)
{
    if (kind != GroupKind::All && kind != GroupKind::Group)
        return GroupTreeModel::tr("%1: %n groups", nullptr, tally.peers).arg(title);
    QStringList parts{GroupTreeModel::tr("%n peers", nullptr, tally.peers)};
    for (const insight::Outcome outcome : insight::allOutcomes) {
        if (const int count = tally.counts.of(outcome); count > 0)
            parts += u"%1 %2"_s.arg(countText(count), insight::outcomeInSentence(outcome));
    }
    if (const int count = tally.untested(); count > 0 && count < tally.peers)
        parts += GroupTreeModel::tr("%n not tested", nullptr, count);
    return u"%1: %2"_s.arg(title, parts.join(u", "_s));
}

} // namespace peerlight::ui
