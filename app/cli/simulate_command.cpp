// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_command.h"

#include "app/cli/messages.h"
#include "app/cli/output_sink.h"

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
    // The first line is an interface: scripts read the port from it.
    const auto output = OutputSink::standardOutput();
    if (!output->write("listening "_ba + QByteArray::number(*port) + '\n'))
        finish(output->tellFailure());
}

void SimulateCommand::interrupt()
{
    finish(0);
}

} // namespace peerlight::cli
