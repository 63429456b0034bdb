// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/dock_area.h"

#include <QDockWidget>

namespace peerlight::ui {

DockArea::DockArea(QWidget &centre, QDockWidget &left, QDockWidget &below, QWidget *parent) : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget);              // a main window makes itself a window of its own
    setContextMenuPolicy(Qt::NoContextMenu); // the menu "View" has what there is to show and to hide
    setCentralWidget(&centre);
    addDockWidget(Qt::LeftDockWidgetArea, &left);
    addDockWidget(Qt::BottomDockWidgetArea, &below);
    resizeDocks({&left}, {210}, Qt::Horizontal);
    resizeDocks({&below}, {190}, Qt::Vertical);
}

} // namespace peerlight::ui
