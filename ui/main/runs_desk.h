// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"

#include <QObject>

#include <functional>

class QAction;
class QMainWindow;
class QWidget;

namespace peerlight::ui {

class CentreTabs;
class ComparePlace;
class ConnectionForm;
class CopyPlace;
class DisplayNames;
class HistoryPlace;
class InventoryBook;
class NotePlace;
class PeerView;
class ReportPlace;
class SafetyPlace;
class WatchPlace;
class Workspace;
struct MainActions;

/// The places of a window that look beyond what is live: the note to hand over, and the tabs of what is kept.
class RunsDesk : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Workspace &workspace;
        PeerView &view;
        InventoryBook &book;
        DisplayNames &names;
        SafetyPlace &safety;
        CentreTabs &tabs;
        const MainActions &actions;
        ConnectionForm &form;
        QString memoryFile; ///< empty: nothing is remembered
        /// Calls what it is given with a connection, perhaps after a sign-in, or never.
        std::function<void(const std::function<void(const CheckedConnection &)> &)> withConnection;
    };

    explicit RunsDesk(const Parts &parts);

    /// After the menus and the toolbar are there. `live` becomes the first tab.
    void putIn(QWidget &live);
    void showFolder();                      ///< of the file that was written last
    [[nodiscard]] bool isRepeating() const; ///< there is something to stop, though nothing may be live

Q_SIGNALS:
    void repeatingChanged();

private:
    void putInTabs(QWidget &live);
    void makeCompareRun();
    void putInMenus();
    void putInBar();

    Parts m_parts;
    NotePlace *m_note;
    HistoryPlace *m_history;
    ComparePlace *m_compare;
    WatchPlace *m_watch;
    ReportPlace *m_report;
    CopyPlace *m_copy;
    QAction *m_goToCompare = nullptr;
};

} // namespace peerlight::ui
