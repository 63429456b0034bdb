// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_sink.h"
#include "app/cli/progress.h"
#include "app/cli/result_stream.h"

#include <memory>
#include <optional>

namespace peerlight::cli {

/// What a command tells of its rows: results in the format's order to the sink, progress to standard error.
/// The first write that fails is told of, and nothing is written after it.
class ResultOutput
{
public:
    ResultOutput(report::Format format, std::unique_ptr<OutputSink> sink);

    void begin(const report::RunHeader &run, const QString &sentence);
    /// `place` as in ResultStream::result().
    void result(int place, const report::ResultLine &line);
    void progress(const detection::RunStatus &status);
    void hideProgress() { m_progress.hide(); }   ///< before a line is printed
    void end(const report::RunSummary &summary); ///< puts the file in its place, too

    /// Something could not be written: the exit code that tells so.
    [[nodiscard]] std::optional<int> failure() const { return m_failure; }

private:
    void write(const QByteArray &bytes);
    void fail();

    std::unique_ptr<OutputSink> m_sink;
    ResultStream m_results;
    Progress m_progress;
    std::optional<int> m_failure;
};

} // namespace peerlight::cli
