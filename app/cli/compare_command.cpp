// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/exit_code.h"
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
    : QObject(parent), m_options(std::move(options)), m_output(std::move(output)), m_history(history)
{}

void CompareCommand::start()
{
    read(m_options.before, m_before, &CompareCommand::readAfter);
}

void CompareCommand::readAfter()
{
    read(m_options.after, m_after, &CompareCommand::report);
}

void CompareCommand::read(const QString &reference, history::WholeRun &side, void (CompareCommand::*next)())
{
    m_history.wholeRun(reference, this,
                       [this, reference, &side, next](const history::Expected<history::WholeRun> &whole) {
                           if (m_finished)
                               return;
                           if (!whole) {
                               printMessage(tr("%1: %2").arg(reference, whole.error()));
                               finish(usageExitCode);
                               return;
                           }
                           side = *whole;
                           (this->*next)();
                       });
}

void CompareCommand::report()
{
    if (m_before.run.endpoint != m_after.run.endpoint || m_before.run.project != m_after.run.project)
        printMessage(tr("The two runs are of different projects."));
    else if (m_before.run.no > m_after.run.no)
        printMessage(tr("The first run is the later one: what was fixed is shown as a new fault."));
    const insight::Comparison comparison =
        insight::compare(history::findingsOf(m_before), history::findingsOf(m_after));
    const QByteArray text = report::comparisonReport(comparedRunOf(m_before.run), comparedRunOf(m_after.run),
                                                     comparison, m_options.output.format);
    if (!m_output->write(text) || !m_output->commit()) {
        if (!m_output->readerIsGone())
            printMessage(m_output->failure());
        finish(m_output->readerIsGone() ? readerGoneExitCode : notWrittenExitCode);
        return;
    }
    finish(comparison.counts.newFault > 0 ? newFaultExitCode : 0);
}

void CompareCommand::interrupt()
{
    finish(interruptedExitCode);
}

void CompareCommand::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(exitCode);
}

} // namespace peerlight::cli
