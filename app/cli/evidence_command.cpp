// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/run_contents.h"

namespace peerlight::cli {

using namespace Qt::StringLiterals;

namespace {

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
    const auto zip = report::evidenceBundle(report::evidenceOf(report::contentsOf(whole)), m_options.redaction,
                                            secretBytes(m_secrets));
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

} // namespace peerlight::cli
