// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_command.h"

#include "app/cli/causes.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/question.h"
#include "app/report/result_fields.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWithoutQuestion = 20;
constexpr std::chrono::milliseconds patienceForReplies{2000};

/// Whether there is a task cannot be found out: only a person may say that it is sent again.
bool mayBeResent(const detection::Row &row)
{
    return row.reason == detection::UnknownReason::LostReply || row.reason == detection::UnknownReason::Ambiguous;
}

bool isLeftOpen(const detection::Row &row)
{
    return row.reason == detection::UnknownReason::Credential;
}

} // namespace

DetectCommand::DetectCommand(DetectOptions options, CredentialChoice credential, QList<inventory::Peer> peers,
                             std::unique_ptr<OutputSink> output, history::History *history, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_peers(std::move(peers)),
      m_output(m_options.output.format, std::move(output)), m_client(m_options.connection, {}), m_history(history),
      m_access(std::move(credential)), m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_lastReplies.setSingleShot(true);
    m_lastReplies.setInterval(patienceForReplies);
    connect(&m_lastReplies, &QTimer::timeout, this, &DetectCommand::writeResults);
    connectAccess();
}

DetectCommand::~DetectCommand() = default;

void DetectCommand::connectAccess()
{
    connect(&m_access, &Access::changed, &m_client, &api::Client::setCredential);
    connect(&m_client, &api::Client::exchanged, &m_access, &Access::note);
    connect(&m_access, &Access::speaking, this, [this] { m_output.hideProgress(); });
    connect(&m_access, &Access::began, this, &DetectCommand::lookBack);
    connect(&m_access, &Access::failed, this, &DetectCommand::finish);
    connect(&m_access, &Access::renewed, this, &DetectCommand::goOn);
    connect(&m_access, &Access::denied, this, &DetectCommand::giveUp);
}

/// With another credential, where the last one was refused.
void DetectCommand::goOn()
{
    if (m_runner)
        m_runner->credentialRenewed();
    else if (m_settling)
        m_settling->credentialRenewed();
    else
        load();
}

void DetectCommand::giveUp()
{
    if (m_runner)
        m_runner->credentialUnavailable();
    else if (m_settling)
        m_settling->credentialUnavailable();
    else
        finish(credentialExitCode);
}

void DetectCommand::start()
{
    m_access.begin(m_options.connection);
}

void DetectCommand::lookBack()
{
    if (!m_history) {
        loadOrAsk();
        return;
    }
    m_history->findOpenRuns(this, [this](const history::Expected<QList<history::OpenRun>> &open) {
        if (m_interrupted)
            return;
        if (!open) {
            printMessage(
                tr("%1 Nothing was sent. With --no-history, detections run without being kept.").arg(open.error()));
            finish(notWrittenExitCode);
            return;
        }
        mentionOpenRuns(*open);
        m_openRuns = runsOf(*open, m_options.connection);
        loadOrAsk();
    });
}

void DetectCommand::loadOrAsk()
{
    if (m_options.peers.all)
        load();
    else
        settleOrAsk();
}

void DetectCommand::load()
{
    m_loader = std::make_unique<inventory::PeerLoader>(m_client);
    connect(m_loader.get(), &inventory::PeerLoader::finished, this, &DetectCommand::takePeers);
    m_loader->start();
}

void DetectCommand::takePeers(const api::Result<QList<inventory::Peer>> &loaded)
{
    if (m_interrupted) // interrupt() has ended the command
        return;
    if (!loaded && loaded.error().kind == api::ErrorKind::Credential) {
        m_access.renew(loaded.error(), true, Access::Waits::Start);
        return;
    }
    if (!loaded) {
        printServiceError(tr("The peers could not be loaded: %1"), loaded.error());
        finish(exitCodeOfLoading(loaded.error()));
        return;
    }
    if (loaded->isEmpty()) {
        // Not "all clear": a wrong project or region looks the same.
        printMessage(tr("The project has no peers at this endpoint: nothing was detected."));
        finish(nothingKnownExitCode);
        return;
    }
    m_peers = *loaded;
    settleOrAsk();
}

