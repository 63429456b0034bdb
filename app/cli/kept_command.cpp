// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/kept_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

namespace peerlight::cli {

KeptCommand::KeptCommand(std::unique_ptr<OutputSink> output, history::History &history, QObject *parent)
    : Command(parent), m_output(std::move(output)), m_history(history)
{}

void KeptCommand::interrupt()
{
    finish(interruptedExitCode);
}

void KeptCommand::readRun(const QString &reference, std::function<void(const history::WholeRun &)> take)
{
    m_history.wholeRun(reference, this,
                       [this, reference, take = std::move(take)](const history::Expected<history::WholeRun> &whole) {
                           if (hasFinished())
                               return;
                           if (whole)
                               take(*whole);
                           else
                               fail(tr("%1: %2").arg(reference, whole.error()), usageExitCode);
                       });
}

void KeptCommand::write(const QByteArray &bytes)
{
    if (!hasFinished() && !bytes.isEmpty() && !m_output->write(bytes))
        failToWrite();
}

void KeptCommand::complete(int exitCode)
{
    if (hasFinished())
        return;
    if (m_output->commit())
        finish(exitCode);
    else
        failToWrite();
}

void KeptCommand::failToWrite()
{
    finish(m_output->tellFailure());
}

void KeptCommand::fail(const QString &why, int exitCode)
{
    printMessage(why);
    finish(exitCode);
}

} // namespace peerlight::cli
