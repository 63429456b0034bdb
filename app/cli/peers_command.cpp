// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peers_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/peer_report.h"

namespace peerlight::cli {

PeersCommand::PeersCommand(const api::Connection &connection, CredentialChoice credential, report::Format format,
                           std::unique_ptr<OutputSink> output, QObject *parent)
    : QObject(parent), m_format(format), m_output(std::move(output)), m_client(connection, {}), m_loader(m_client),
      m_access(std::move(credential))
{
    connect(&m_access, &Access::changed, &m_client, &api::Client::setCredential);
    connect(&m_access, &Access::began, &m_loader, &inventory::PeerLoader::start);
    connect(&m_access, &Access::failed, this, &PeersCommand::finished);
    connect(&m_loader, &inventory::PeerLoader::finished, this, &PeersCommand::takePeers);
}

void PeersCommand::start()
{
    m_access.begin(m_client.connection());
}

void PeersCommand::interrupt()
{
    m_loader.disconnect(this);
    m_access.withdraw();
    Q_EMIT finished(interruptedExitCode);
}

void PeersCommand::takePeers(const api::Result<QList<inventory::Peer>> &loaded)
{
    if (!loaded) {
        printServiceError(tr("The peers could not be loaded: %1"), loaded.error());
        Q_EMIT finished(exitCodeOfLoading(loaded.error()));
        return;
    }
    Q_EMIT finished(writePeers(*loaded, m_format, *m_output));
}

int writePeers(const QList<inventory::Peer> &peers, report::Format format, OutputSink &output)
{
    if (output.write(report::peerReport(peers, format)) && output.commit())
        return 0;
    if (output.readerIsGone())
        return readerGoneExitCode;
    printMessage(output.failure());
    return notWrittenExitCode;
}

} // namespace peerlight::cli
