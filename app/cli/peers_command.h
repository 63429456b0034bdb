// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/access.h"
#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/inventory/peer_loader.h"

#include <QObject>

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli peers`: lists the peers of a project. Ends exactly once with finished().
class PeersCommand : public QObject
{
    Q_OBJECT
public:
    PeersCommand(const api::Connection &connection, CredentialChoice credential, report::Format format,
                 std::unique_ptr<OutputSink> output, QObject *parent = nullptr);

    void start();     ///< once, with the event loop running
    void interrupt(); ///< Ctrl+C

Q_SIGNALS:
    void finished(int exitCode);

private:
    void takePeers(const api::Result<QList<inventory::Peer>> &loaded);

    report::Format m_format;
    std::unique_ptr<OutputSink> m_output;
    api::Client m_client;
    inventory::PeerLoader m_loader;
    Access m_access;
};

/// Writes the list and puts the output in its place; gives the exit code.
[[nodiscard]] int writePeers(const QList<inventory::Peer> &peers, report::Format format, OutputSink &output);

} // namespace peerlight::cli
