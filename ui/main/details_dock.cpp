// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/details_dock.h"

#include "ui/common/icons.h"
#include "ui/details/details_pane.h"

#include <QAction>
#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

DetailsDock::DetailsDock(QWidget *parent)
    : QDockWidget(tr("Details"), parent), m_pane(new DetailsPane(this)),
      m_wish(new QAction(icon(IconName::Details), tr("&Details"), this))
{
    setObjectName("details"_L1);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setWidget(m_pane);
    m_wish->setCheckable(true);
    m_wish->setChecked(true);
    m_wish->setShortcut(Qt::CTRL | Qt::Key_D);
    connect(m_wish, &QAction::toggled, this, &DetailsDock::follow);
    follow();
}

void DetailsDock::setUseful(bool useful)
{
    m_useful = useful;
    follow();
}

void DetailsDock::closeEvent(QCloseEvent *event)
{
    QDockWidget::closeEvent(event);
    m_wish->setChecked(false);
}

void DetailsDock::follow()
{
    setVisible(m_useful && m_wish->isChecked());
}

} // namespace peerlight::ui
