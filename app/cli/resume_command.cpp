// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resume_command.h"

#include "app/cli/causes.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

ResumeCommand::ResumeCommand(ResumeOptions options, CredentialChoice credential, std::unique_ptr<OutputSink> output,
                             history::History &history, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_access(std::move(credential)),
      m_output(m_options.output.format, std::move(output)), m_history(history)
{
    connect(&m_access, &Access::changed, this,
            [this](const auth::Credential &changed) { m_client->setCredential(changed); });
    connect(&m_access, &Access::speaking, this, [this] { m_output.hideProgress(); });
    connect(&m_access, &Access::began, this, &ResumeCommand::settle);
    connect(&m_access, &Access::failed, this, &ResumeCommand::finish);
    connect(&m_access, &Access::renewed, this, [this] { m_followUp->credentialRenewed(); });
    connect(&m_access, &Access::denied, this, [this] { m_followUp->credentialUnavailable(); });
}

ResumeCommand::~ResumeCommand() = default;

void ResumeCommand::start()
{
    m_wall.start();
    m_history.findOpenRuns(this, [this](const history::Expected<QList<history::OpenRun>> &runs) {
        if (runs) {
            takeOpenRuns(*runs);
            return;
        }
        printMessage(runs.error());
        finish(notWrittenExitCode);
    });
}

void ResumeCommand::takeOpenRuns(const QList<history::OpenRun> &runs)
{
    QList<history::OpenRun> wanted;
    QSet<std::pair<QString, QString>> places;
    for (const history::OpenRun &run : runs) {
        if (m_options.endpoint && m_options.endpoint->display() != run.endpoint)
            continue;
        if (m_options.project && m_options.project->text() != run.project)
            continue;
        wanted += run;
        places.insert({run.endpoint, run.project});
    }
    if (wanted.isEmpty()) {
        printMessage(tr("Nothing is open: no run was cut off."));
        finish(0);
        return;
    }
    if (places.size() > 1) { // a token goes to one service only
        printMessage(tr("Runs of several connections are open. Choose one with --endpoint URL and --project-id ID:"));
        for (const auto &[endpoint, project] : places)
            printMessage(u"  --endpoint %1 --project-id %2"_s.arg(endpoint, project));
        finish(usageExitCode);
        return;
    }
    follow(wanted);
}

void ResumeCommand::follow(const QList<history::OpenRun> &runs)
{
    const history::OpenRun &first = runs.first();
    const auto endpoint = api::Endpoint::parse(first.endpoint);
    const auto project = api::ProjectId::parse(first.project);
    if (!endpoint || !project) {
        printMessage(tr("The connection of the run cannot be used any more: %1").arg(first.endpoint));
        finish(usageExitCode);
        return;
    }
    qsizetype rows = 0;
    for (const history::OpenRun &run : runs) {
        m_runIds += run.runId;
        rows += run.rows.size();
    }
    m_headerRunId = runs.size() == 1 ? first.runId : QString();
    m_output.begin({.runId = m_headerRunId,
                    .peers = static_cast<int>(rows),
                    .endpoint = first.endpoint,
                    .projectId = first.project,
                    .startedAt = QDateTime::fromMSecsSinceEpoch(first.startedAtMs),
                    .demo = report::isDemoEndpoint(first.endpoint)},
                   rows == 1 ? tr("Settling 1 detection at %1.").arg(first.endpoint)
                             : tr("Settling %1 detections at %2.").arg(QString::number(rows), first.endpoint));
    m_client = std::make_unique<api::Client>(api::Connection{*endpoint, *project, m_options.route}, auth::Credential());
    connect(m_client.get(), &api::Client::exchanged, &m_access, &Access::note);
    m_access.begin(m_client->connection());
}

void ResumeCommand::settle()
{
    m_followUp = std::make_unique<history::FollowUp>(m_history, *m_client, m_options.run);
    connect(m_followUp.get(), &history::FollowUp::began, this, &ResumeCommand::takeRun);
    connect(m_followUp.get(), &history::FollowUp::rowsChanged, this, &ResumeCommand::takeRows);
    connect(m_followUp.get(), &history::FollowUp::statusChanged, this,
            [this] { m_output.progress(m_followUp->status()); });
    connect(m_followUp.get(), &history::FollowUp::credentialRefused, this, &ResumeCommand::takeRefusedCredential);
    connect(m_followUp.get(), &history::FollowUp::finished, this, &ResumeCommand::writeSummary);
    const auto say = [this](const QString &what) {
        m_output.hideProgress();
        printMessage(what);
    };
    connect(m_followUp.get(), &history::FollowUp::skipped, this, say);
    connect(m_followUp.get(), &history::FollowUp::journalStalled, this, say);
    m_followUp->start(m_runIds);
}

void ResumeCommand::takeRun(const history::OpenRun &run)
{
    m_run = run;
    m_firstPlace = static_cast<int>(m_rows.size());
    m_rows.resize(m_rows.size() + static_cast<std::size_t>(run.rows.size()));
}

void ResumeCommand::takeRows(const QList<detection::Row> &rows)
{
    for (const detection::Row &row : rows) {
        const int place = m_firstPlace + static_cast<int>(row.id);
        m_rows[static_cast<std::size_t>(place)] = row;
        if (detection::hasEnded(row.phase)) {
            const history::OpenRow &from = m_run.rows.at(static_cast<int>(row.id));
            m_output.result(place, report::resultLine(row, history::peerOf(from), m_run.runId));
        }
    }
    if (const auto failure = m_output.failure())
        finish(*failure);
}

void ResumeCommand::takeRefusedCredential(const api::Error &error)
{
    m_access.renew(error, !m_interrupted);
}

void ResumeCommand::writeSummary()
{
    if (hasFinished())
        return;
    m_access.withdraw();
    report::RunSummary summary;
    summary.runId = m_headerRunId;
    summary.requests = m_followUp->requests();
    summary.wallMs = m_wall.elapsed();
    for (const detection::Row &row : m_rows)
        summary.counts.add(insight::outcomeOf(row));
    m_output.end(summary);
    if (const auto failure = m_output.failure()) {
        finish(*failure);
        return;
    }
    printCauses({m_rows.cbegin(), m_rows.cend()});
    const bool leftOpen = std::ranges::any_of(
        m_rows, [](const detection::Row &row) { return row.reason == detection::UnknownReason::Credential; });
    if (m_rows.empty()) // other programs were faster
        finish(0);
    else
        finish(leftOpen ? credentialExitCode : exitCodeOfRun({m_rows.cbegin(), m_rows.cend()}));
}

void ResumeCommand::interrupt()
{
    if (m_interrupted || !m_followUp) {
        finish(interruptedExitCode);
        return;
    }
    m_interrupted = true;
    m_access.withdraw();
    m_followUp->stopWaiting();
}

} // namespace peerlight::cli
