// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's part for the history: what is kept, what an earlier start left behind, what is in doubt.
#include "ui/main/workspace.h"

#include <QUuid>

#include <algorithm>

namespace peerlight::ui {

/// Null: nothing is kept of this run.
std::unique_ptr<detection::Journal> Workspace::journalFor(const QList<api::PeerId> &ids)
{
    if (!m_history || !m_keeps || m_usesDemo)
        return nullptr;
    history::RunContext context;
    m_runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    context.runId = m_runId;
    context.endpoint = m_client->connection().endpoint.display();
    context.project = m_client->connection().project.text();
    context.startedAtMs = m_runStartedAt.toMSecsSinceEpoch();
    context.rowDeadline = m_runOptions.rowDeadline;
    for (const api::PeerId &id : ids) {
        if (const auto peer = m_peers.peer(id))
            context.peers += *peer;
    }
    return m_history->beginRun(context);
}

detection::RunStatus Workspace::liveStatus() const
{
    if (m_followUp)
        return m_followUp->status();
    return m_runner ? m_runner->status() : detection::RunStatus{};
}

void Workspace::takeStall(const QString &why)
{
    setNotice(
        {Notice::Kind::Blocking,
         tr("%1 What was sent is followed all the same. Nothing more is sent before it can be written down.").arg(why),
         {},
         Notice::Offer::WithoutHistory});
}

void Workspace::goWithoutHistory()
{
    m_keeps = false;
    if (isRunning())
        stopWaiting();
    setNotice({Notice::Kind::Warning,
               tr("From now on nothing is kept: after a crash, no task is found again. Press Detect to go on."),
               {}});
}

void Workspace::networkBack()
{
    if (!isRunning())
        return;
    if (m_followUp)
        m_followUp->networkBack();
    else
        m_runner->networkBack();
}

void Workspace::lookForOpenRuns()
{
    if (!m_history)
        return;
    m_history->findOpenRuns(this, [this](const history::Expected<QList<history::OpenRun>> &runs) {
        if (runs)
            takeOpenRuns(*runs);
        else
            takeStall(runs.error());
    });
}

void Workspace::takeOpenRuns(const QList<history::OpenRun> &runs)
{
    m_openRuns = runs;
    Q_EMIT openRunsChanged();
    const auto at = openRunsAt();
    if (!at || isRunning())
        return;
    qsizetype rows = 0;
    for (const history::OpenRun &run : m_openRuns) {
        if (run.endpoint == at->endpoint && run.project == at->projectId)
            rows += run.rows.size();
    }
    const QString began =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_openRuns.last().startedAtMs), QLocale::ShortFormat);
    setNotice({Notice::Kind::Warning,
               rows == 1 ? tr("1 detection of %1 was cut off when the program ended. Follow it up to see what became "
                              "of it; nothing new is created.")
                               .arg(began)
                         : tr("%Ln detections of %1 were cut off when the program ended. Follow them up to see what "
                              "became of them; nothing new is created.",
                              nullptr, int(rows))
                               .arg(began),
               at->endpoint, Notice::Offer::FollowUp});
}

std::optional<ConnectionTexts> Workspace::openRunsAt() const
{
    if (m_openRuns.isEmpty())
        return std::nullopt;
    return ConnectionTexts{{}, m_openRuns.last().endpoint, m_openRuns.last().project};
}

bool Workspace::followUp(const CheckedConnection &connection)
{
    if (refuseWhileBusy())
        return false;
    QStringList ids;
    for (const history::OpenRun &run : m_openRuns) {
        if (run.endpoint == connection.connection.endpoint.display() &&
            run.project == connection.connection.project.text())
            ids += run.runId;
    }
    if (ids.isEmpty())
        return false;
    useConnection(connection);
    beginActivity();
    m_followUp = std::make_unique<history::FollowUp>(*m_history, *m_client, m_runOptions);
    connectFollowUp();
    Q_EMIT activityChanged();
    m_followUp->start(ids);
    return true;
}

void Workspace::connectFollowUp()
{
    const history::FollowUp *following = m_followUp.get();
    connect(following, &history::FollowUp::began, this, [this](const history::OpenRun &run) {
        QList<inventory::Peer> peers;
        for (const history::OpenRow &row : run.rows)
            peers += history::peerOf(row);
        addPeers(peers);
    });
    connect(following, &history::FollowUp::rowsChanged, this, &Workspace::takeFollowedRows);
    connect(following, &history::FollowUp::statusChanged, this, &Workspace::takeStatus);
    connect(following, &history::FollowUp::credentialRefused, this, &Workspace::takeRefusal);
    connect(following, &history::FollowUp::journalStalled, this, &Workspace::takeStall);
    connect(following, &history::FollowUp::journalWorks, this, &Workspace::dismissNotice);
    connect(following, &history::FollowUp::skipped, this, [this](const QString &why) {
        setNotice({Notice::Kind::Info, why, {}});
    });
    connect(following, &history::FollowUp::finished, this, [this] {
        takeEnd();
        lookForOpenRuns(); // of another connection, or still in doubt
    });
}

void Workspace::takeFollowedRows(const QList<detection::Row> &rows)
{
    QSet<api::PeerId> changed;
    for (const detection::Row &row : rows) {
        takeRow(row);
        changed.insert(row.peer);
    }
    Q_EMIT rowsChanged(changed);
}

QList<api::PeerId> Workspace::peersInDoubt() const
{
    QList<api::PeerId> ids;
    for (const inventory::Peer &peer : m_peers.peers()) {
        const auto row = m_peers.rowFor(peer.id);
        if (row &&
            (row->reason == detection::UnknownReason::LostReply || row->reason == detection::UnknownReason::Ambiguous))
            ids += peer.id;
    }
    return ids;
}

void Workspace::offerToSendAgain()
{
    const auto count = peersInDoubt().size();
    if (count == 0 || !m_notice.isEmpty())
        return;
    setNotice({Notice::Kind::Warning,
               count == 1 ? tr("The reply of 1 peer was lost: it may or may not have a task. Sending again may make a "
                               "second one.")
                          : tr("The replies of %n peers were lost: they may or may not have a task. Sending again may "
                               "make second ones.",
                               nullptr, int(count)),
               {},
               Notice::Offer::SendAgain});
}

} // namespace peerlight::ui
