// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/notice.h"

#include <QObject>

class QAction;
class QLineEdit;
class QWidget;

namespace peerlight::connection {
class ProfileStore;
}

namespace peerlight::ui {

class ConnectionForm;
class DisplayNames;
class FilterEdit;
class InventoryBook;
class PeerTableModel;

/// The switch for a shared screen (Ctrl+Shift+H): names, addresses and ids give way to aliases everywhere at once. What
/// a person has typed cannot have an alias, so it is covered: fields show dots, and the box of peer ids goes.
class ShareSwitch : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget &window;
        ConnectionForm &form;
        QWidget &intake;
        const connection::ProfileStore *profiles; ///< null: none
        const PeerTableModel &peers;
        const InventoryBook &book;
        FilterEdit *filter;
    };

    ShareSwitch(DisplayNames &names, const Parts &parts);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// The notice as it may be shown.
    [[nodiscard]] Notice shown(const Notice &notice);

private:
    void follow();
    void learnTexts();
    void learnConnections();
    void learnInventory();
    void learnPeers(int first, int last);
    void coverFilter();
    void cover(QLineEdit &edit, bool hide);

    DisplayNames &m_names;
    Parts m_parts;
    QAction *m_action;
    bool m_intakeWasShown = true;
};

} // namespace peerlight::ui
