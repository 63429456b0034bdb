// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"
#include "app/insight/comparison.h"

#include <QObject>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli compare`: two kept runs side by side. Ends exactly once with finished(): 0 no new fault, 1 a new
/// fault, 64 there is no such run.
class CompareCommand : public QObject
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    CompareCommand(CompareOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                   QObject *parent = nullptr);

    void start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    /// A side after the other; the error of a name tells which.
    void read(const QString &reference, history::WholeRun &side, void (CompareCommand::*next)());
    void readAfter();
    void report();
    void finish(int exitCode);

    CompareOptions m_options;
    std::unique_ptr<OutputSink> m_output;
    history::History &m_history;
    history::WholeRun m_before;
    history::WholeRun m_after;
    bool m_finished = false;
};

} // namespace peerlight::cli
