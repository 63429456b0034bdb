// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/result_writer.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <set>

namespace peerlight::cli {

/// Puts results into the order of a format: JSON Lines as the peers end, all others in the order of the
/// input, each as soon as everything before it is there. Gives the bytes that can be written now. Pure.
class ResultStream
{
public:
    explicit ResultStream(report::Format format);

    [[nodiscard]] QByteArray begin(const report::RunHeader &run) { return m_writer->begin(run); }
    /// `place` counts from 0 in the order of the input; a place that was given before is ignored.
    [[nodiscard]] QByteArray result(int place, const report::ResultLine &line);
    [[nodiscard]] QByteArray end(const report::RunSummary &summary) { return m_writer->end(summary); }

    [[nodiscard]] bool has(int place) const { return m_given.contains(place); }

private:
    std::unique_ptr<report::ResultWriter> m_writer;
    bool m_inOrder;
    int m_next = 0; ///< the first place that is not written, if m_inOrder
    std::map<int, report::ResultLine> m_waiting;
    std::set<int> m_given;
};

} // namespace peerlight::cli
