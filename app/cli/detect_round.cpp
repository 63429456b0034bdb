// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/detect_round.h"

#include "app/cli/messages.h"
#include "app/insight/common_cause.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace peerlight::cli {

namespace {

constexpr std::chrono::milliseconds patienceForReplies{2000};

/// Whether there is a task cannot be found out: only a person may say that it is sent again.
bool mayBeResent(const detection::Row &row)
{
    return row.reason == detection::UnknownReason::LostReply || row.reason == detection::UnknownReason::Ambiguous;
}

bool lacksCredential(const detection::Row &row)
{
    return row.reason == detection::UnknownReason::Credential;
}

QString newRunId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

DetectRound::DetectRound(const DetectOptions &options, const QList<inventory::Peer> &peers,
                         const detection::RunOptions &run, api::Client &client, history::History *history,
                         ResultOutput &output, QObject *parent)
    : QObject(parent), m_options(options), m_peers(peers), m_run(run), m_client(client), m_history(history),
      m_output(output), m_runId(newRunId())
{
    m_lastReplies.setSingleShot(true);
    m_lastReplies.setInterval(patienceForReplies);
    connect(&m_lastReplies, &QTimer::timeout, this, &DetectRound::writeResults);
}

DetectRound::~DetectRound() = default;

void DetectRound::start(int number)
{
    m_wall.start();
    const QString endpoint = m_options.connection.endpoint.display();
    m_header = {.runId = m_runId,
                .peers = static_cast<int>(m_peers.size()),
                .endpoint = endpoint,
                .projectId = m_options.connection.project.text(),
                .startedAt = QDateTime::currentDateTimeUtc(),
                .demo = report::isDemoEndpoint(endpoint)};
    QString sentence = m_peers.size() == 1
                           ? tr("Detecting 1 peer at %1.").arg(endpoint)
                           : tr("Detecting %1 peers at %2.").arg(QString::number(m_peers.size()), endpoint);
    if (number > 0)
        sentence = tr("Round %1: %2").arg(QString::number(number), sentence);
    m_output.begin(m_header, sentence);
    m_rows.resize(static_cast<std::size_t>(m_peers.size()));
    QList<int> places(m_peers.size());
    std::iota(places.begin(), places.end(), 0);
    startRunner(m_runId, places);
    checkOutput();
}

void DetectRound::startRunner(const QString &runId, const QList<int> &places)
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
                                 QDateTime::currentMSecsSinceEpoch(), peers, m_run.rowDeadline});
    m_runner = std::make_unique<detection::Runner>(m_client, m_run, std::move(journal));
    connect(m_runner.get(), &detection::Runner::rowsChanged, this, &DetectRound::takeRows);
    connect(m_runner.get(), &detection::Runner::statusChanged, this, [this] {
        m_output.progress(m_runner->status());
        if (m_lastReplies.isActive() && m_runner->status().inFlight == 0)
            writeResults();
    });
    connect(m_runner.get(), &detection::Runner::journalStalled, this, [this](const QString &why) {
        m_output.hideProgress();
        printMessage(why);
    });
    connect(m_runner.get(), &detection::Runner::credentialRefused, this,
            [this](const api::Error &error) { Q_EMIT credentialRefused(error, !m_stopped); });
    // Queued: the next runner takes the place of the one that tells of its end.
    connect(m_runner.get(), &detection::Runner::finished, this, &DetectRound::takeFinishedRun, Qt::QueuedConnection);
    m_runner->start(ids);
}

void DetectRound::takeRows(const QList<detection::RowId> &rows)
{
    if (m_finished)
        return;
    for (const detection::RowId id : rows) {
        const detection::Row &row = m_runner->row(id);
        const int place = m_places.at(static_cast<int>(id));
        m_rows[static_cast<std::size_t>(place)] = row;
        const bool maySendAgain = m_options.resendUnknown && !m_resent && mayBeResent(row);
        // After Ctrl+C a row may still learn its task's id: everything is written at the end then.
        if (detection::hasEnded(row.phase) && !m_stopped && !maySendAgain)
            m_output.result(place, lineOf(place));
    }
    checkOutput();
}

report::ResultLine DetectRound::lineOf(int place) const
{
    const QString &runId = m_resent && m_places.contains(place) ? m_resendRunId : m_runId;
    return report::resultLine(m_rows[static_cast<std::size_t>(place)], m_peers.at(place), runId);
}

void DetectRound::takeFinishedRun()
{
    if (m_finished)
        return;
    // A create that is on its way still would be in doubt, though its answer is near.
    const bool cutShort = m_stopped || isLeftOpen();
    if (cutShort && m_runner->status().inFlight > 0)
        m_lastReplies.start();
    else if (!resend())
        writeResults();
}

/// --resend-unknown: the person asked that what may or may not have been created is created again, once.
bool DetectRound::resend()
{
    if (!m_options.resendUnknown || m_resent || m_stopped)
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
    m_resendRunId = newRunId();
    startRunner(m_resendRunId, places);
    return true;
}

void DetectRound::writeResults()
{
    if (m_finished)
        return;
    m_lastReplies.stop();
    m_summary.runId = m_runId;
    m_summary.requests = m_requests + m_runner->status().requests;
    m_summary.wallMs = m_wall.elapsed();
    for (int place = 0; place < m_peers.size(); ++place) {
        m_lines += lineOf(place);
        m_output.result(place, m_lines.constLast());
        m_summary.counts.add(insight::outcomeOf(m_rows[static_cast<std::size_t>(place)]));
    }
    m_output.endRound(m_summary);
    if (!m_output.failure())
        tellCause();
    m_finished = true;
    Q_EMIT finished();
}

/// Which line is down, where the bad peers say so: after the summary, as the window's strip does.
void DetectRound::tellCause() const
{
    std::vector<insight::PeerResult> results;
    results.reserve(m_rows.size());
    for (int place = 0; place < m_peers.size(); ++place)
        results.push_back({.peer = &m_peers.at(place), .row = &m_rows[static_cast<std::size_t>(place)]});
    const insight::CommonCause cause = insight::commonCauseOf(results);
    if (cause.kind == insight::CommonCause::Kind::Pattern || cause.kind == insight::CommonCause::Kind::TotalOutage)
        printMessage(insight::causeText(cause));
}

QList<insight::Finding> DetectRound::findings() const
{
    QList<insight::Finding> findings;
    for (int place = 0; place < m_peers.size(); ++place)
        findings += insight::findingOf(m_rows[static_cast<std::size_t>(place)], m_peers.at(place));
    return findings;
}

bool DetectRound::isLeftOpen() const
{
    return std::ranges::any_of(m_rows, lacksCredential);
}

/// Results that go nowhere are no reason to go on.
void DetectRound::checkOutput()
{
    if (m_finished || !m_output.failure())
        return;
    m_finished = true;
    QMetaObject::invokeMethod(this, &DetectRound::finished, Qt::QueuedConnection);
}

void DetectRound::stopWaiting()
{
    m_stopped = true;
    if (m_runner)
        m_runner->stopWaiting();
}

void DetectRound::credentialRenewed()
{
    if (m_runner)
        m_runner->credentialRenewed();
}

void DetectRound::credentialUnavailable()
{
    if (m_runner)
        m_runner->credentialUnavailable();
}

} // namespace peerlight::cli
