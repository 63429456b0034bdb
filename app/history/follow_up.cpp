// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/follow_up.h"

#include <QMetaObject>

namespace peerlight::history {

namespace {

constexpr std::chrono::milliseconds patienceForReplies{2000};

detection::ResumedRow::Was wasOf(OpenRow::Was was)
{
    switch (was) {
    case OpenRow::Was::Planned:
        return detection::ResumedRow::Was::Planned;
    case OpenRow::Was::InDoubt:
        return detection::ResumedRow::Was::InDoubt;
    case OpenRow::Was::Accepted:
        return detection::ResumedRow::Was::Accepted;
    }
    return detection::ResumedRow::Was::InDoubt;
}

} // namespace

detection::RunResumed resumedRun(const OpenRun &run)
{
    detection::RunResumed resumed;
    resumed.fenceKnown = run.fenceKnown;
    resumed.fenceIds = run.fenceIds;
    resumed.sendPlanned = run.leftOpen;
    for (const OpenRow &row : run.rows)
        resumed.rows.append({row.peer, wasOf(row.was), row.taskId, row.recovered, row.requests, row.sentAgo});
    return resumed;
}

inventory::Peer peerOf(const OpenRow &row)
{
    inventory::Peer peer;
    peer.id = row.peer;
    peer.name = row.peerName;
    peer.remoteGateway = row.remoteGateway;
    return peer;
}

FollowUp::FollowUp(History &history, api::DetectionService &service, const detection::RunOptions &options,
                   QObject *parent)
    : QObject(parent), m_history(history), m_service(service), m_options(options)
{
    m_lastReplies.setSingleShot(true);
    m_lastReplies.setInterval(patienceForReplies);
    connect(&m_lastReplies, &QTimer::timeout, this, &FollowUp::claimNext);
}

FollowUp::~FollowUp() = default;

void FollowUp::start(const QStringList &runIds)
{
    m_left = runIds;
    QMetaObject::invokeMethod(this, &FollowUp::claimNext, Qt::QueuedConnection);
}

void FollowUp::claimNext()
{
    m_lastReplies.stop();
    if (m_runner)
        m_requests += m_runner->status().requests;
    m_runner.reset();
    if (m_left.isEmpty() || m_stopped) {
        Q_EMIT finished();
        return;
    }
    m_history.claim(m_left.takeFirst(), this, [this](const Expected<OpenRun> &run) {
        if (run && !run->rows.isEmpty() && !m_stopped) {
            follow(*run);
            return;
        }
        if (!run)
            Q_EMIT skipped(run.error());
        claimNext();
    });
}

void FollowUp::follow(const OpenRun &run)
{
    detection::RunOptions options = m_options;
    options.rowDeadline = run.rowDeadline;
    m_runner = std::make_unique<detection::Runner>(m_service, options, m_history.continueRun(run));
    connect(m_runner.get(), &detection::Runner::rowsChanged, this, [this](const QList<detection::RowId> &changed) {
        QList<detection::Row> rows;
        for (const detection::RowId id : changed)
            rows.append(m_runner->row(id));
        Q_EMIT rowsChanged(rows);
    });
    connect(m_runner.get(), &detection::Runner::statusChanged, this, &FollowUp::statusChanged);
    connect(
        m_runner.get(), &detection::Runner::statusChanged, this,
        [this] {
            if (m_lastReplies.isActive() && m_runner->status().inFlight == 0)
                claimNext();
        },
        Qt::QueuedConnection);
    connect(m_runner.get(), &detection::Runner::credentialRefused, this, &FollowUp::credentialRefused);
    connect(m_runner.get(), &detection::Runner::journalStalled, this, &FollowUp::journalStalled);
    connect(m_runner.get(), &detection::Runner::journalWorks, this, &FollowUp::journalWorks);
    // The runner is replaced outside of its own signal.
    connect(m_runner.get(), &detection::Runner::finished, this, &FollowUp::takeEnd, Qt::QueuedConnection);
    Q_EMIT began(run);
    m_runner->resume(resumedRun(run));
}

void FollowUp::takeEnd()
{
    m_stopped |= m_runner->status().leftOpen; // the runs that follow would be refused, too
    if (m_stopped && m_runner->status().inFlight > 0)
        m_lastReplies.start();
    else
        claimNext();
}

void FollowUp::stopWaiting()
{
    m_stopped = true;
    if (m_runner)
        m_runner->stopWaiting();
}

void FollowUp::credentialRenewed()
{
    if (m_runner)
        m_runner->credentialRenewed();
}

void FollowUp::credentialUnavailable()
{
    m_stopped = true;
    if (m_runner)
        m_runner->credentialUnavailable();
}

void FollowUp::networkBack()
{
    if (m_runner)
        m_runner->networkBack();
}

detection::RunStatus FollowUp::status() const
{
    return m_runner ? m_runner->status() : detection::RunStatus{};
}

qint64 FollowUp::requests() const
{
    return m_requests + (m_runner ? m_runner->status().requests : 0);
}

} // namespace peerlight::history
