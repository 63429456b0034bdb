// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/kept_command.h"
#include "app/cli/options.h"

namespace peerlight::cli {

/// `peerlight-cli note`: a kept run as a few lines for a chat or a ticket. Ends exactly once with finished(): 0, or 64
/// where there is no such run.
class NoteCommand : public KeptCommand
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    NoteCommand(NoteOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                QObject *parent = nullptr);

    void start() override;

private:
    void writeRun(const history::WholeRun &whole);

    NoteOptions m_options;
};

} // namespace peerlight::cli
