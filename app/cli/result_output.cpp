// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_output.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/result_fields.h"

namespace peerlight::cli {

ResultOutput::ResultOutput(report::Format format, std::unique_ptr<OutputSink> sink)
    : m_sink(std::move(sink)), m_results(format)
{}

void ResultOutput::begin(const report::RunHeader &run, const QString &sentence)
{
    m_progress.begin(sentence);
    write(m_results.begin(run));
}

void ResultOutput::result(int place, const report::ResultLine &line)
{
    write(m_results.result(place, line));
}

void ResultOutput::progress(const detection::RunStatus &status)
{
    m_progress.update(status);
}

void ResultOutput::end(const report::RunSummary &summary)
{
    write(m_results.end(summary));
    if (m_failure)
        return;
    m_progress.end(report::summarySentence(summary));
    if (!m_sink->commit())
        fail();
}

void ResultOutput::write(const QByteArray &bytes)
{
    if (!m_failure && !bytes.isEmpty() && !m_sink->write(bytes))
        fail();
}

void ResultOutput::fail()
{
    m_failure = m_sink->readerIsGone() ? readerGoneExitCode : notWrittenExitCode;
    if (!m_sink->readerIsGone())
        printMessage(m_sink->failure());
}

} // namespace peerlight::cli
