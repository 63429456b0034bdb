// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/access.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/result_output.h"
#include "app/history/follow_up.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace peerlight::cli {

/// `peerlight-cli resume`: settles what earlier runs left open, and writes a result for each of their tasks.
/// Ends exactly once with finished().
class ResumeCommand : public Command
{
    Q_OBJECT
public:
    /// The history must outlive the command.
    ResumeCommand(ResumeOptions options, CredentialChoice credential, std::unique_ptr<OutputSink> output,
                  history::History &history, QObject *parent = nullptr);
    ~ResumeCommand() override;

    void start() override;
    void interrupt() override;

private:
    void takeOpenRuns(const QList<history::OpenRun> &runs);
    void follow(const QList<history::OpenRun> &runs);
    void settle();
    void takeRun(const history::OpenRun &run);
    void takeRows(const QList<detection::Row> &rows);
    void takeRefusedCredential(const api::Error &error);
    void writeSummary();

    ResumeOptions m_options;
    Access m_access;
    ResultOutput m_output;
    history::History &m_history;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<history::FollowUp> m_followUp; ///< after the client that it uses
    QElapsedTimer m_wall;
    QStringList m_runIds;  ///< to be settled
    QString m_headerRunId; ///< empty: of several runs
    history::OpenRun m_run;
    std::vector<detection::Row> m_rows; ///< of all runs, by place in the output
    int m_firstPlace = 0;               ///< of the run under way
    bool m_interrupted = false;
};

} // namespace peerlight::cli
