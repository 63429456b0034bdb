// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/cli/progress.h"
#include "app/cli/result_stream.h"
#include "app/detection/runner.h"
#include "app/inventory/peer_loader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli detect`: loads the peers if all are asked for, runs their detections, and writes what came
/// of them. Makes its own client. Ends exactly once with finished().
class DetectCommand : public QObject
{
    Q_OBJECT
public:
    /// `peers` are those to detect; empty with options.peers.all, and then they are loaded.
    DetectCommand(DetectOptions options, auth::Credential credential, QList<inventory::Peer> peers,
                  std::unique_ptr<OutputSink> output, QObject *parent = nullptr);
    ~DetectCommand() override;

    void start(); ///< once, with the event loop running

    /// Ctrl+C: the first ends the run with what is known so far, the second ends at once.
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takePeers(const api::Result<QList<inventory::Peer>> &loaded);
    void askOrRun();
    void run();
    void takeRows(const QList<detection::RowId> &rows);
    void takeRefusedCredential(const api::Error &error);
    void takeFinishedRun();
    void writeResults();
    void write(const QByteArray &bytes);
    void finish(int exitCode);

    DetectOptions m_options;
    QList<inventory::Peer> m_peers;
    std::unique_ptr<OutputSink> m_output;
    ResultStream m_results;
    Progress m_progress;
    api::Client m_client;
    inventory::PeerLoader m_loader;
    std::unique_ptr<detection::Runner> m_runner; ///< after the client that it uses
    QElapsedTimer m_wall;
    QTimer m_lastReplies; ///< after Ctrl+C, for the task ids that are still on their way
    QString m_runId;
    bool m_interrupted = false;
    bool m_refusalShown = false;
    bool m_finished = false;
};

} // namespace peerlight::cli
