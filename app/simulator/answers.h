// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/sim_message.h"

#include <QByteArray>

namespace peerlight::simulator {

/// 200 with a JSON object: `members` without the braces; request_id is put before them.
[[nodiscard]] SimAnswer jsonAnswer(const QByteArray &requestId, const QByteArray &members);

/// 204: no body, no type.
[[nodiscard]] SimAnswer emptyAnswer(const QByteArray &requestId);

/// The body shape of the gateway and of DC: error_code, error_msg, request_id. Texts are plain ASCII.
[[nodiscard]] SimAnswer errorAnswer(const QByteArray &requestId, int status, const QByteArray &code,
                                    const QByteArray &message);

/// A page of HTML, as proxies and gateways in front of the service send it: no X-Request-Id.
[[nodiscard]] SimAnswer htmlAnswer(int status, const QByteArray &text);

// The documented refusals, by their code.
[[nodiscard]] SimAnswer unknownApi(const QByteArray &requestId);                           ///< APIGW.0101
[[nodiscard]] SimAnswer refusedLogin(const QByteArray &requestId, const QByteArray &what); ///< APIGW.0301
[[nodiscard]] SimAnswer malformedBody(const QByteArray &requestId);                        ///< DC.0000
[[nodiscard]] SimAnswer badParameter(const QByteArray &requestId);                         ///< DC.0001
/// DC.0002: 404, as the Terraform provider expects it, or 400, as the published table has it.
[[nodiscard]] SimAnswer noSuchResource(const QByteArray &requestId, bool asPublished);

} // namespace peerlight::simulator
