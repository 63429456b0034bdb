// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/access.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/output_sink.h"
#include "app/history/history.h"
#include "app/inventory/inventory_loader.h"
#include "app/inventory/peer_list.h"

#include <memory>

namespace peerlight::cli {

/// `peerlight-cli peers`: lists what a project has, from the service, from the last look that was kept, or from a list;
/// keeps the look, tells what changed, and makes a group. Ends exactly once with finished().
class PeersCommand : public Command
{
    Q_OBJECT
public:
    /// `history` may be null where the options need none; it and `list` (of --from) outlive the command.
    PeersCommand(PeersOptions options, CredentialChoice credential, const inventory::PeerListText *list,
                 std::unique_ptr<OutputSink> output, history::History *history, QObject *parent = nullptr);

    void start() override;
    void interrupt() override;

private:
    void load();
    void takeInventory(const api::Result<inventory::Inventory> &loaded);
    void askForLooks();
    void takeLooks(const history::Expected<QList<inventory::Look>> &looks);
    void show(const QList<inventory::JoinedPeer> &peers);
    void showChanges(const QList<inventory::Look> &looks);
    void saveGroup(const QList<inventory::JoinedPeer> &peers);
    void write(const QByteArray &report);

    PeersOptions m_options;
    const inventory::PeerListText *m_list;
    std::unique_ptr<OutputSink> m_output;
    history::History *m_history;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<inventory::InventoryLoader> m_loader;
    Access m_access;
    inventory::Inventory m_inventory;
};

} // namespace peerlight::cli
