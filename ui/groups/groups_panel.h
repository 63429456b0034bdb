// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/group_tree_model.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace peerlight::ui {

class DisplayNames;
class PeerTableModel;

/// The groups of the peer list, counted. It follows the list at most every 100 ms, and only while it is seen.
class GroupsPanel : public QWidget
{
    Q_OBJECT
public:
    /// `peers` must outlive the panel.
    explicit GroupsPanel(PeerTableModel &peers, QWidget *parent = nullptr);

    void setOwnGroups(const QStringList &names); ///< those without peers in the list are shown, too
    /// What stands in the filter now: its group is the selected one, if it is one.
    void showFilter(const QString &filter);
    /// "Looked at 3 min ago", under the groups; empty: nothing.
    void showNote(const QString &note, const QString &toolTip = {});
    void setNames(DisplayNames &names); ///< what groups are shown under; must outlive the panel
    void refresh();                     ///< what is still gathered, now

Q_SIGNALS:
    /// The person chose a group: `filter` shows its peers. Empty: all peers.
    void chosen(const QString &filter);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void schedule();
    void choose(const QModelIndex &index);
    void openWhatIsShort(const QModelIndex &parent, int first, int last);

    PeerTableModel &m_peers;
    GroupTreeModel m_model;
    GroupTree m_tree;
    QStringList m_ownGroups;
    QString m_filter;
    QTimer m_timer;
    QTreeView *m_view;
    QLabel *m_note;
    QSet<QString> m_opened; ///< headings that were opened by the panel once
    int m_structure = -1;   ///< of the list when the tree was made
};

} // namespace peerlight::ui
