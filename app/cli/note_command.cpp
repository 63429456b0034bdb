// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/note_command.h"

#include "app/report/run_contents.h"

namespace peerlight::cli {

NoteCommand::NoteCommand(NoteOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                         QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options))
{}

void NoteCommand::start()
{
    readRun(m_options.run, [this](const history::WholeRun &whole) { writeRun(whole); });
}

void NoteCommand::writeRun(const history::WholeRun &whole)
{
    const QString text =
        report::noteText(report::noteOf(report::contentsOf(whole)), m_options.form, m_options.language);
    write(text.toUtf8());
    complete(0);
}

} // namespace peerlight::cli
