// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/groups_dock.h"

#include "ui/groups/groups_panel.h"

#include <QAction>
#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

GroupsDock::GroupsDock(PeerTableModel &peers, QWidget *parent)
    : QDockWidget(tr("Groups"), parent), m_panel(new GroupsPanel(peers, this)),
      m_wish(new QAction(tr("&Groups panel"), this))
{
    setObjectName("groups"_L1);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setWidget(m_panel);
    m_wish->setCheckable(true);
    m_wish->setChecked(true);
    connect(m_wish, &QAction::toggled, this, &GroupsDock::follow);
    follow();
}

void GroupsDock::setUseful(bool useful)
{
    m_useful = useful;
    follow();
}

void GroupsDock::goThere()
{
    m_wish->setChecked(true);
    if (m_useful)
        m_panel->setFocus(Qt::ShortcutFocusReason);
}

void GroupsDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    m_wish->setChecked(false);
}

void GroupsDock::follow()
{
    setVisible(m_useful && m_wish->isChecked());
}

} // namespace peerlight::ui
