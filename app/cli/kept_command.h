// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output_sink.h"
#include "app/history/history.h"

#include <QObject>

#include <functional>
#include <memory>

namespace peerlight::cli {

/// A command that reads what was kept, writes what it makes of it, and asks no service. Ends exactly once with
/// finished().
class KeptCommand : public QObject
{
    Q_OBJECT
public:
    void interrupt(); ///< Ctrl+C

Q_SIGNALS:
    void finished(int exitCode);

protected:
    /// The history must outlive the command.
    KeptCommand(std::unique_ptr<OutputSink> output, history::History &history, QObject *parent);

    [[nodiscard]] history::History &kept() const { return m_history; }
    [[nodiscard]] bool hasFinished() const { return m_finished; }

    /// Hands the run that `reference` names to `take`; where there is none the command ends with 64.
    void readRun(const QString &reference, std::function<void(const history::WholeRun &)> take);
    void write(const QByteArray &bytes); ///< ends the command if that fails; does nothing once it has ended
    void complete(int exitCode);         ///< puts the output in its place, and ends
    void fail(const QString &why, int exitCode);
    void finish(int exitCode);

private:
    void failToWrite();

    std::unique_ptr<OutputSink> m_output;
    history::History &m_history;
    bool m_finished = false;
};

} // namespace peerlight::cli
