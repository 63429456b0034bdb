// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"

#include <QObject>

#include <memory>
#include <optional>

namespace peerlight::cli {

/// `peerlight-cli history`: the kept detections, newest first, page by page. What was planned and not sent is no
/// detection. Ends exactly once with finished().
class HistoryCommand : public QObject
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    HistoryCommand(HistoryOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                   QObject *parent = nullptr);

    void start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void askForPage();
    void takePage(const history::DetectionPage &page);
    void write(const QByteArray &bytes);
    void end();
    void finish(int exitCode);

    HistoryOptions m_options;
    std::unique_ptr<OutputSink> m_output;
    std::unique_ptr<report::ResultWriter> m_writer;
    history::History &m_history;
    std::optional<qint64> m_before;
    insight::OutcomeCounts m_counts;
    int m_written = 0;
    bool m_finished = false;
};

} // namespace peerlight::cli
