// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_command.h"

#include "app/cli/exit_code.h"
#include "app/report/run_report.h"

#include <QTimeZone>

#include <algorithm>

namespace peerlight::cli {

namespace {

constexpr int runsPageSize = 500;

QDateTime utc(std::optional<qint64> wallMs)
{
    return wallMs ? QDateTime::fromMSecsSinceEpoch(*wallMs, QTimeZone::utc()) : QDateTime();
}

report::RunLine runLineOf(const history::KeptRun &run)
{
    return {run.runId,    run.endpoint, run.project,   utc(run.startedAtMs), utc(run.endedAtMs),
            run.requests, run.counts,   run.baselines, run.operatorName};
}

} // namespace

RunsCommand::RunsCommand(RunsOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                         QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options))
{}

void RunsCommand::start()
{
    const auto take = [this](const history::Expected<QList<history::Baseline>> &given) { takeBaselines(given); };
    switch (m_options.task) {
    case RunsOptions::Task::List:
        askForPage({});
        return;
    case RunsOptions::Task::Baselines:
        kept().baselines(this, take);
        return;
    case RunsOptions::Task::SetBaseline:
        kept().setBaseline(m_options.name, m_options.run, this, take);
        return;
    case RunsOptions::Task::RemoveBaseline:
        kept().removeBaseline(m_options.name, this, take);
        return;
    }
}

void RunsCommand::askForPage(std::optional<qint64> before)
{
    history::RunQuery query;
    query.before = before;
    const int left = m_options.limit > 0 ? m_options.limit - static_cast<int>(m_runs.size()) : runsPageSize;
    query.limit = std::min(runsPageSize, left);
    kept().runs(query, this, [this](const history::Expected<history::RunPage> &page) {
        if (hasFinished())
            return;
        if (!page) {
            fail(page.error(), notWrittenExitCode);
            return;
        }
        m_runs += page->items;
        if (page->next && (m_options.limit == 0 || m_runs.size() < m_options.limit))
            askForPage(page->next);
        else
            writeRuns();
    });
}

void RunsCommand::takeBaselines(const history::Expected<QList<history::Baseline>> &baselines)
{
    if (hasFinished())
        return;
    if (!baselines) {
        fail(baselines.error(), usageExitCode);
        return;
    }
    m_baselines = *baselines;
    readBaseline(0);
}

void RunsCommand::readBaseline(qsizetype at)
{
    if (at == m_baselines.size()) {
        writeRuns();
        return;
    }
    kept().findRun(m_baselines.at(at).runId, this, [this, at](const history::Expected<history::KeptRun> &run) {
        if (hasFinished())
            return;
        const auto isThis = [&run](const history::KeptRun &known) { return run && known.no == run->no; };
        if (run && std::none_of(m_runs.begin(), m_runs.end(), isThis))
            m_runs.append(*run);
        readBaseline(at + 1);
    });
}

void RunsCommand::writeRuns()
{
    QList<report::RunLine> lines;
    for (const history::KeptRun &run : std::as_const(m_runs))
        lines.append(runLineOf(run));
    write(report::runReport(lines, m_options.output.format));
    complete(0);
}

} // namespace peerlight::cli
