// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"

#include <QObject>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli note`: a kept run as a few lines for a chat or a ticket. Ends exactly once with finished(): 0, or 64
/// where there is no such run.
class NoteCommand : public QObject
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    NoteCommand(NoteOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                QObject *parent = nullptr);

    void start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void write(const history::WholeRun &whole);
    void finish(int exitCode);

    NoteOptions m_options;
    std::unique_ptr<OutputSink> m_output;
    history::History &m_history;
    bool m_finished = false;
};

/// The note of a run: each peer once, with its line and the circuit card of that where they are known. Pure.
[[nodiscard]] report::HandOverNote noteOfRun(const history::WholeRun &whole);

} // namespace peerlight::cli
