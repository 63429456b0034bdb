// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/simulator/simulator.h"

#include <QObject>

namespace peerlight::cli {

/// `peerlight-cli simulate`: a Direct Connect service on loopback until Ctrl+C. Ends exactly once with finished().
class SimulateCommand : public QObject
{
    Q_OBJECT
public:
    explicit SimulateCommand(const SimulateOptions &options, QObject *parent = nullptr);

    void start();     ///< once, with the event loop running
    void interrupt(); ///< Ctrl+C

Q_SIGNALS:
    void finished(int exitCode);

private:
    simulator::Simulator m_simulator;
};

} // namespace peerlight::cli
