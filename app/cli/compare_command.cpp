// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/comparison_report.h"

#include <QTimeZone>

#include <algorithm>

namespace peerlight::cli {

namespace {

constexpr int newFaultExitCode = 1;
constexpr int comparePageSize = 5000;

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
    findRun(m_options.before, m_before, &CompareCommand::findAfter);
}

void CompareCommand::findAfter()
{
    findRun(m_options.after, m_after, &CompareCommand::readBefore);
}

void CompareCommand::readBefore()
{
    if (m_before.run.endpoint != m_after.run.endpoint || m_before.run.project != m_after.run.project)
        printMessage(tr("The two runs are of different projects."));
    else if (m_before.run.no > m_after.run.no)
        printMessage(tr("The first run is the later one: what was fixed is shown as a new fault."));
    readPage(m_before, {}, &CompareCommand::readAfter);
}

void CompareCommand::readAfter()
{
    readPage(m_after, {}, &CompareCommand::report);
}

void CompareCommand::findRun(const QString &reference, Side &side, void (CompareCommand::*next)())
{
    m_history.findRun(reference, this, [this, reference, &side, next](const history::Expected<history::KeptRun> &run) {
        if (m_finished)
            return;
        if (!run) {
            printMessage(tr("%1: %2").arg(reference, run.error()));
            finish(usageExitCode);
            return;
        }
        side.run = *run;
        (this->*next)();
    });
}

void CompareCommand::readPage(Side &side, std::optional<qint64> before, void (CompareCommand::*next)())
{
    history::DetectionQuery query;
    query.before = before;
    query.limit = comparePageSize;
    query.runId = side.run.runId;
    m_history.detections(query, this, [this, &side, next](const history::Expected<history::DetectionPage> &page) {
        if (m_finished)
            return;
        if (!page) {
            printMessage(page.error());
            finish(notWrittenExitCode);
            return;
        }
        for (const history::KeptDetection &kept : page->items)
            side.findings.append(insight::findingOf(kept.row, kept.peer));
        if (page->next) {
            readPage(side, page->next, next);
            return;
        }
        std::reverse(side.findings.begin(), side.findings.end()); // the order of the run; the last of a peer counts
        (this->*next)();
    });
}

void CompareCommand::report()
{
    const insight::Comparison comparison = insight::compare(m_before.findings, m_after.findings);
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
