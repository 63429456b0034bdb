// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simulator.h"
#include "ui/main/workspace.h"

#include <memory>

namespace peerlight::test {

/// A workspace over a simulated service of the test's own, without a window.
class DemoRig
{
public:
    /// `faults` are names of the simulator's.
    explicit DemoRig(const QStringList &faults = {}, int peers = 40, history::History *history = nullptr,
                     simulator::SimulatorOptions options = {})
    {
        using namespace Qt::StringLiterals;
        options.peers = peers;
        options.detectMs = 400;
        options.spreadMs = 300;
        options.faults = faults;
        simulator = std::make_unique<simulator::Simulator>(options);
        const auto port = simulator->start();
        if (!port)
            qFatal("%s", qPrintable(port.error()));
        demo = {u"http://127.0.0.1:%1"_s.arg(*port), options.projectId, options.token};
        start(history);
    }

    /// Starts the program, as far as there is no window to it; again after end().
    void start(history::History *history)
    {
        detection::RunOptions run;
        run.rate.perSecond = 0; // loopback: as fast as it goes
        workspace = std::make_unique<ui::Workspace>(
            table, [this] { return tl::expected<ui::DemoService, QString>(demo); }, run, history);
    }
    void end()
    {
        workspace.reset();
        table.removePeers(allIds());
    }

    /// The simulated service as a connection of a person's own.
    [[nodiscard]] ui::CheckedConnection connection(const QString &token) const
    {
        return {{*api::Endpoint::parse(demo.endpoint), *api::ProjectId::parse(demo.projectId)},
                *auth::Credential::fromToken(token),
                false};
    }

    [[nodiscard]] QList<api::PeerId> allIds() const
    {
        QList<api::PeerId> ids;
        for (const auto &peer : table.peers())
            ids += peer.id;
        return ids;
    }

    ui::DemoService demo;
    std::unique_ptr<simulator::Simulator> simulator;
    ui::PeerTableModel table;
    std::unique_ptr<ui::Workspace> workspace; // last: it is the first to go
};

} // namespace peerlight::test
