// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_stream.h"

namespace peerlight::cli {

ResultStream::ResultStream(report::Format format)
    : m_writer(report::makeResultWriter(format)), m_inOrder(format != report::Format::JsonLines)
{}

QByteArray ResultStream::result(int place, const report::ResultLine &line)
{
    if (!m_given.insert(place).second)
        return {};
    if (!m_inOrder)
        return m_writer->result(line);
    m_waiting.emplace(place, line);
    QByteArray bytes;
    for (auto next = m_waiting.find(m_next); next != m_waiting.end(); next = m_waiting.find(++m_next)) {
        bytes += m_writer->result(next->second);
        m_waiting.erase(next);
    }
    return bytes;
}

} // namespace peerlight::cli
