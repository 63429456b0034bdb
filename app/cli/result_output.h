// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_sink.h"
#include "app/cli/progress.h"
#include "app/cli/result_stream.h"

#include <memory>
#include <optional>

namespace peerlight::cli {

/// Which of several rounds are written.
enum class RoundsWritten {
    Each, ///< one after the other, as they come
    Last, ///< kept back until close(): a file of most formats holds one run
};

/// What a command tells of its rows: results in the format's order to the sink, progress to standard error.
/// The first write that fails is told of, and nothing is written after it.
class ResultOutput
{
public:
    ResultOutput(report::Format format, std::unique_ptr<OutputSink> sink, RoundsWritten rounds = RoundsWritten::Each);

    /// Of the first run, or of the next after endRound().
    void begin(const report::RunHeader &run, const QString &sentence);
    /// `place` as in ResultStream::result().
    void result(int place, const report::ResultLine &line);
    void progress(const detection::RunStatus &status);
    void hideProgress() { m_progress.hide(); } ///< before a line is printed
    void endRound(const report::RunSummary &summary);
    void close(const QByteArray &lastLine = {}); ///< puts the file in its place
    void end(const report::RunSummary &summary); ///< endRound() and close()

    /// Something could not be written: the exit code that tells so.
    [[nodiscard]] std::optional<int> failure() const { return m_failure; }

private:
    void write(const QByteArray &bytes);
    void pass(const QByteArray &bytes);
    void fail();

    std::unique_ptr<OutputSink> m_sink;
    report::Format m_format;
    RoundsWritten m_rounds;
    bool m_isFirst = true;
    QByteArray m_keptBack; ///< of the last round
    ResultStream m_results;
    Progress m_progress;
    std::optional<int> m_failure;
};

} // namespace peerlight::cli
