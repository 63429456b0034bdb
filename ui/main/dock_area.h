// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace peerlight::ui {

/// The window below the connection bar: the centre, with the groups at its left and the details under it. Docks of the
/// window itself would stand beside the connection bar, too, and push it aside.
class DockArea : public QMainWindow
{
    Q_OBJECT
public:
    /// Takes all of them.
    DockArea(QWidget &centre, QDockWidget &left, QDockWidget &below, QWidget *parent);
};

} // namespace peerlight::ui
