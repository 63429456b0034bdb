// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/detection/runner.h"
#include "app/history/history.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace peerlight::history {

/// The event that begins the engine of a run that was cut off.
[[nodiscard]] detection::RunResumed resumedRun(const OpenRun &run);

/// What is known of the peer of an open row: what was kept when its run began.
[[nodiscard]] inventory::Peer peerOf(const OpenRow &row);

/// Settles runs that were cut off, one after the other: what was created is followed to its end, what may have been
/// is looked for. Nothing is created that was not, but in runs that a refused credential left open.
/// Lives on the thread of the history and the service. Ends exactly once with finished(); destroying it ends it
/// without a signal, and what is not settled then stays open in the history.
class FollowUp : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. The rows' deadline is that of their run.
    FollowUp(History &history, api::DetectionService &service, const detection::RunOptions &options,
             QObject *parent = nullptr);
    ~FollowUp() override;

    void start(const QStringList &runIds); ///< once; all of them runs of the service's endpoint and project
    void stopWaiting();
    void credentialRenewed();
    void credentialUnavailable();
    void networkBack();

    [[nodiscard]] detection::RunStatus status() const; ///< of the run that is being settled
    [[nodiscard]] qint64 requests() const;             ///< of all runs so far

Q_SIGNALS:
    void began(const peerlight::history::OpenRun &run);
    /// Rows of the run that began last.
    void rowsChanged(const QList<peerlight::detection::Row> &rows);
    void statusChanged();
    void credentialRefused(const peerlight::api::Error &error);
    void journalStalled(const QString &why);
    void journalWorks();
    /// A run could not be taken over, with one sentence why; the next one follows.
    void skipped(const QString &why);
    void finished();

private:
    void claimNext();
    void follow(const OpenRun &run);
    void takeEnd();

    History &m_history;
    api::DetectionService &m_service;
    detection::RunOptions m_options;
    QStringList m_left;
    std::unique_ptr<detection::Runner> m_runner;
    qint64 m_requests = 0; ///< of the runs before
    QTimer m_lastReplies;  ///< a run that was cut short is left when what is on its way has come home
    bool m_stopped = false;
};

} // namespace peerlight::history
