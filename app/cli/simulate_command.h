// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/simulator/simulator.h"

namespace peerlight::cli {

/// `peerlight-cli simulate`: a Direct Connect service on loopback until Ctrl+C. Ends exactly once with finished().
class SimulateCommand : public Command
{
    Q_OBJECT
public:
    explicit SimulateCommand(const SimulateOptions &options, QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    simulator::Simulator m_simulator;
};

} // namespace peerlight::cli
