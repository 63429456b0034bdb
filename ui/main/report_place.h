// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/run_contents.h"
#include "ui/main/session_losses.h"
#include "ui/report/report_window.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace peerlight::history {
class History;
}

namespace peerlight::ui {

class ConnectionForm;
class DisplayNames;
class HistoryPage;
class InventoryBook;
class PeerView;
class Workspace;

/// Evidence, reports and printing: of the selected peers, of all that have a result, or of the run that is selected in
/// the history. What is handed out is made off the GUI thread and shown first; what was shown is what is written.
class ReportPlace : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QWidget &window;
        Workspace &workspace;
        PeerView &view;
        InventoryBook &book;
        DisplayNames &names;
        HistoryPage &history;
        ConnectionForm &form; ///< its secrets are looked for in what would be handed out
    };

    /// All must outlive it.
    explicit ReportPlace(const Parts &parts);

    [[nodiscard]] QAction *evidenceAction() const { return m_evidence; }
    [[nodiscard]] QList<QAction *> actions() const { return {m_evidence, m_report, m_print}; }
    void open(ReportWindow::Use use);
    [[nodiscard]] ReportWindow *window() const { return m_window; } ///< null: none is open
    /// Writes what the window shows; the message says what came of it.
    void saveTo(const QString &path);
    /// Of the file that was written last.
    void showFolder();

private:
    void offerSubjects();
    void make();
    void take(const report::RunContents &run);
    void takeLosses(const QList<api::PeerId> &peers, const std::function<void(const report::LossesByPeer &)> &then);
    void readLosses(QList<api::PeerId> peers, report::LossesByPeer known,
                    const std::function<void(const report::LossesByPeer &)> &then);
    void start(const HandoutOrder &order);
    void takeWanted();
    void askForFile();
    void tellWritten(const QString &path, const QString &failure);
    [[nodiscard]] QList<QByteArray> knownSecrets() const;
    [[nodiscard]] QString fileName() const;

    Parts m_parts;
    SessionLosses m_session;
    QAction *m_evidence;
    QAction *m_report;
    QAction *m_print;
    QPointer<ReportWindow> m_window;
    QPointer<HandoutJob> m_job;
    Handout m_handout;       ///< what the window shows
    HandoutOrder m_order;    ///< what it was made of
    int m_generation = 0;    ///< of what is being read: late answers for another choice are dropped
    QString m_writtenFolder; ///< of the last file
};

} // namespace peerlight::ui
