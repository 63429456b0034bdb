// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history.h"
#include "tests/gui/demo_rig.h"
#include "tests/gui/find_named.h"
#include "ui/common/display_names.h"
#include "ui/main/main_window.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace peerlight::test {

/// A window whose runs are kept: the simulated service as a connection of a person's own, with 12 peers.
struct KeptRig
{
    static constexpr int peers = 12;
    static constexpr int patience = 30000;

    /// Loads the peers, and detects all of them `runs` times.
    explicit KeptRig(int runs)
        : history(std::make_unique<history::History>(folder.path())), demo({}, peers, history.get())
    {
        using namespace Qt::StringLiterals;
        history->open();
        window = std::make_unique<ui::MainWindow>(*demo.workspace, folder.filePath(u"window.ini"_s),
                                                  ui::ConnectionServices{}, ui::DeskServices{.names = &names});
        window->resize(1280, 860);
        window->show();
        QSignalSpy loaded(demo.workspace.get(), &ui::Workspace::loaded);
        demo.workspace->loadPeers(connection());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, patience); }();
        for (int run = 0; run < runs; ++run)
            detect();
    }
    void detect() const
    {
        QSignalSpy finished(demo.workspace.get(), &ui::Workspace::runFinished);
        demo.workspace->detect(connection(), demo.allIds());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience); }();
    }
    [[nodiscard]] ui::CheckedConnection connection() const { return demo.connection(demo.demo.token); }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return named<T>(*window, name);
    }

    QTemporaryDir folder;
    ui::DisplayNames names;
    std::unique_ptr<history::History> history;
    DemoRig demo;
    std::unique_ptr<ui::MainWindow> window; // the first to go
};

} // namespace peerlight::test
