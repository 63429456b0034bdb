// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_command.h"

#include "app/cli/messages.h"
#include "app/platform/descriptors.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

SimulateCommand::SimulateCommand(const SimulateOptions &options, QObject *parent)
    : Command(parent), m_simulator(options.simulator)
{}

void SimulateCommand::start()
{
    const auto port = m_simulator.start();
    if (!port) {
        printMessage(port.error());
        finish(usageExitCode);
        return;
    }
    // The first line is an interface: scripts read the port from it. A closed output ends nothing here.
    (void)platform::writeAll(platform::standardOutput, "listening "_ba + QByteArray::number(*port) + '\n');
}

void SimulateCommand::interrupt()
{
    finish(0);
}

} // namespace peerlight::cli
