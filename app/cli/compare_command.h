// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/kept_command.h"
#include "app/cli/options.h"
#include "app/insight/comparison.h"

namespace peerlight::cli {

/// `peerlight-cli compare`: two kept runs side by side. Ends exactly once with finished(): 0 no new fault, 1 a new
/// fault, 64 there is no such run.
class CompareCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    CompareCommand(CompareOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                   QObject *parent = nullptr);

    void start() override;

private:
    void report(const history::WholeRun &before, const history::WholeRun &after);

    CompareOptions m_options;
};

} // namespace peerlight::cli
