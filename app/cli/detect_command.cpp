// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_command.h"

#include "app/cli/causes.h"
#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/metrics_file.h"
#include "app/cli/question.h"
#include "app/cli/watch_pace.h"
#include "app/report/metrics_text.h"
#include "app/report/watch_line.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWithoutQuestion = 20;
/// A file of the other formats holds one run.
RoundsWritten roundsOf(report::Format format)
{
    const bool each = format == report::Format::Table || format == report::Format::JsonLines;
    return each ? RoundsWritten::Each : RoundsWritten::Last;
}

} // namespace

DetectCommand::DetectCommand(DetectOptions options, CredentialChoice credential, QList<inventory::Peer> peers,
                             std::unique_ptr<OutputSink> output, history::History *history, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_peers(std::move(peers)),
      m_output(m_options.output.format, std::move(output),
               m_options.watch ? roundsOf(m_options.output.format) : RoundsWritten::Each),
      m_client(m_options.connection, {}), m_history(history), m_access(std::move(credential)), m_pace(m_options.run)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DetectCommand::startRound);
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
    m_credentialAsked = false;
    if (m_round)
        m_round->credentialRenewed();
    else if (m_settling)
        m_settling->credentialRenewed();
    else
        load();
}

void DetectCommand::giveUp()
{
    if (m_round)
        m_round->credentialUnavailable();
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
        startRound();
        return;
    }
    auto *asking = new Question(this);
    connect(asking, &Question::answered, this, [this](bool yes) {
        if (m_interrupted)
            return;
        if (yes)
            startRound();
        else
            finish(nothingKnownExitCode);
    });
    asking->ask(question());
}

QString DetectCommand::question() const
{
    const QString count = QString::number(m_peers.size());
    const QString where = m_options.connection.endpoint.display();
    if (!m_options.watch)
        return tr("%1 detections will be created at %2. Go on? [y/N]").arg(count, where);
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    return tr("%1 detections will be created at %2 every %3 s, for up to %4 s. Go on? [y/N]")
        .arg(count, where, QString::number(duration_cast<seconds>(m_options.watch->every).count()),
             QString::number(duration_cast<seconds>(m_options.watch->atMost).count()));
}

void DetectCommand::startRound()
{
    const detection::Millis now = m_clock().steady;
    if (m_round)
        m_pace.rate = nextRoundPace(m_options.run.rate, m_pace.rate, m_round->summary().requests, now - m_roundStarted);
    m_roundStarted = now;
    if (m_options.watch && !m_watch)
        m_watch.emplace(*m_options.watch, now);
    m_round = std::make_unique<DetectRound>(m_options, m_peers, m_pace, m_client, m_history, m_output);
    connect(m_round.get(), &DetectRound::credentialRefused, this, [this](const api::Error &error, bool mayAsk) {
        m_credentialAsked = true;
        m_access.renew(error, mayAsk);
    });
    connect(m_round.get(), &DetectRound::finished, this, &DetectCommand::takeRound);
    m_round->start(m_watch ? m_watch->runs() + 1 : 0);
}

void DetectCommand::takeRound()
{
    if (const auto failure = m_output.failure()) {
        finish(*failure);
        return;
    }
    if (m_watch)
        m_watch->takeRun(m_round->findings(), m_roundStarted, m_clock().steady);
    writeMetrics();
    if (m_watch)
        goOnWatching();
    else
        end();
}

void DetectCommand::writeMetrics()
{
    if (m_options.metricsFile.isEmpty())
        return;
    QSet<QString> flapping;
    if (m_watch) {
        for (const insight::FlappingPeer &peer : m_watch->flapping())
            flapping.insert(peer.peer.text());
    }
    const auto written = writeMetricsFile(
        m_options.metricsFile, report::metricsText(m_round->header(), m_round->lines(), m_round->summary(), flapping));
    m_metricsFailed = !written;
    if (!written)
        printMessage(written.error());
}

void DetectCommand::goOnWatching()
{
    tellOfFlapping();
    // Without a credential no further round would find anything out.
    if (m_interrupted || m_credentialAsked || m_round->isLeftOpen()) {
        endWatch(u"stopped"_s, tr("stopped"));
        return;
    }
    const auto next = m_watch->next();
    if (const auto *again = std::get_if<insight::RunAgain>(&next)) {
        m_pause.start(std::max(again->at - m_clock().steady, detection::Millis(0)));
        return;
    }
    const insight::WatchEnd how = std::get<insight::WatchEnd>(next);
    switch (how) {
    case insight::WatchEnd::Cleared:
        endWatch(insight::watchEndKey(how), tr("every peer is clear"));
        return;
    case insight::WatchEnd::Changed:
        endWatch(insight::watchEndKey(how), tr("a peer changed between clear and bad"));
        return;
    case insight::WatchEnd::TimeIsUp:
        endWatch(insight::watchEndKey(how), tr("the time is up"));
        return;
    }
}

/// Once for each change from the second on.
void DetectCommand::tellOfFlapping()
{
    for (const insight::FlappingPeer &peer : m_watch->flapping()) {
        if (std::exchange(m_toldOf[peer.peer], peer.changes) < peer.changes)
            printMessage(insight::flappingText(peer));
    }
}

void DetectCommand::endWatch(const QString &key, const QString &words)
{
    const int rounds = m_watch->runs();
    printMessage(rounds == 1 ? tr("Ended after 1 round: %1.").arg(words)
                             : tr("Ended after %1 rounds: %2.").arg(QString::number(rounds), words));
    const bool lines = m_options.output.format == report::Format::JsonLines;
    end(lines ? report::watchLine(rounds, key, m_watch->flapping()) : QByteArray());
}

void DetectCommand::end(const QByteArray &lastLine)
{
    m_access.withdraw();
    m_output.close(lastLine);
    if (const auto failure = m_output.failure()) {
        finish(*failure);
        return;
    }
    const QList<detection::Row> rows = m_round->rows();
    printCauses(rows);
    const bool resumable = m_history && m_round->isLeftOpen();
    if (resumable)
        printMessage(tr("What is open goes on with a new token or key: peerlight-cli resume"));
    if (m_metricsFailed)
        finish(notWrittenExitCode);
    else
        finish(resumable ? credentialExitCode : exitCodeOfRun(rows));
}

void DetectCommand::interrupt()
{
    if (m_interrupted) {
        finish(interruptedExitCode);
        return;
    }
    m_interrupted = true;
    m_access.withdraw();
    if (m_pause.isActive()) {
        m_pause.stop();
        endWatch(u"stopped"_s, tr("stopped"));
        return;
    }
    if (m_round) {
        m_round->stopWaiting();
        return;
    }
    if (m_settling) {
        m_settling->stopWaiting();
        return;
    }
    printMessage(tr("Stopped: nothing was created."));
    finish(nothingKnownExitCode);
}

} // namespace peerlight::cli
