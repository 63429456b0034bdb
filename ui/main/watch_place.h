// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connection/connection_values.h"
#include "ui/main/watch_plan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QLockFile;
class QMainWindow;

namespace peerlight::ui {

class DisplayNames;
class PeerView;
class SafetyPlace;
class WatchWindow;
class Workspace;

/// Beside the file of what the window remembers; empty if there is none.
[[nodiscard]] QString watchFileBeside(const QString &memoryFile);

/// Repeat until: detects the same peers again and again. One run at a time, each over the connection in the form, if it
/// is still the one that the repetition began with: without its credential nothing is sent. What is kept of it lets it
/// go on after a restart, as soon as the same connection is used; only one window at a time keeps one.
class WatchPlace : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Workspace &workspace;
        PeerView &view;
        SafetyPlace &safety;
        DisplayNames &names;
        QString file; ///< empty: a repetition ends with the window
        std::function<void(const std::function<void(const CheckedConnection &)> &)> withConnection;
    };

    /// All must outlive it.
    explicit WatchPlace(const Parts &parts);
    ~WatchPlace() override;

    [[nodiscard]] QAction *action() const { return m_repeat; }
    [[nodiscard]] bool isActive() const { return m_plan.has_value(); }
    [[nodiscard]] int runs() const { return m_watch ? m_watch->runs() : 0; }
    void ask(); ///< for the terms
    void start(const insight::WatchTerms &terms, const QList<api::PeerId> &peers);
    void stop();

Q_SIGNALS:
    void changed(); ///< isActive()

private:
    void begin(const WatchPlan &plan, bool runIsLive);
    void resumeKept();
    [[nodiscard]] std::optional<WatchPlan> readKept() const;
    bool takeLock();
    void runAgain();
    void runOver(const CheckedConnection &connection);
    void takeRun();
    void planNext();
    void end(std::optional<insight::WatchEnd> why);
    void keep();
    void followLabel();
    [[nodiscard]] bool isOver(const QString &endpoint, const QString &project) const;
    [[nodiscard]] insight::Millis now() const; ///< since the start of the repetition
    [[nodiscard]] QList<api::PeerId> peersNow() const;

    Parts m_parts;
    QAction *m_repeat;
    QLabel *m_label;
    QPointer<WatchWindow> m_window;
    insight::WatchTerms m_lastTerms;
    std::optional<WatchPlan> m_plan;
    std::optional<insight::Watch> m_watch;
    std::optional<WatchPlan> m_kept; ///< of an earlier start, until its connection is used
    std::unique_ptr<QLockFile> m_lock;
    QElapsedTimer m_clock;
    insight::Millis m_before{0}; ///< how long the repetition had lasted when m_clock started
    insight::Millis m_due{0};
    insight::Millis m_runStart{0};
    bool m_runIsOurs = false; ///< the run that is live
    bool m_mayRun = false;    ///< the person was asked about what is sent, if need be
    int m_generation = 0;     ///< a sign-in may answer after the end
    QTimer m_next;
    QTimer m_second; ///< the label counts down
};

} // namespace peerlight::ui
