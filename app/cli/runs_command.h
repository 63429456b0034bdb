// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/kept_command.h"
#include "app/cli/options.h"

namespace peerlight::cli {

/// `peerlight-cli history --runs` and `peerlight-cli baselines`: runs as a whole. Ends exactly once with finished().
class RunsCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    RunsCommand(RunsOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                QObject *parent = nullptr);

    void start() override;

private:
    void askForPage(std::optional<qint64> before);
    void takeBaselines(const history::Expected<QList<history::Baseline>> &baselines);
    void readBaseline(qsizetype at);
    void writeRuns();

    RunsOptions m_options;
    QList<history::Baseline> m_baselines;
    QList<history::KeptRun> m_runs;
};

} // namespace peerlight::cli
