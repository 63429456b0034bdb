// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/cli/note_command.h"

#include <QSysInfo>
#include <QTimeZone>

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

QDateTime instantOf(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc());
}

/// What the environment gave, as far as it is secret. The bytes stay where they are.
QList<QByteArray> secretBytes(const EnvironmentSecrets &secrets)
{
    QList<QByteArray> bytes;
    for (const auth::Secret *secret :
         {&secrets.token, &secrets.accessKey, &secrets.secretKey, &secrets.securityToken, &secrets.iamPassword,
          &secrets.iamPasscode, &secrets.proxyPassword, &secrets.historyPassword})
        bytes += QByteArray::fromRawData(secret->bytes().data(), secret->bytes().size());
    return bytes;
}

} // namespace

EvidenceCommand::EvidenceCommand(EvidenceOptions options, std::unique_ptr<OutputSink> output, history::History &history,
                                 const EnvironmentSecrets &secrets, QObject *parent)
    : KeptCommand(std::move(output), history, parent), m_options(std::move(options)), m_secrets(secrets)
{}

void EvidenceCommand::start()
{
    readRun(m_options.run, [this](const history::WholeRun &whole) { writeRun(whole); });
}

void EvidenceCommand::writeRun(const history::WholeRun &whole)
{
    const auto zip = report::evidenceBundle(evidenceOfRun(whole), m_options.redaction, secretBytes(m_secrets));
    if (!zip) {
        refuse(zip.error());
        return;
    }
    write(*zip);
    complete(0);
}

void EvidenceCommand::refuse(const report::EvidenceRefused &refused)
{
    if (refused.secrets.isEmpty()) {
        fail(tr("The zip could not be made; nothing was written."), notWrittenExitCode);
        return;
    }
    for (const report::SecretHit &hit : refused.secrets)
        printMessage(tr("%1, line %2, has what looks like %3.").arg(hit.file, QString::number(hit.line), hit.what));
    printMessage(tr("Nothing was written: evidence never holds a secret. Where it is the name of something, "
                    "--redact names hides it."));
    finish(secretFoundExitCode);
}

report::EvidenceSource evidenceOfRun(const history::WholeRun &whole)
{
    report::EvidenceSource source;
    source.note = noteOfRun(whole);
    source.run = {.runId = whole.run.runId,
                  .peers = static_cast<int>(source.note.peers.size()),
                  .endpoint = whole.run.endpoint,
                  .projectId = whole.run.project,
                  .startedAt = instantOf(whole.run.startedAtMs),
                  .demo = source.note.demo};
    source.summary.runId = whole.run.runId;
    source.summary.requests = whole.run.requests;
    for (const report::NotePeer &peer : source.note.peers)
        source.summary.counts.add(peer.result.outcome);
    if (whole.run.endedAtMs) {
        source.endedAt = instantOf(*whole.run.endedAtMs);
        source.summary.wallMs = *whole.run.endedAtMs - whole.run.startedAtMs;
    }
    source.system = QSysInfo::prettyProductName();
    source.qtVersion = QString::fromLatin1(qVersion());
    return source;
}

} // namespace peerlight::cli
