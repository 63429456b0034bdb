// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ids.h"
#include "ui/palette/palette_entry.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace peerlight::connection {
class ProfileStore;
}

namespace peerlight::ui {

class ConnectionPlace;
class DisplayNames;
class PaletteWindow;
class PeerView;
class Workspace;
struct ListedAction;

/// The palette of a window (Ctrl+K): its actions, peers, the lines, gateways and interfaces they share, and the saved
/// connections. Other places add what they have. What would send is not run: its button gets the focus.
class PalettePlace : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Workspace &workspace;
        PeerView &view;
        ConnectionPlace &connection;
        connection::ProfileStore *profiles; ///< null: none are saved
        DisplayNames &names;
    };

    explicit PalettePlace(const Parts &parts);

    [[nodiscard]] QAction *action() const { return m_action; }
    void addSource(PaletteSource source);
    void forget(); ///< what it shows, since names have changed

private:
    void open();
    [[nodiscard]] QList<PaletteEntry> actionEntries();
    [[nodiscard]] QList<PaletteEntry> peerEntries();
    [[nodiscard]] QList<PaletteEntry> groupEntries();
    [[nodiscard]] QList<PaletteEntry> connectionEntries();
    [[nodiscard]] PaletteEntry entryOf(const ListedAction &listed);
    void select(const QList<api::PeerId> &peers);
    void leadTo(QAction &action);
    [[nodiscard]] QWidget *buttonOf(QAction &action) const;

    Parts m_parts;
    QAction *m_action;
    QPointer<PaletteWindow> m_palette;
    QList<PaletteSource> m_sources;
};

} // namespace peerlight::ui
