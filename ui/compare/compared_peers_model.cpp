// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compared_peers_model.h"

#include "ui/common/display_text.h"
#include "ui/common/outcome_look.h"

#include <QFont>
#include <QGuiApplication>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr groupMark = 0; ///< the internal id of a group; a peer has that of its group, plus one

} // namespace

QString comparedText(const std::optional<insight::Finding> &finding)
{
    if (!finding)
        return u"–"_s;
    const QString word = insight::outcomeWord(finding->outcome);
    return finding->lossPercent ? ComparedPeersModel::tr("%1, %2 %").arg(word).arg(*finding->lossPercent) : word;
}

QString remarkText(const insight::ComparedPeer &peer)
{
    if (peer.why != insight::NotComparableReason::None)
        return insight::notComparableText(peer);
    switch (peer.trend) {
    case insight::Trend::Same:
        return {};
    case insight::Trend::Worse:
        return ComparedPeersModel::tr("More loss than before");
    case insight::Trend::Better:
        return ComparedPeersModel::tr("Less loss than before");
    }
    return {};
}

void ComparedPeersModel::setComparison(const insight::Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_groups.clear();
    for (int i = 0; i < m_comparison.peers.size(); ++i) {
        const insight::Change change = m_comparison.peers[i].change;
        if (m_groups.isEmpty() || m_groups.constLast().change != change)
            m_groups.append({change, i, 0});
        ++m_groups.last().count;
    }
    endResetModel();
}

QModelIndex ComparedPeersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : groupMark);
}

QModelIndex ComparedPeersModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, groupMark);
}

int ComparedPeersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool group = parent.internalId() == groupMark && parent.column() == 0;
    return group ? m_groups[parent.row()].count : 0;
}

int ComparedPeersModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ComparedPeersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupMark)
        return groupData(m_groups[index.row()], index.column(), role);
    const Group &group = m_groups[static_cast<qsizetype>(index.internalId() - 1)];
    return peerData(m_comparison.peers[group.first + index.row()], index.column(), role);
}

QVariant ComparedPeersModel::groupData(const Group &group, int column, int role) const
{
    if (column != Peer)
        return {};
    if (role == Qt::DisplayRole)
        return tr("%1 (%2)").arg(insight::changeWord(group.change)).arg(group.count);
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ComparedPeersModel::peerData(const insight::ComparedPeer &peer, int column, int role) const
{
    if (role == Qt::DecorationRole) {
        const auto &finding = column == Before ? peer.before : peer.after;
        if ((column == Before || column == After) && finding)
            return outcomeIcon(finding->outcome, QGuiApplication::palette());
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (column) {
    case Peer:
        text = displayText(peer.name.isEmpty() ? peer.peer.text() : peer.name);
        break;
    case RemoteGateway:
        text = displayText(peer.remoteGateway);
        break;
    case Before:
        text = comparedText(peer.before);
        break;
    case After:
        text = comparedText(peer.after);
        break;
    case Remark:
        text = displayText(remarkText(peer));
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? toolTipHtml(text) : text;
}

QVariant ComparedPeersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Peer:
        return tr("Peer");
    case RemoteGateway:
        return tr("Remote gateway");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace peerlight::ui
