// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/own_peers.h"

#include "app/cli/exit_code.h"
#include "app/cli/messages.h"

#include <QHash>

namespace peerlight::cli {

namespace {

QList<api::PeerId> chosenOf(const inventory::OwnData &own, const PeerSelection &selection)
{
    if (!selection.group.isEmpty())
        return own.groups.value(selection.group);
    QList<api::PeerId> peers;
    for (auto tags = own.tags.begin(); tags != own.tags.end(); ++tags) {
        if (tags.value().contains(selection.tag))
            peers += tags.key();
    }
    return peers;
}

} // namespace

OwnPeers::OwnPeers(const DetectOptions &options, history::History &history, QObject *parent)
    : Command(parent), m_options(options), m_history(history)
{}

void OwnPeers::start()
{
    m_history.ownData(this, [this](const auto &own) { takeOwnData(own); });
}

void OwnPeers::interrupt()
{
    finish(interruptedExitCode);
}

void OwnPeers::takeOwnData(const history::Expected<inventory::OwnData> &own)
{
    if (hasFinished())
        return;
    if (!own) {
        printMessage(own.error());
        finish(notWrittenExitCode);
        return;
    }
    const QList<api::PeerId> chosen = chosenOf(*own, m_options.peers);
    if (chosen.isEmpty()) {
        printMessage(m_options.peers.group.isEmpty()
                         ? tr("--tag %1: no peer has this tag.").arg(m_options.peers.tag)
                         : tr("--group %1: there is no such group, or nothing in it.").arg(m_options.peers.group));
        finish(usageExitCode);
        return;
    }
    for (const api::PeerId &id : chosen) {
        inventory::Peer peer;
        peer.id = id;
        m_peers += peer;
    }
    m_history.looks(m_options.connection.endpoint.display(), m_options.connection.project.text(), this,
                    [this](const history::Expected<QList<inventory::Look>> &looks) {
                        takeLooks(looks.value_or(QList<inventory::Look>()));
                    });
}

void OwnPeers::takeLooks(const QList<inventory::Look> &looks)
{
    if (hasFinished())
        return;
    QHash<api::PeerId, inventory::Peer> known;
    if (!looks.isEmpty()) {
        for (const inventory::Peer &peer : looks.constFirst().inventory.peers)
            known.insert(peer.id, peer);
    }
    for (inventory::Peer &peer : m_peers)
        peer = known.value(peer.id, peer);
    finish(0);
}

} // namespace peerlight::cli
