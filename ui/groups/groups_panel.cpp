// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groups_panel.h"

#include "ui/common/display_names.h"
#include "ui/common/display_text.h"
#include "ui/groups/group_delegate.h"
#include "ui/peers/peer_table_model.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QScopeGuard>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace peerlight::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto gatherInterval = 100ms;
/// One in so many: while a long list comes in, this walks over all of it again and again.
constexpr int shareOfTime = 20;
constexpr int shortList = 30; ///< groups that are open from the start

AliasBook::Kind aliasKind(GroupKind under)
{
    switch (under) {
    case GroupKind::Lines:
        return AliasBook::Kind::Line;
    case GroupKind::Gateways:
        return AliasBook::Kind::VirtualGateway;
    case GroupKind::Interfaces:
        return AliasBook::Kind::Interface;
    case GroupKind::Tags:
        return AliasBook::Kind::Tag;
    case GroupKind::OwnGroups:
    case GroupKind::All:
    case GroupKind::Group:
        break;
    }
    return AliasBook::Kind::Group;
}

} // namespace

GroupsPanel::GroupsPanel(PeerTableModel &peers, QWidget *parent)
    : QWidget(parent), m_peers(peers), m_view(new QTreeView(this)), m_note(new QLabel(this))
{
    m_view->setAccessibleName(tr("Groups"));
    m_view->setAccessibleDescription(tr("Return shows the peers of a group"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new GroupDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setIndentation(14);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setExpandsOnDoubleClick(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 3, 8, 5);
    m_note->setAccessibleName(tr("Last look"));
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    setFocusProxy(m_view);
    setMinimumWidth(140);

    m_timer.setSingleShot(true);
    m_timer.setInterval(gatherInterval);
    connect(&m_timer, &QTimer::timeout, this, &GroupsPanel::refresh);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GroupsPanel::openWhatIsShort);
    connect(&m_peers, &QAbstractItemModel::rowsInserted, this, &GroupsPanel::schedule);
    connect(&m_peers, &QAbstractItemModel::rowsRemoved, this, &GroupsPanel::schedule);
    connect(&m_peers, &QAbstractItemModel::dataChanged, this, &GroupsPanel::schedule);
    connect(m_view, &QTreeView::clicked, this, &GroupsPanel::choose);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!m_model.hasChildren(index)) // Return; where a click activates, too, clicked() has come
            choose(index);
    });
}

void GroupsPanel::setOwnGroups(const QStringList &names)
{
    if (m_ownGroups == names)
        return;
    m_ownGroups = names;
    m_structure = -1;
    schedule();
}

void GroupsPanel::setNames(DisplayNames &names)
{
    const auto follow = [this, &names] {
        if (!names.areHidden())
            return m_model.setAlias(nullptr);
        m_model.setAlias(
            [&names](GroupKind under, const QString &title) { return names.name(aliasKind(under), title); });
    };
    connect(&names, &DisplayNames::changed, this, follow);
    follow();
}

void GroupsPanel::schedule()
{
    if (!m_timer.isActive() && isVisible())
        m_timer.start();
}

void GroupsPanel::refresh()
{
    m_timer.stop();
    QElapsedTimer took;
    took.start();
    const auto rest = qScopeGuard([this, &took] {
        m_timer.setInterval(std::max<std::chrono::milliseconds>(gatherInterval, shareOfTime * took.elapsed() * 1ms));
    });
    const auto entryAt = [this](int row) -> const PeerEntry & { return m_peers.entryAt(row); };
    if (std::exchange(m_structure, m_peers.structure()) == m_peers.structure()) {
        m_model.setTallies(tallyGroups(m_tree, entryAt));
        return;
    }
    const bool wasThere = m_model.withFilter(m_filter).isValid();
    m_tree = groupTree(m_peers.rowCount(), entryAt, m_ownGroups);
    m_model.setTree(m_tree, tallyGroups(m_tree, entryAt));
    if (!wasThere && !m_view->hasFocus())
        showFilter(m_filter); // its group has come; nothing jumps under the person's hand
}

void GroupsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GroupsPanel::showFilter(const QString &filter)
{
    m_filter = filter;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && current.data(GroupFilterRole).toString() == filter &&
        m_view->selectionModel()->isSelected(current))
        return; // two nodes may have one filter: the person's stays
    const QModelIndex wanted = m_model.withFilter(filter);
    if (wanted.isValid())
        m_view->selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    else
        m_view->selectionModel()->clearSelection();
}

void GroupsPanel::showNote(const QString &note, const QString &toolTip)
{
    m_note->setText(note);
    m_note->setToolTip(toolTipHtml(toolTip));
    m_note->setVisible(!note.isEmpty());
}

void GroupsPanel::choose(const QModelIndex &index)
{
    const auto kind = static_cast<GroupKind>(index.data(GroupKindRole).toInt());
    if (kind == GroupKind::Group || kind == GroupKind::All) {
        m_filter = index.data(GroupFilterRole).toString();
        Q_EMIT chosen(m_filter);
    } else {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    }
}

/// A heading whose groups come is opened once, if they are few; what the person does then stays.
void GroupsPanel::openWhatIsShort(const QModelIndex &parent, int, int)
{
    if (!parent.isValid() || m_opened.contains(m_model.data(parent, GroupKeyRole).toString()))
        return;
    m_opened.insert(m_model.data(parent, GroupKeyRole).toString());
    const QPersistentModelIndex heading(parent);
    QMetaObject::invokeMethod(
        this,
        [this, heading] {
            if (heading.isValid() && m_model.rowCount(heading) <= shortList)
                m_view->expand(heading);
        },
        Qt::QueuedConnection);
}

} // namespace peerlight::ui
