// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/question.h"
#include "app/report/result_fields.h"

#include <QDateTime>
#include <QUuid>

#include <chrono>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWithoutQuestion = 20;
constexpr std::chrono::milliseconds patienceForReplies{2000};

} // namespace

DetectCommand::DetectCommand(DetectOptions options, auth::Credential credential, QList<inventory::Peer> peers,
                             std::unique_ptr<OutputSink> output, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_peers(std::move(peers)), m_output(std::move(output)),
      m_results(m_options.output.format), m_client(m_options.connection, std::move(credential)), m_loader(m_client),
      m_runId(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_lastReplies.setSingleShot(true);
    m_lastReplies.setInterval(patienceForReplies);
    connect(&m_lastReplies, &QTimer::timeout, this, &DetectCommand::writeResults);
    connect(&m_loader, &inventory::PeerLoader::finished, this, &DetectCommand::takePeers);
}

DetectCommand::~DetectCommand() = default;

void DetectCommand::start()
{
    if (m_options.peers.all)
        m_loader.start();
    else
        askOrRun();
}

void DetectCommand::takePeers(const api::Result<QList<inventory::Peer>> &loaded)
{
    if (m_interrupted) // interrupt() has ended the command
        return;
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
    askOrRun();
}

void DetectCommand::askOrRun()
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
    m_runner = std::make_unique<detection::Runner>(m_client, m_options.run);
    connect(m_runner.get(), &detection::Runner::rowsChanged, this, &DetectCommand::takeRows);
    connect(m_runner.get(), &detection::Runner::statusChanged, this, [this] {
        m_progress.update(m_runner->status());
        if (m_lastReplies.isActive() && m_runner->status().inFlight == 0)
            writeResults();
    });
    connect(m_runner.get(), &detection::Runner::credentialRefused, this, &DetectCommand::takeRefusedCredential);
    connect(m_runner.get(), &detection::Runner::finished, this, &DetectCommand::takeFinishedRun);

    const QString endpoint = m_options.connection.endpoint.display();
    m_progress.begin(m_peers.size() == 1
                         ? tr("Detecting 1 peer at %1.").arg(endpoint)
                         : tr("Detecting %1 peers at %2.").arg(QString::number(m_peers.size()), endpoint));
    write(m_results.begin({.runId = m_runId,
                           .peers = static_cast<int>(m_peers.size()),
                           .endpoint = endpoint,
                           .projectId = m_options.connection.project.text(),
                           .startedAt = QDateTime::currentDateTimeUtc()}));
    QList<api::PeerId> ids;
    ids.reserve(m_peers.size());
    for (const inventory::Peer &peer : m_peers)
        ids += peer.id;
    m_runner->start(ids);
}

void DetectCommand::takeRows(const QList<detection::RowId> &rows)
{
    // After Ctrl+C a row may still learn its task's id: everything is written at the end then.
    if (m_interrupted || m_finished)
        return;
    QByteArray bytes;
    for (const detection::RowId id : rows) {
        const detection::Row &row = m_runner->row(id);
        const int place = static_cast<int>(id);
        if (detection::hasEnded(row.phase))
            bytes += m_results.result(place, report::resultLine(row, m_peers.at(place)));
    }
    write(bytes);
}

void DetectCommand::takeRefusedCredential(const api::Error &error)
{
    if (!m_refusalShown)
        printServiceError(tr("The service refused the token: %1"), error);
    m_refusalShown = true;
    m_runner->credentialUnavailable(); // nobody is there who could give another one
}

void DetectCommand::takeFinishedRun()
{
    if (m_interrupted && m_runner->status().inFlight > 0)
        m_lastReplies.start();
    else
        writeResults();
}

void DetectCommand::writeResults()
{
    if (m_finished)
        return;
    m_lastReplies.stop();
    report::RunSummary summary;
    summary.runId = m_runId;
    summary.requests = m_runner->status().requests;
    summary.wallMs = m_wall.elapsed();
    QList<detection::Row> rows;
    QByteArray bytes;
    for (int place = 0; place < m_runner->rowCount(); ++place) {
        const detection::Row &row = m_runner->row(detection::RowId(place));
        bytes += m_results.result(place, report::resultLine(row, m_peers.at(place)));
        summary.counts.add(insight::outcomeOf(row));
        rows += row;
    }
    write(bytes + m_results.end(summary));
    if (m_finished) // they could not be written
        return;
    m_progress.end(report::summarySentence(summary));
    if (!m_output->commit()) {
        printMessage(m_output->failure());
        finish(notWrittenExitCode);
        return;
    }
    finish(exitCodeOfRun(rows));
}

void DetectCommand::write(const QByteArray &bytes)
{
    if (m_finished || bytes.isEmpty() || m_output->write(bytes))
        return;
    if (!m_output->readerIsGone())
        printMessage(m_output->failure());
    finish(m_output->readerIsGone() ? readerGoneExitCode : notWrittenExitCode);
}

void DetectCommand::interrupt()
{
    if (m_interrupted) {
        finish(interruptedExitCode);
        return;
    }
    m_interrupted = true;
    if (m_runner) {
        m_runner->stopWaiting();
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
