// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inventory/inventory_loader.h"

#include "app/inventory/list_load.h"
#include "app/inventory/peer_of.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace peerlight::inventory {

namespace {

struct InventoryLoaderWords
{
    Q_DECLARE_TR_FUNCTIONS(InventoryLoader)
};

/// That one list cannot be had; anything else would meet the others, too.
bool isRefusal(const api::Error &error)
{
    return error.kind == api::ErrorKind::Forbidden || error.kind == api::ErrorKind::NotFound ||
           error.kind == api::ErrorKind::Server;
}

InterfaceInfo infoOf(const api::VirtualInterface &vif)
{
    return {vif.id,        vif.name, vif.status,       vif.serviceType, vif.directConnectId,
            vif.gatewayId, vif.vlan, vif.bandwidthMbit};
}

void addInterfaces(Inventory &inventory, const QList<api::VirtualInterface> &interfaces)
{
    QSet<api::PeerId> seen;
    for (const api::VirtualInterface &vif : interfaces) {
        inventory.interfaces.append(infoOf(vif));
        for (const api::VifPeer &peer : vif.peers) {
            if (seen.contains(peer.id))
                continue;
            seen.insert(peer.id);
            inventory.peers.append(peerOf(peer, vif));
        }
    }
}

} // namespace

class InventoryLoader::Private
{
public:
    Private(InventoryLoader &owner, api::InventoryService &service);

    void start();
    void end(const api::Result<Inventory> &result);
    void startOthers(const QList<api::VirtualInterface> &page);
    void endIfAllDid();
    void tellProgress();
    template<typename Item>
    void take(const api::Result<QList<Item>> &list, InventoryPart which);

    InventoryLoader &q;
    ListLoad<api::VirtualInterface> interfaces;
    ListLoad<Line> lines;
    ListLoad<Gateway> virtualGateways;
    ListLoad<Gateway> globalGateways;
    Inventory inventory;
    bool started = false;
    bool finished = false;
};

InventoryLoader::Private::Private(InventoryLoader &owner, api::InventoryService &service)
    : q(owner), interfaces(
                    &owner,
                    [this, &service](const api::PageRequest &page, QObject *context, auto done) {
                        tellProgress();
                        const auto take = [this, done](const api::Result<api::InterfacePage> &answer,
                                                       const api::Exchange &exchange) {
                            if (answer)
                                startOthers(answer->items);
                            done(answer, exchange);
                        };
                        service.listVirtualInterfaces(page, context, take);
                    },
                    [this](const api::Result<QList<api::VirtualInterface>> &list) {
                        if (!list)
                            return end(tl::unexpected(list.error()));
                        endIfAllDid();
                    }),
      lines(
          &owner,
          [&service](const api::PageRequest &page, QObject *context, auto done) {
              service.listDirectConnects(page, context, std::move(done));
          },
          [this](const api::Result<QList<Line>> &list) { take(list, InventoryPart::Lines); }),
      virtualGateways(
          &owner,
          [&service](const api::PageRequest &page, QObject *context, auto done) {
              service.listVirtualGateways(page, context, std::move(done));
          },
          [this](const api::Result<QList<Gateway>> &list) { take(list, InventoryPart::VirtualGateways); }),
      globalGateways(
          &owner,
          [&service](const api::PageRequest &page, QObject *context, auto done) {
              service.listGlobalGateways(page, context, std::move(done));
          },
          [this](const api::Result<QList<Gateway>> &list) { take(list, InventoryPart::GlobalGateways); })
{}

void InventoryLoader::Private::start()
{
    started = true;
    interfaces.start();
}

/// Once a page of peers is there: a wrong credential is then refused once, and not four times, and a list of gateways
/// that no interface hangs on is not asked for at all.
void InventoryLoader::Private::startOthers(const QList<api::VirtualInterface> &page)
{
    lines.start();
    for (const api::VirtualInterface &vif : page) {
        const InterfaceInfo info = infoOf(vif);
        if (mayHangOn(info, GatewayKind::Virtual))
            virtualGateways.start();
        if (mayHangOn(info, GatewayKind::Global))
            globalGateways.start();
    }
}

template<typename Item>
void InventoryLoader::Private::take(const api::Result<QList<Item>> &list, InventoryPart which)
{
    if (!list && !isRefusal(list.error()))
        return end(tl::unexpected(list.error()));
    if (!list)
        inventory.refused.append({which, list.error()});
    endIfAllDid();
}

/// Before each page but the first: what the pages before it have brought.
void InventoryLoader::Private::tellProgress()
{
    qsizetype peers = 0;
    for (const api::VirtualInterface &vif : interfaces.items())
        peers += vif.peers.size();
    if (peers > 0)
        Q_EMIT q.progressed(static_cast<int>(peers));
}

void InventoryLoader::Private::endIfAllDid()
{
    // Only an ended list of interfaces tells which lists of gateways are needed.
    const auto isOpen = [](const auto &list) { return list.hasStarted() && !list.hasEnded(); };
    if (!interfaces.hasEnded() || isOpen(lines) || isOpen(virtualGateways) || isOpen(globalGateways))
        return;
    // Here, so that the order does not depend on which answer came first.
    addInterfaces(inventory, interfaces.items());
    inventory.lines = lines.items();
    inventory.gateways = virtualGateways.items() + globalGateways.items();
    std::sort(inventory.refused.begin(), inventory.refused.end(),
              [](const RefusedList &a, const RefusedList &b) { return a.part < b.part; });
    end(inventory);
}

/// The first failure ends all: a part of an inventory would look like one from which things have gone.
void InventoryLoader::Private::end(const api::Result<Inventory> &result)
{
    if (finished)
        return;
    finished = true;
    interfaces.stop();
    lines.stop();
    virtualGateways.stop();
    globalGateways.stop();
    Q_EMIT q.finished(result);
}

InventoryLoader::InventoryLoader(api::InventoryService &service, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, service))
{}

InventoryLoader::~InventoryLoader() = default;

void InventoryLoader::start()
{
    if (!d->started)
        d->start();
}

void InventoryLoader::cancel()
{
    if (!d->started || d->finished)
        return;
    api::Error error;
    error.kind = api::ErrorKind::Cancelled;
    error.text = InventoryLoaderWords::tr("Loading the inventory was cancelled.");
    d->end(tl::unexpected(error));
}

} // namespace peerlight::inventory
