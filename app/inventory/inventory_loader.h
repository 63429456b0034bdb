// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/inventory_service.h"
#include "app/inventory/inventory.h"

#include <QObject>

#include <memory>

namespace peerlight::inventory {

/// Loads what a project has: interfaces with their peers, lines and gateways ("Querying
/// the Virtual Interface List", "... Connection List", "... Virtual Gateway List", global DC gateways). The first page
/// of interfaces comes before all else, then the lists go side by side; a list of gateways is asked for when an
/// interface may hang on one of its kind (mayHangOn). GETs are repeated as app/api/retry.h says; nothing is created.
///
/// A list of lines or gateways that is refused (403, 404) is told in Inventory::refused and is no error: roles that
/// may see peers only are common, and a region may have no global gateways. Any other failure ends the load.
///
/// Ends exactly once with finished(), also after cancel(); not at all if destroyed first. Lives on the thread of the
/// service.
class InventoryLoader : public QObject
{
    Q_OBJECT
public:
    explicit InventoryLoader(api::InventoryService &service, QObject *parent = nullptr);
    ~InventoryLoader() override;

    void start();  ///< a second start is ignored
    void cancel(); ///< ends with Cancelled; nothing if it was not started or has ended

Q_SIGNALS:
    void progressed(int peersSoFar);
    void finished(const peerlight::api::Result<peerlight::inventory::Inventory> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace peerlight::inventory
