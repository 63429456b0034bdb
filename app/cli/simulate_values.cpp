// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `peerlight-cli simulate`: see option_values.h.
#include "app/cli/option_values.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

struct SimulateValuesWords
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

} // namespace

Checked<DrillOptions> checkedDrill(const RawDrill &raw)
{
    DrillOptions options;
    options.name = QString::fromStdString(raw.name).trimmed();
    UsageError error;
    if (!readInteger(error, u"--seed"_s, raw.seed, 0, std::numeric_limits<qint64>::max(), options.seed) ||
        !readInteger(error, u"--port"_s, raw.port, 0, 65535, options.port))
        return tl::unexpected(error);
    return options;
}

Checked<SimulateOptions> checkedSimulate(const RawSimulate &raw)
{
    constexpr qint64 hour = 3600000;
    SimulateOptions options;
    simulator::SimulatorOptions &simulator = options.simulator;
    UsageError error;
    const bool ok = readInteger(error, u"--port"_s, raw.port, 0, 65535, simulator.port) &&
                    readInteger(error, u"--peers"_s, raw.peers, 1, 5000, simulator.peers) &&
                    readInteger(error, u"--seed"_s, raw.seed, 0, std::numeric_limits<qint64>::max(), simulator.seed) &&
                    readInteger(error, u"--detect-ms"_s, raw.detectMs, 0, hour, simulator.detectMs) &&
                    readInteger(error, u"--spread-ms"_s, raw.spreadMs, 0, simulator.detectMs, simulator.spreadMs) &&
                    readInteger(error, u"--latency-ms"_s, raw.latencyMs, 0, 60000, simulator.latencyMs) &&
                    readInteger(error, u"--token-life"_s, raw.tokenLife, 1, 86400, simulator.tokenLifeSeconds);
    if (!ok)
        return tl::unexpected(error);
    simulator.mfa = raw.mfa;
    simulator.securityToken = QString::fromStdString(raw.securityToken);
    if (!raw.token.empty())
        simulator.token = QString::fromStdString(raw.token);
    if (!raw.project.empty()) {
        const auto project = api::ProjectId::parse(QString::fromStdString(raw.project));
        if (!project)
            return tl::unexpected(usageError(u"--project-id: "_s + project.error()));
        simulator.projectId = project->text();
    }
    QSet<QString> known;
    for (const auto &[name, sentence] : simulator::Simulator::faultNames())
        known.insert(name);
    for (const std::string &fault : raw.faults) {
        if (!known.contains(QString::fromStdString(fault)))
            return tl::unexpected(usageError(SimulateValuesWords::tr(
                "--fault: there is no fault of this name; see peerlight-cli simulate --help.")));
        simulator.faults += QString::fromStdString(fault);
    }
    return options;
}

} // namespace peerlight::cli
