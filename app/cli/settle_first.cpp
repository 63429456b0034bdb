// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settle_first.h"

#include "app/cli/messages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

void mentionOpenRuns(const QList<history::OpenRun> &runs)
{
    qsizetype rows = 0;
    for (const history::OpenRun &run : runs)
        rows += run.rows.size();
    if (rows == 0)
        return;
    printMessage(rows == 1
                     ? SettleFirst::tr("1 detection of an earlier run was cut off; peerlight-cli resume settles it.")
                     : SettleFirst::tr("%1 detections of earlier runs were cut off; peerlight-cli resume settles "
                                       "them.")
                           .arg(rows));
}

QList<history::OpenRun> runsOf(const QList<history::OpenRun> &runs, const api::Connection &connection)
{
    QList<history::OpenRun> ours;
    std::ranges::copy_if(runs, std::back_inserter(ours), [&connection](const history::OpenRun &run) {
        return run.endpoint == connection.endpoint.display() && run.project == connection.project.text();
    });
    return ours;
}

QStringList runsInDoubtAbout(const QList<history::OpenRun> &runs, const QList<inventory::Peer> &peers)
{
    QSet<api::PeerId> wanted;
    for (const inventory::Peer &peer : peers)
        wanted.insert(peer.id);
    QStringList ids;
    for (const history::OpenRun &run : runs) {
        const bool concerns = std::ranges::any_of(run.rows, [&wanted](const history::OpenRow &row) {
            return row.was == history::OpenRow::Was::InDoubt && wanted.contains(row.peer);
        });
        if (concerns)
            ids += run.runId;
    }
    return ids;
}

SettleFirst::SettleFirst(history::History &history, api::DetectionService &service,
                         const detection::RunOptions &options, QObject *parent)
    : QObject(parent), m_followUp(history, service, options)
{
    connect(&m_followUp, &history::FollowUp::began, this, [this](const history::OpenRun &run) { m_runId = run.runId; });
    connect(&m_followUp, &history::FollowUp::rowsChanged, this, [this](const QList<detection::Row> &rows) {
        for (const detection::Row &row : rows)
            m_outcomes.insert(m_runId + row.peer.text(), insight::outcomeOf(row));
    });
    connect(&m_followUp, &history::FollowUp::skipped, this, [](const QString &why) { printMessage(why); });
    connect(&m_followUp, &history::FollowUp::credentialRefused, this, &SettleFirst::credentialRefused);
    connect(&m_followUp, &history::FollowUp::finished, this, [this] {
        const auto unknown = std::ranges::count(m_outcomes, insight::Outcome::Unknown);
        printMessage(tr("Settled first: %1 detections of earlier runs, %2 of them stay unknown.")
                         .arg(QString::number(m_outcomes.size()), QString::number(unknown)));
        Q_EMIT finished(m_refused);
    });
}

void SettleFirst::credentialUnavailable()
{
    m_refused = true;
    m_followUp.credentialUnavailable();
}

void SettleFirst::start(const QStringList &runIds)
{
    printMessage(tr("An earlier run may have created tasks of these peers. That is settled first."));
    m_followUp.start(runIds);
}

} // namespace peerlight::cli
