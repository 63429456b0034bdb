// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_command.h"

#include "app/cli/messages.h"
#include "app/platform/descriptors.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

SimulateCommand::SimulateCommand(const SimulateOptions &options, QObject *parent)
    : QObject(parent), m_simulator(options.simulator)
{}

void SimulateCommand::start()
{
    const auto port = m_simulator.start();
    if (!port) {
        printMessage(port.error());
        Q_EMIT finished(usageExitCode);
        return;
    }
    // The first line is an interface: scripts read the port from it. A closed output ends nothing here.
    (void)platform::writeAll(platform::standardOutput, "listening "_ba + QByteArray::number(*port) + '\n');
}

void SimulateCommand::interrupt()
{
    Q_EMIT finished(0);
}

} // namespace peerlight::cli
