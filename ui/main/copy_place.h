// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result_writer.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace peerlight::ui {

class DisplayNames;
class HistoryPage;
class PeerView;
class Workspace;

/// Results on the clipboard in the forms of the files: of the selected peers, or of all that have one; and of the run
/// that the history shows. While names are hidden they are hidden there, too.
class CopyPlace : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget &window;
        Workspace &workspace;
        PeerView &view;
        DisplayNames &names;
        HistoryPage &history;
    };

    /// All must outlive it.
    explicit CopyPlace(const Parts &parts);

    void fillMenu(QMenu &menu);
    [[nodiscard]] const QList<QAction *> &keptActions() const { return m_kept; }
    void copyLive(report::Format format);
    void copyKept(report::Format format);

private:
    [[nodiscard]] QList<QAction *> make(void (CopyPlace::*copy)(report::Format));
    void put(report::RunHeader run, const QList<report::ResultLine> &lines, report::Format format);

    Parts m_parts;
    QList<QAction *> m_live;
    QList<QAction *> m_kept;
};

} // namespace peerlight::ui
