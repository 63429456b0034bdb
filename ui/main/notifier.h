// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main/status_text.h"

#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

namespace peerlight::ui {

class Announcer;
class DesktopBus;
class PreferenceStore;
class Workspace;

/// What there is to tell about a run to somebody who does not look at the window.
struct RunNews
{
    QString title;
    QString body; ///< counts only: no name, no address, no id
    bool urgent = false;

    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const RunNews &) const = default;
};

/// Empty while a run goes on as it should. Pure, translated.
[[nodiscard]] RunNews runNews(const StatusFacts &facts);

/// Tells what becomes of a run to those who do not look: a notification, progress on the task bar and an icon in the
/// tray while the window is not in front, and a sentence to the screen reader in any case.
class Notifier : public QObject
{
    Q_OBJECT
public:
    Notifier(Workspace &workspace, PreferenceStore &store, DesktopBus &desktop, Announcer &announcer, QWidget &window);
    ~Notifier() override;

private:
    void takeStatus();
    void showProgress(const StatusFacts &facts);
    void announce(const StatusFacts &facts, const RunNews &news);
    void showTray();
    void bringForward();

    Workspace &m_workspace;
    PreferenceStore &m_store;
    DesktopBus &m_desktop;
    Announcer &m_announcer;
    QWidget &m_window;
    QPointer<QSystemTrayIcon> m_tray;
    RunNews m_told;       ///< of this run
    int m_endedTold = -1; ///< rows, to the screen reader; negative: no run
    int m_shownPercent = -1;
};

} // namespace peerlight::ui
