// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/access.h"
#include "app/cli/command.h"
#include "app/cli/detect_round.h"
#include "app/cli/options.h"
#include "app/cli/result_output.h"
#include "app/cli/settle_first.h"
#include "app/detection/clock.h"
#include "app/history/history.h"
#include "app/insight/watch.h"
#include "app/inventory/peer_loader.h"

#include <QHash>
#include <QTimer>

#include <memory>
#include <optional>

namespace peerlight::cli {

/// `peerlight-cli detect`: settles what an earlier run of the same peers left open, loads the peers if all are asked
/// for, runs their detections, again and again if that was asked for, and writes what came of them. Makes its own
/// client. Ends exactly once with finished().
class DetectCommand : public Command
{
    Q_OBJECT
public:
    /// `peers` are those to detect; empty with options.peers.all, and then they are loaded. Without a history (null)
    /// nothing is kept. It must outlive the command.
    DetectCommand(DetectOptions options, CredentialChoice credential, QList<inventory::Peer> peers,
                  std::unique_ptr<OutputSink> output, history::History *history, QObject *parent = nullptr);
    ~DetectCommand() override;

    void start() override;

    /// Ctrl+C: the first ends the run with what is known so far, the second ends at once.
    void interrupt() override;

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
    [[nodiscard]] QString question() const;
    void startRound();
    void takeRound();
    void writeMetrics();
    void goOnWatching();
    void tellOfFlapping();
    void end(const QByteArray &lastLine = {});
    void endWatch(const QString &key, const QString &words);

    DetectOptions m_options;
    QList<inventory::Peer> m_peers;
    ResultOutput m_output;
    api::Client m_client;
    std::unique_ptr<inventory::PeerLoader> m_loader; ///< a new one for each new credential
    history::History *m_history;
    QList<history::OpenRun> m_openRuns; ///< of this endpoint and project
    std::unique_ptr<SettleFirst> m_settling;
    std::unique_ptr<DetectRound> m_round; ///< after the client that it uses; stays until the next one begins
    Access m_access;
    detection::Clock m_clock = detection::systemClock();
    std::optional<insight::Watch> m_watch; ///< from the first round on, if there may be several
    QTimer m_pause;                        ///< until the next round
    QHash<api::PeerId, int> m_toldOf;      ///< flapping peers, and how many changes
    detection::Millis m_roundStarted{0};
    detection::RunOptions m_pace; ///< of the round
    bool m_credentialAsked = false;
    bool m_metricsFailed = false; ///< of the last round
    bool m_interrupted = false;
};

} // namespace peerlight::cli