/// A peer whose create may be under way still is not sent a second one before that is settled.
void DetectCommand::settleOrAsk()
{
    const QStringList runs = runsInDoubtAbout(m_openRuns, m_peers);
    if (runs.isEmpty() || !m_history) {
        ask();
        return;
    }
    m_settling = std::make_unique<SettleFirst>(*m_history, m_client, m_options.run);
    connect(m_settling.get(), &SettleFirst::credentialRefused, this,
            [this](const api::Error &error) { m_access.renew(error, !m_interrupted, Access::Waits::Start); });
    connect(m_settling.get(), &SettleFirst::finished, this, [this](bool credentialRefused) {
        if (m_interrupted || credentialRefused)
            finish(credentialRefused ? credentialExitCode : nothingKnownExitCode);
        else
            ask();
    });
    m_settling->start(runs);
}

void DetectCommand::ask()
{
    const bool many = m_options.peers.all || m_peers.size() > mostWithoutQuestion;
    if (m_options.yes || !many || !Question::canBeAsked()) {
        run();
        return;
    }
    auto *question = new Question(this);
    connect(question, &Question::answered, this, [this](bool yes) {
        if (m_interrupted)
            return;
        if (yes)
            run();
        else
            finish(nothingKnownExitCode);
    });
    question->ask(tr("%1 detections will be created at %2. Go on? [y/N]")
                      .arg(QString::number(m_peers.size()), m_options.connection.endpoint.display()));
}

void DetectCommand::run()
{
    m_wall.start();
    const QString endpoint = m_options.connection.endpoint.display();
    m_output.begin({.runId = m_runId,
                    .peers = static_cast<int>(m_peers.size()),
                    .endpoint = endpoint,
                    .projectId = m_options.connection.project.text(),
                    .startedAt = QDateTime::currentDateTimeUtc()},
                   m_peers.size() == 1
                       ? tr("Detecting 1 peer at %1.").arg(endpoint)
                       : tr("Detecting %1 peers at %2.").arg(QString::number(m_peers.size()), endpoint));
    checkOutput();
    m_rows.resize(static_cast<std::size_t>(m_peers.size()));
    QList<int> places(m_peers.size());
    std::iota(places.begin(), places.end(), 0);
    startRunner(m_runId, places);
}

void DetectCommand::startRunner(const QString &runId, const QList<int> &places)
{
    m_places = places;
    QList<inventory::Peer> peers;
    QList<api::PeerId> ids;
    for (const int place : places) {
        peers += m_peers.at(place);
        ids += m_peers.at(place).id;
    }
    std::unique_ptr<detection::Journal> journal;
    if (m_history)
        journal =
            m_history->beginRun({runId, m_options.connection.endpoint.display(), m_options.connection.project.text(),
                                 QDateTime::currentMSecsSinceEpoch(), peers, m_options.run.rowDeadline});
    m_runner = std::make_unique<detection::Runner>(m_client, m_options.run, std::move(journal));
    connect(m_runner.get(), &detection::Runner::rowsChanged, this, &DetectCommand::takeRows);
    connect(m_runner.get(), &detection::Runner::statusChanged, this, [this] {
        m_output.progress(m_runner->status());
        if (m_lastReplies.isActive() && m_runner->status().inFlight == 0)
            writeResults();
    });
    connect(m_runner.get(), &detection::Runner::journalStalled, this, [this](const QString &why) {
        m_output.hideProgress();
        printMessage(why);
    });
    connect(m_runner.get(), &detection::Runner::credentialRefused, this, &DetectCommand::takeRefusedCredential);
    // Queued: the next runner takes the place of the one that tells of its end.
    connect(m_runner.get(), &detection::Runner::finished, this, &DetectCommand::takeFinishedRun, Qt::QueuedConnection);
    m_runner->start(ids);
}

