// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_output.h"

#include "app/report/result_fields.h"

namespace peerlight::cli {

ResultOutput::ResultOutput(report::Format format, std::unique_ptr<OutputSink> sink, RoundsWritten rounds)
    : m_sink(std::move(sink)), m_format(format), m_rounds(rounds), m_results(format)
{}

void ResultOutput::begin(const report::RunHeader &run, const QString &sentence)
{
    m_progress.begin(sentence);
    m_keptBack.clear();
    if (!m_isFirst) {
        m_results = ResultStream(m_format);
        if (m_format == report::Format::Table)
            write("\n");
    }
    m_isFirst = false;
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

void ResultOutput::endRound(const report::RunSummary &summary)
{
    write(m_results.end(summary));
    if (!m_failure)
        m_progress.end(report::summarySentence(summary));
}

void ResultOutput::close(const QByteArray &lastLine)
{
    pass(m_keptBack + lastLine);
    m_keptBack.clear();
    if (!m_failure && !m_sink->commit())
        fail();
}

void ResultOutput::end(const report::RunSummary &summary)
{
    endRound(summary);
    close();
}

void ResultOutput::write(const QByteArray &bytes)
{
    if (m_rounds == RoundsWritten::Last)
        m_keptBack += bytes;
    else
        pass(bytes);
}

void ResultOutput::pass(const QByteArray &bytes)
{
    if (!m_failure && !bytes.isEmpty() && !m_sink->write(bytes))
        fail();
}

void ResultOutput::fail()
{
    m_failure = m_sink->tellFailure();
}

} // namespace peerlight::cli
