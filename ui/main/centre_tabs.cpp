// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/centre_tabs.h"

#include <QAction>
#include <QTabBar>

namespace peerlight::ui {

CentreTabs::CentreTabs(QWidget *parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setAccessibleName(tr("Places"));
    tabBar()->setDrawBase(false);
}

QAction *CentreTabs::addPlace(QWidget &page, const QString &title, const QString &actionText, const QKeySequence &keys)
{
    const int index = addTab(&page, title);
    auto *action = new QAction(actionText, this);
    action->setShortcut(keys);
    setTabToolTip(index, action->shortcut().toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [this, &page] {
        setCurrentWidget(&page);
        page.setFocus(Qt::ShortcutFocusReason);
    });
    window()->addAction(action);
    return action;
}

} // namespace peerlight::ui
