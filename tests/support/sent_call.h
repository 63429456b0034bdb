// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/transport.h"

#include <memory>

namespace peerlight::test {

/// What became of one request: how often its handler was called, and with what.
struct SentCall
{
    int calls = 0;
    std::optional<api::Result<api::Answer>> result;
    api::Exchange exchange;

    [[nodiscard]] bool failedWith(api::ErrorKind kind) const
    {
        return result && !*result && result->error().kind == kind;
    }
};

[[nodiscard]] inline std::shared_ptr<SentCall> sendOn(api::Transport &transport, const api::Request &request,
                                                      QObject *context)
{
    auto sent = std::make_shared<SentCall>();
    transport.send(request, context, [sent](const api::Result<api::Answer> &result, const api::Exchange &exchange) {
        ++sent->calls;
        sent->result = result;
        sent->exchange = exchange;
    });
    return sent;
}

[[nodiscard]] inline api::Request getRequest(std::chrono::milliseconds deadline = std::chrono::seconds(10))
{
    api::Request request;
    request.path = QByteArrayLiteral("/v3/p/dcaas/vif-peer-detections/t");
    request.deadline = deadline;
    return request;
}

[[nodiscard]] inline api::Request postRequest(std::chrono::milliseconds deadline = std::chrono::seconds(10))
{
    api::Request request;
    request.method = api::Method::Post;
    request.path = QByteArrayLiteral("/v3/p/dcaas/vif-peer-detections");
    request.body =
        QByteArrayLiteral(R"({"vif_peer_detection":{"vif_peer_id":"7c2e4b10-58d1-4f3a-9a06-2b1c0d9e8f71"}})");
    request.deadline = deadline;
    return request;
}

[[nodiscard]] inline auth::Credential testCredential()
{
    return *auth::Credential::fromToken(u"CANARY-token-1");
}

} // namespace peerlight::test
