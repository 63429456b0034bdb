// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/peers_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"
#include "app/report/peer_report.h"

#include <QDateTime>

namespace peerlight::cli {

namespace {

QString originOf(const api::Connection &connection)
{
    return connection.endpoint.display();
}

QList<api::PeerId> idsOf(const QList<inventory::JoinedPeer> &peers)
{
    QList<api::PeerId> ids;
    for (const inventory::JoinedPeer &peer : peers)
        ids += peer.peer.id;
    return ids;
}

QMap<api::PeerId, QStringList> tagsOf(const QList<inventory::JoinedPeer> &peers)
{
    QMap<api::PeerId, QStringList> tags;
    for (const inventory::JoinedPeer &peer : peers) {
        if (!peer.tags.isEmpty())
            tags.insert(peer.peer.id, peer.tags);
    }
    return tags;
}

} // namespace

PeersCommand::PeersCommand(PeersOptions options, CredentialChoice credential, const inventory::PeerListText *list,
                           std::unique_ptr<OutputSink> output, history::History *history, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_list(list), m_output(std::move(output)), m_history(history),
      m_access(std::move(credential))
{
    if (m_list || m_options.offline)
        return;
    m_client = std::make_unique<api::Client>(*m_options.connection, auth::Credential());
    connect(&m_access, &Access::changed, m_client.get(), &api::Client::setCredential);
    connect(&m_access, &Access::began, this, &PeersCommand::load);
    connect(&m_access, &Access::renewed, this, &PeersCommand::load);
    connect(&m_access, &Access::denied, this, [this] { finish(credentialExitCode); });
    connect(&m_access, &Access::failed, this, &PeersCommand::finish);
}

void PeersCommand::load()
{
    m_loader = std::make_unique<inventory::InventoryLoader>(*m_client);
    connect(m_loader.get(), &inventory::InventoryLoader::finished, this, &PeersCommand::takeInventory);
    m_loader->start();
}

void PeersCommand::start()
{
    if (m_list)
        show(inventory::joinedPeers(*m_list));
    else if (m_options.offline)
        askForLooks();
    else
        m_access.begin(m_client->connection());
}

void PeersCommand::interrupt()
{
    m_access.withdraw();
    finish(interruptedExitCode);
}

void PeersCommand::takeInventory(const api::Result<inventory::Inventory> &loaded)
{
    if (hasFinished())
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
    m_inventory = *loaded;
    for (const inventory::RefusedList &refused : m_inventory.refused)
        printMessage(refusedNote(refused));
    if (!m_history || !m_options.keepLook) {
        show(joinInventory(m_inventory));
        return;
    }
    const inventory::Look look{originOf(*m_options.connection), m_options.connection->project.text(),
                               QDateTime::currentMSecsSinceEpoch(), m_inventory};
    m_history->keepLook(look, this, [this](const auto &looks) { takeLooks(looks); });
}

void PeersCommand::askForLooks()
{
    m_history->looks(originOf(*m_options.connection), m_options.connection->project.text(), this,
                     [this](const auto &looks) { takeLooks(looks); });
}

void PeersCommand::takeLooks(const history::Expected<QList<inventory::Look>> &looks)
{
    if (hasFinished())
        return;
    if (!looks) {
        printMessage(looks.error());
        // The peers are known all the same, unless they were to come from there.
        if (m_options.offline || m_options.changes)
            finish(notWrittenExitCode);
        else
            show(joinInventory(m_inventory));
        return;
    }
    if (m_options.offline) {
        if (looks->isEmpty()) {
            printMessage(tr("No look at this project was kept here: run peers without --offline first."));
            finish(nothingKnownExitCode);
            return;
        }
        const inventory::Look &last = looks->constFirst();
        m_inventory = last.inventory;
        printMessage(tr("This is how it was at %1.")
                         .arg(QDateTime::fromMSecsSinceEpoch(last.lookedAtMs).toUTC().toString(Qt::ISODate)));
        for (const inventory::RefusedList &refused : m_inventory.refused)
            printMessage(refusedNote(refused));
    }
    if (m_options.changes)
        showChanges(*looks);
    else
        show(joinInventory(m_inventory));
}

void PeersCommand::showChanges(const QList<inventory::Look> &looks)
{
    QList<inventory::InventoryChange> changes;
    if (looks.size() < 2)
        printMessage(tr("This is the first look at this project: there is none to compare it with."));
    else
        changes = inventoryChanges(looks[1].inventory, looks[0].inventory);
    write(report::changeReport(changes, m_options.output.format));
}

void PeersCommand::show(const QList<inventory::JoinedPeer> &peers)
{
    if (m_options.saveGroup.isEmpty())
        write(report::peerReport(peers, m_options.output.format));
    else
        saveGroup(peers);
}

/// The group is saved before the list is written: who reads the list may rely on it.
void PeersCommand::saveGroup(const QList<inventory::JoinedPeer> &peers)
{
    m_history->ownData(this, [this, peers](const history::Expected<inventory::OwnData> &own) {
        if (hasFinished())
            return;
        if (!own) {
            printMessage(own.error());
            finish(notWrittenExitCode);
            return;
        }
        const inventory::SeveralEdits edits{
            {addToGroup(*own, m_options.saveGroup, idsOf(peers)), addTags(*own, tagsOf(peers))}};
        m_history->editOwnData({edits}, this, [this, peers](const history::Expected<inventory::OwnData> &saved) {
            if (hasFinished())
                return;
            if (!saved) {
                printMessage(saved.error());
                finish(notWrittenExitCode);
                return;
            }
            printMessage(
                tr("The group \"%1\" has %2 peers.")
                    .arg(m_options.saveGroup, QString::number(saved->groups.value(m_options.saveGroup).size())));
            write(report::peerReport(peers, m_options.output.format));
        });
    });
}

void PeersCommand::write(const QByteArray &report)
{
    if (m_output->write(report) && m_output->commit()) {
        finish(0);
        return;
    }
    finish(m_output->tellFailure());
}

} // namespace peerlight::cli
