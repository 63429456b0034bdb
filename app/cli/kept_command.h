// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"

#include <functional>
#include <memory>

namespace peerlight::cli {

/// A command that reads what was kept, writes what it makes of it, and asks no service. Ends exactly once with
/// finished().
class KeptCommand : public Command
{
    Q_OBJECT
public:
    void interrupt() override;

protected:
    /// The history must outlive the command.
    KeptCommand(std::unique_ptr<OutputSink> output, history::History &history, QObject *parent);

    [[nodiscard]] history::History &kept() const { return m_history; }

    /// Hands the run that `reference` names to `take`; where there is none the command ends with 64.
    void readRun(const QString &reference, std::function<void(const history::WholeRun &)> take);
    void write(const QByteArray &bytes); ///< ends the command if that fails; does nothing once it has ended
    void complete(int exitCode);         ///< puts the output in its place, and ends
    void fail(const QString &why, int exitCode);

private:
    void failToWrite();

    std::unique_ptr<OutputSink> m_output;
    history::History &m_history;
};

} // namespace peerlight::cli
