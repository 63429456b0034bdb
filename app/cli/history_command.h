// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/kept_command.h"
#include "app/cli/options.h"

#include <optional>

namespace peerlight::cli {

/// `peerlight-cli history`: the kept detections, newest first, page by page. What was planned and not sent is no
/// detection. Ends exactly once with finished().
class HistoryCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    HistoryCommand(HistoryOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                   QObject *parent = nullptr);

    void start() override;

private:
    void askForPage();
    void takePage(const history::DetectionPage &page);
    void end();

    HistoryOptions m_options;
    std::unique_ptr<report::ResultWriter> m_writer;
    std::optional<qint64> m_before;
    insight::OutcomeCounts m_counts;
    int m_written = 0;
};

} // namespace peerlight::cli
