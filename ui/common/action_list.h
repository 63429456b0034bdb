// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QString>

class QAction;
class QWidget;

namespace peerlight::ui {

/// An action as lists of actions show it: the palette, the page of shortcuts.
struct ListedAction
{
    QPointer<QAction> action;
    QString place; ///< "Detection", "View, Theme"; the control it belongs to where it is in no menu
    QString text;  ///< without the mark of the mnemonic
    QString keys;  ///< in the words of the system; empty: none
    bool hasMnemonic = false;
};

/// Every action that a person can get at in `window`: those of its menus in the order of the menus, then those of its
/// controls. Each once; separators and actions without a text are left out.
[[nodiscard]] QList<ListedAction> listActions(const QWidget &window);

/// Marks an action after which something leaves this machine. Lists of actions lead to it, and do not run it.
void markAsSending(QAction &action);
[[nodiscard]] bool isSending(const QAction &action);

} // namespace peerlight::ui
