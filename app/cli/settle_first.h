// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/history/follow_up.h"
#include "app/insight/outcome.h"

#include <QHash>
#include <QObject>

namespace peerlight::cli {

/// Tells the person on standard error that earlier runs were cut off, if any were.
void mentionOpenRuns(const QList<history::OpenRun> &runs);

/// Those of the connection's endpoint and project.
[[nodiscard]] QList<history::OpenRun> runsOf(const QList<history::OpenRun> &runs, const api::Connection &connection);

/// The ids of the runs in which it is not settled whether one of these peers has a task.
[[nodiscard]] QStringList runsInDoubtAbout(const QList<history::OpenRun> &runs, const QList<inventory::Peer> &peers);

/// Settles earlier runs before a new one creates tasks for the same peers. What comes of it goes into the history, and
/// as one line to standard error. Ends exactly once with finished().
class SettleFirst : public QObject
{
    Q_OBJECT
public:
    SettleFirst(history::History &history, api::DetectionService &service, const detection::RunOptions &options,
                QObject *parent = nullptr);

    void start(const QStringList &runIds);
    void stopWaiting() { m_followUp.stopWaiting(); }
    void credentialRenewed() { m_followUp.credentialRenewed(); }
    void credentialUnavailable();

Q_SIGNALS:
    void credentialRefused(const peerlight::api::Error &error); ///< waits for one of the two above
    void finished(bool credentialRefused);

private:
    history::FollowUp m_followUp;
    QHash<QString, insight::Outcome> m_outcomes; ///< by run and peer
    QString m_runId;
    bool m_refused = false; ///< and there was no other
};

} // namespace peerlight::cli
