// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drill/drill_room.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace peerlight::ui {

class DrillListWindow;
class DrillSession;
class Workspace;

/// Help > Drills of a window. A drill takes place in a window of its own, so that whatever this one does goes on; there
/// the place shows the story, and how it ended.
class DrillPlace : public QObject
{
    Q_OBJECT
public:
    /// `room` must outlive the place, which belongs to `window`; so must `session`, the drill that takes place in
    /// this window, if there is one.
    DrillPlace(const DrillRoom &room, DrillSession *session, QMainWindow &window);

    void openList();
    /// Fills the form in, and asks for the peers of the drill's service. Detects nothing.
    void begin(Workspace &workspace);
    void showProblem(const QString &sentence);
    void closeList();

Q_SIGNALS:
    void wanted(const QString &name, quint64 seed);

private:
    void putInPanel();

    const DrillRoom &m_room;
    DrillSession *m_session;
    QMainWindow &m_window;
    QAction *m_action;
    QPointer<DrillListWindow> m_list;
};

} // namespace peerlight::ui
