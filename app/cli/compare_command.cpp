// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/messages.h"
#include "app/report/comparison_report.h"

#include <QTimeZone>

namespace peerlight::cli {

namespace {

constexpr int newFaultExitCode = 1;

report::ComparedRun comparedRunOf(const history::KeptRun &run)
{
    return {run.runId, QDateTime::fromMSecsSinceEpoch(run.startedAtMs, QTimeZone::utc()), run.endpoint, run.project};
}

} // namespace

CompareCommand::CompareCommand(CompareOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                               QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options))
{}

void CompareCommand::start()
{
    readRun(m_options.before, [this](const history::WholeRun &before) {
        readRun(m_options.after, [this, before](const history::WholeRun &after) { report(before, after); });
    });
}

void CompareCommand::report(const history::WholeRun &before, const history::WholeRun &after)
{
    if (before.run.endpoint != after.run.endpoint || before.run.project != after.run.project)
        printMessage(tr("The two runs are of different projects."));
    else if (before.run.no > after.run.no)
        printMessage(tr("The first run is the later one: what was fixed is shown as a new fault."));
    const insight::Comparison comparison = insight::compare(history::findingsOf(before), history::findingsOf(after));
    const QByteArray text = report::comparisonReport(comparedRunOf(before.run), comparedRunOf(after.run), comparison,
                                                     m_options.output.format);
    write(text);
    complete(comparison.counts.newFault > 0 ? newFaultExitCode : 0);
}

} // namespace peerlight::cli