void DetectCommand::takeRows(const QList<detection::RowId> &rows)
{
    if (m_finished)
        return;
    for (const detection::RowId id : rows) {
        const detection::Row &row = m_runner->row(id);
        const int place = m_places.at(static_cast<int>(id));
        m_rows[static_cast<std::size_t>(place)] = row;
        const bool maySendAgain = m_options.resendUnknown && !m_resent && mayBeResent(row);
        // After Ctrl+C a row may still learn its task's id: everything is written at the end then.
        if (detection::hasEnded(row.phase) && !m_interrupted && !maySendAgain)
            writeResult(place);
    }
    checkOutput();
}

void DetectCommand::writeResult(int place)
{
    const QString &runId = m_resent && m_places.contains(place) ? m_resendRunId : m_runId;
    m_output.result(place, report::resultLine(m_rows[static_cast<std::size_t>(place)], m_peers.at(place), runId));
}

void DetectCommand::takeRefusedCredential(const api::Error &error)
{
    m_access.renew(error, !m_interrupted);
}

void DetectCommand::takeFinishedRun()
{
    // A create that is on its way still would be in doubt, though its answer is near.
    const bool cutShort = m_interrupted || std::ranges::any_of(m_rows, isLeftOpen);
    if (cutShort && m_runner->status().inFlight > 0)
        m_lastReplies.start();
    else if (!resend())
        writeResults();
}

/// --resend-unknown: the person asked that what may or may not have been created is created again, once.
bool DetectCommand::resend()
{
    if (!m_options.resendUnknown || m_resent || m_interrupted)
        return false;
    QList<int> places;
    for (int place = 0; place < m_peers.size(); ++place) {
        if (mayBeResent(m_rows[static_cast<std::size_t>(place)]))
            places += place;
    }
    if (places.isEmpty())
        return false;
    m_resent = true;
    m_output.hideProgress();
    printMessage(places.size() == 1
                     ? tr("1 peer may or may not have a task; it is sent again, as --resend-unknown says.")
                     : tr("%1 peers may or may not have a task; they are sent again, as --resend-unknown says.")
                           .arg(places.size()));
    m_requests += m_runner->status().requests;
    m_resendRunId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    startRunner(m_resendRunId, places);
    return true;
}

void DetectCommand::writeResults()
{
    if (m_finished)
        return;
    m_lastReplies.stop();
    m_access.withdraw();
    report::RunSummary summary;
    summary.runId = m_runId;
    summary.requests = m_requests + m_runner->status().requests;
    summary.wallMs = m_wall.elapsed();
    for (int place = 0; place < m_peers.size(); ++place) {
        writeResult(place);
        summary.counts.add(insight::outcomeOf(m_rows[static_cast<std::size_t>(place)]));
    }
    m_output.end(summary);
    checkOutput();
    if (m_finished) // they could not be written
        return;
    printCauses({m_rows.cbegin(), m_rows.cend()});
    const bool resumable = m_history && std::ranges::any_of(m_rows, isLeftOpen);
    if (resumable)
        printMessage(tr("What is open goes on with a new token or key: peerlight-cli resume"));
    finish(resumable ? credentialExitCode : exitCodeOfRun({m_rows.cbegin(), m_rows.cend()}));
}

void DetectCommand::checkOutput()
{
    if (const auto failure = m_output.failure())
        finish(*failure);
}

void DetectCommand::interrupt()
{
    if (m_interrupted) {
        finish(interruptedExitCode);
        return;
    }
    m_interrupted = true;
    m_access.withdraw();
    if (m_runner) {
        m_runner->stopWaiting();
        return;
    }
    if (m_settling) {
        m_settling->stopWaiting();
        return;
    }
    printMessage(tr("Stopped: nothing was created."));
    finish(nothingKnownExitCode);
}

void DetectCommand::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(exitCode);
}

} // namespace peerlight::cli
