// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/inventory_book.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace peerlight::ui {

class DisplayNames;

/// What the last look at the project has changed, a line each, beside the window.
class ChangesWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ChangesWindow(QWidget *parent = nullptr);
    void setNames(DisplayNames &names); ///< what things are shown under; must outlive it
    void showComparison(const LookComparison &comparison);

Q_SIGNALS:
    /// The person wants to see these in the peer list, as far as they are in it.
    void peersWanted(const QList<peerlight::api::PeerId> &peers);

private:
    [[nodiscard]] QString shownLine(const inventory::InventoryChange &change) const;
    void copy() const;
    void showPeers();

    DisplayNames *m_names = nullptr; ///< null: their own
    LookComparison m_comparison;
    QList<inventory::InventoryChange> m_changes;
    QLabel *m_heading;
    QListWidget *m_list;
    QPushButton *m_show;
};

/// "2 new, 1 gone, 3 changed"; empty: nothing has. Pure.
[[nodiscard]] QString changesSummary(const QList<inventory::InventoryChange> &changes);

} // namespace peerlight::ui
