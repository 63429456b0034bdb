// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include "app/cli/exit_code.h"
#include "app/report/result.h"

namespace peerlight::cli {

namespace {

constexpr int pageSize = 1000;

/// JSON Lines are for programs that go through them one by one: there are results only.
bool hasFrame(report::Format format)
{
    return format != report::Format::JsonLines;
}

} // namespace

HistoryCommand::HistoryCommand(HistoryOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                               QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options)),
      m_writer(report::makeResultWriter(m_options.output.format))
{}

void HistoryCommand::start()
{
    report::RunHeader header;
    header.runId = m_options.runId;
    if (hasFrame(m_options.output.format))
        write(m_writer->begin(header));
    askForPage();
}

void HistoryCommand::askForPage()
{
    history::DetectionQuery query;
    query.before = m_before;
    query.limit = m_options.limit > 0 ? std::min(pageSize, m_options.limit - m_written) : pageSize;
    query.runId = m_options.runId;
    query.peer = m_options.peer;
    kept().detections(query, this, [this](const history::Expected<history::DetectionPage> &page) {
        if (page)
            takePage(*page);
        else
            fail(page.error(), notWrittenExitCode);
    });
}

void HistoryCommand::takePage(const history::DetectionPage &page)
{
    QByteArray bytes;
    for (const history::KeptDetection &kept : page.items) {
        if (kept.row.phase == detection::Phase::Queued)
            continue;
        report::ResultLine line = report::resultLine(kept.row, kept.peer, kept.runId);
        if (!detection::hasEnded(kept.row.phase)) {
            line.outcome = insight::Outcome::Unknown; // nobody follows it at the moment, or another program does
            line.reason = tr("It has not ended: it is followed now, or peerlight-cli resume settles it.");
            line.reasonCode = QStringLiteral("open");
        }
        m_counts.add(line.outcome);
        ++m_written;
        bytes += m_writer->result(line);
    }
    write(bytes);
    if (hasFinished())
        return;
    m_before = page.next;
    if (m_before && (m_options.limit == 0 || m_written < m_options.limit))
        askForPage();
    else
        end();
}

void HistoryCommand::end()
{
    report::RunSummary summary;
    summary.runId = m_options.runId;
    summary.counts = m_counts;
    if (hasFrame(m_options.output.format))
        write(m_writer->end(summary));
    complete(0);
}

} // namespace peerlight::cli
