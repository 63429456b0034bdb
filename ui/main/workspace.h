// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/detection/runner.h"
#include "app/history/follow_up.h"
#include "app/inventory/inventory_loader.h"
#include "app/inventory/look.h"
#include "app/inventory/peer_list.h"
#include "ui/connection/connection_values.h"
#include "ui/main/notice.h"
#include "ui/main/status_text.h"
#include "ui/peers/peer_table_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace peerlight::ui {

/// The state behind the window, without a widget: what is being done over which connection, and what
/// there is to say about it. It owns the client, the loader and the run, and feeds the peer table.
/// One thing at a time: a request that does not fit is refused with a notice and false.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using DemoStarter = std::function<tl::expected<DemoService, QString>()>;

    /// `peers` and `history` must outlive the workspace. `startDemo` gives the running demo service, the same each
    /// time. Without a history (null) nothing is kept; of the demo nothing is kept in any case.
    Workspace(PeerTableModel &peers, DemoStarter startDemo, const detection::RunOptions &options,
              history::History *history = nullptr, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] PeerTableModel &peers() const { return m_peers; }
    [[nodiscard]] bool isLoading() const { return m_loader != nullptr; }
    [[nodiscard]] bool isRunning() const { return (m_runner || m_followUp) && !m_runFinished; }
    [[nodiscard]] bool isIdle() const { return !isLoading() && !isRunning(); }
    /// The run is paused until renewCredential().
    [[nodiscard]] bool wantsCredential() const { return m_wantsCredential; }
    [[nodiscard]] bool usesDemo() const { return m_usesDemo; }
    [[nodiscard]] history::History *history() const { return m_history; } ///< null: nothing is kept
    /// Of the last load or run; null before the first, valid until the next.
    [[nodiscard]] const api::Connection *connection() const { return m_client ? &m_client->connection() : nullptr; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] StatusFacts statusFacts() const;
    /// How long the run took, or takes so far.
    [[nodiscard]] std::chrono::milliseconds runTook() const;
    [[nodiscard]] const QDateTime &runStartedAt() const { return m_runStartedAt; }
    [[nodiscard]] const QString &runId() const { return m_runId; } ///< of the last run; empty: it is not kept
    /// The endpoint and project of runs that were cut off; empty if there are none.
    [[nodiscard]] std::optional<ConnectionTexts> openRunsAt() const;
    /// Peers of which nobody knows whether a task was created.
    [[nodiscard]] QList<api::PeerId> peersInDoubt() const;

    /// What a run over this connection would be bound by.
    [[nodiscard]] detection::RunOptions optionsFor(const CheckedConnection &connection) const;

    int addPeers(const QList<inventory::Peer> &peers); ///< gives how many were new
    void removePeers(const QList<api::PeerId> &ids);
    bool loadPeers(const CheckedConnection &connection);
    bool detect(const CheckedConnection &connection, const QList<api::PeerId> &peers);
    void lookForOpenRuns(); ///< that an earlier start left behind; offers to follow them up
    bool followUp(const CheckedConnection &connection);
    void goWithoutHistory();
    void networkBack(); ///< the system says so
    void stopWaiting(); ///< ends what is going on: the load, or the rows of the run
    void renewCredential(const auth::Credential &credential);
    /// A newer one for the same person, from now on; nothing has waited for it.
    void replaceCredential(const auth::Credential &credential);
    /// After dropCredential(), for the same service through the same proxy.
    void renewProxyPassword(const api::Connection &connection);
    /// Nothing more is sent: what runs pauses until renewCredential().
    void dropCredential();
    bool startDemo();
    void say(const Notice &notice);
    void dismissNotice();

Q_SIGNALS:
    void activityChanged(); ///< isLoading(), isRunning() or wantsCredential() changed
    void statusChanged();
    void noticeChanged();
    void rowsChanged(const QSet<peerlight::api::PeerId> &peers);
    void loaded(int added); ///< peers arrived from the service
    /// Comes before loaded(): all that the service has shown.
    void looked(const peerlight::inventory::Look &look);
    void loadFailed();
    void runFinished();
    void exchanged(const peerlight::api::Exchange &exchange); ///< each request of the connection that has ended
    void credentialRefused();
    void taskAccepted(); ///< the service took a create: the credential is good
    void demoStarted(const peerlight::ui::DemoService &demo);
    void openRunsChanged();

private:
    [[nodiscard]] bool refuseWhileBusy();
    void useConnection(const CheckedConnection &connection);
    void takeLoaded(const api::Result<inventory::Inventory> &result);
    void beginActivity();
    void takeRow(const detection::Row &row);
    void takeRows(const QList<detection::RowId> &rows);
    void takeFollowedRows(const QList<detection::Row> &rows);
    void takeOpenRuns(const QList<history::OpenRun> &runs);
    void connectFollowUp();
    void offerToSendAgain();
    [[nodiscard]] std::unique_ptr<detection::Journal> journalFor(const QList<api::PeerId> &peers);
    [[nodiscard]] detection::RunStatus liveStatus() const;
    void takeStatus();
    void takeRefusal(const api::Error &error);
    void takeStall(const QString &why);
    void takeEnd();
    void detectNow(const QList<api::PeerId> &peers);
    void setNotice(const Notice &notice);

    PeerTableModel &m_peers;
    DemoStarter m_startDemo;
    detection::RunOptions m_options;
    detection::RunOptions m_runOptions; ///< with the pace of the connection in use

    // Declared in the order in which each needs the one before: the client outlives the loader and the run.
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<inventory::InventoryLoader> m_loader;
    std::unique_ptr<detection::Runner> m_runner;
    std::unique_ptr<history::FollowUp> m_followUp; ///< instead of the runner

    history::History *m_history;
    QList<history::OpenRun> m_openRuns;
    bool m_keeps = true; ///< the person did not give the history up

    bool m_usesDemo = false;
    bool m_detectWhenLoaded = false;
    bool m_runFinished = false;
    bool m_wantsCredential = false;
    bool m_saidOffline = false;
    bool m_saidFault = false; ///< a fault that concerns all rows was told of in this run
    int m_loadedSoFar = 0;
    QSet<api::PeerId> m_demoPeers; ///< they exist nowhere else: they leave with the demo
    QDateTime m_runStartedAt;
    QString m_runId;
    QElapsedTimer m_runTimer;
    std::chrono::milliseconds m_runTook{0};
    Notice m_notice;
};

} // namespace peerlight::ui
