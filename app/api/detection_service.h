// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection.h"
#include "app/api/error.h"
#include "app/api/request.h"
#include "app/api/virtual_interface.h"

#include <QObject>

#include <functional>
#include <variant>

namespace peerlight::api {

/// Called once, on the thread of the service, never before the call that started it has returned.
/// Not called if the context object is gone by then.
template<typename T>
using Handler = std::function<void(Result<T>, const Exchange &)>;

/// Which part of a list to ask for.
struct PageRequest
{
    QString marker;   ///< empty: the first page
    int limit = 2000; ///< 1 to 2000
};

/// The calls of the API that this program makes, each one HTTP request and no retry: who may repeat
/// what is decided by the engine. Implemented by Client, and by fakes in tests.
class DetectionService
{
public:
    virtual ~DetectionService() = default;

    /// POST .../vif-peer-detections. The answer is checked to name this peer; if it does not, or cannot
    /// be read, the error is Protocol and the outcome of the create is unknown.
    virtual void createDetection(const PeerId &peer, QObject *context, Handler<Detection> done) = 0;
    virtual void showDetection(const DetectionId &id, QObject *context, Handler<Detection> done) = 0;
    virtual void listDetections(const PageRequest &page, QObject *context, Handler<DetectionPage> done) = 0;
    virtual void deleteDetection(const DetectionId &id, QObject *context, Handler<std::monostate> done) = 0;
    /// Connections from before are of no use, since the machine was asleep: calls from now on make new ones.
    /// Calls under way are not cut; they end by themselves.
    virtual void dropConnections() = 0;
    virtual void listVirtualInterfaces(const PageRequest &page, QObject *context, Handler<InterfacePage> done) = 0;
};

} // namespace peerlight::api
