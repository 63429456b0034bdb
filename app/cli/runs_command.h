// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"

#include <QObject>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli history --runs` and `peerlight-cli baselines`: runs as a whole. Ends exactly once with finished().
class RunsCommand : public QObject
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    RunsCommand(RunsOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                QObject *parent = nullptr);

    void start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void askForPage(std::optional<qint64> before);
    void takeBaselines(const history::Expected<QList<history::Baseline>> &baselines);
    void readBaseline(qsizetype at);
    void write();
    void fail(const QString &why, int exitCode);
    void finish(int exitCode);

    RunsOptions m_options;
    std::unique_ptr<OutputSink> m_output;
    history::History &m_history;
    QList<history::Baseline> m_baselines;
    QList<history::KeptRun> m_runs;
    bool m_finished = false;
};

} // namespace peerlight::cli
