// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/access.h"
#include "app/cli/options.h"
#include "app/cli/result_output.h"
#include "app/cli/settle_first.h"
#include "app/detection/runner.h"
#include "app/history/history.h"
#include "app/inventory/peer_loader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace peerlight::cli {

/// `peerlight-cli detect`: settles what an earlier run of the same peers left open, loads the peers if all are asked
/// for, runs their detections, and writes what came of them. Makes its own client. Ends exactly once with finished().
class DetectCommand : public QObject
{
    Q_OBJECT
public:
    /// `peers` are those to detect; empty with options.peers.all, and then they are loaded. Without a history (null)
    /// nothing is kept. It must outlive the command.
    DetectCommand(DetectOptions options, CredentialChoice credential, QList<inventory::Peer> peers,
                  std::unique_ptr<OutputSink> output, history::History *history, QObject *parent = nullptr);
    ~DetectCommand() override;

    void start(); ///< once, with the event loop running

    /// Ctrl+C: the first ends the run with what is known so far, the second ends at once.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void connectAccess();
    void lookBack();
    void goOn();
    void giveUp();
    void loadOrAsk();
    void load();
    void takePeers(const api::Result<QList<inventory::Peer>> &loaded);
    void settleOrAsk();
    void ask();
    void run();
    void startRunner(const QString &runId, const QList<int> &places);
    void takeRows(const QList<detection::RowId> &rows);
    void takeRefusedCredential(const api::Error &error);
    void takeFinishedRun();
    [[nodiscard]] bool resend();
    void writeResults();
    void writeResult(int place);
    void checkOutput();
    void finish(int exitCode);

    DetectOptions m_options;
    QList<inventory::Peer> m_peers;
    ResultOutput m_output;
    api::Client m_client;
    std::unique_ptr<inventory::PeerLoader> m_loader; ///< a new one for each new credential
    history::History *m_history;
    QList<history::OpenRun> m_openRuns; ///< of this endpoint and project
    std::unique_ptr<SettleFirst> m_settling;
    std::unique_ptr<detection::Runner> m_runner; ///< after the client that it uses
    Access m_access;
    QElapsedTimer m_wall;
    QTimer m_lastReplies; ///< after Ctrl+C, for the task ids that are still on their way
    QString m_runId;
    QString m_resendRunId;
    QList<int> m_places;                ///< by row of the runner
    std::vector<detection::Row> m_rows; ///< by place, as last seen
    qint64 m_requests = 0;              ///< of runners before
    bool m_resent = false;
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace peerlight::cli
