// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "ui/drill/drill_session.h"
#include "ui/main/main_window.h"
#include "ui/main/workspace.h"

#include <QObject>

#include <memory>
#include <vector>

namespace peerlight::ui {

/// The windows of the program: each has a connection, a peer list and an engine of its own; they share the history, the
/// saved connections and the keychain. A window that is closed is gone with all that is its own.
class Windows : public QObject
{
    Q_OBJECT
public:
    struct Shared
    {
        Workspace::DemoStarter startDemo{};
        history::History *history = nullptr;
        ConnectionServices connections{};
        DeskServices desk{};
        QString memoryFile{};
        std::optional<ThemeMode> theme{}; ///< instead of the one that is remembered
        DrillRoom drills{};               ///< without one no drills are offered
    };

    /// All that `shared` points to must outlive this.
    explicit Windows(Shared shared, QObject *parent = nullptr);
    ~Windows() override;

    struct Place
    {
        PeerTableModel peers;
        std::unique_ptr<DrillSession> drill; ///< that takes place in the window; null: none
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window; ///< last: it is the first to go
    };

    Place &open();
    /// A window of its own for a drill: with a service, a list and a form that are the drill's, and without a history
    /// or saved connections. The error is a sentence.
    tl::expected<Place *, QString> openDrill(const QString &name, quint64 seed);
    [[nodiscard]] const std::vector<std::unique_ptr<Place>> &all() const { return m_places; }

    void networkBack();
    /// A later start of the program: raises the window that was used last, and fills in what the link says.
    void takeMessage(const QString &message);

private:
    Place &add(std::unique_ptr<Place> place);
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(Place &place);
    void remove(const QObject *window);
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Shared m_shared;
    std::vector<std::unique_ptr<Place>> m_places;
    MainWindow *m_last = nullptr; ///< that was active last
};

} // namespace peerlight::ui
