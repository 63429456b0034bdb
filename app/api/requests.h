// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/detection_service.h"
#include "app/api/endpoint.h"
#include "app/api/ids.h"
#include "app/api/request.h"
#include "app/auth/signer.h"

#include <QUrl>

namespace peerlight::api {

// The requests of the API as values. Pure; deadlines and limits are part of the value.

/// "Creating a Connectivity Detection Task".
[[nodiscard]] Request createDetectionRequest(const ProjectId &project, const PeerId &peer);

/// "Querying a Connectivity Detection Task". The page calls the last part of the path a peer id; its own
/// example, and the service, take the id of the task.
[[nodiscard]] Request showDetectionRequest(const ProjectId &project, const DetectionId &id);

/// "Querying the Connectivity Detection Task List". A limit outside 1 to 2000 is brought inside.
[[nodiscard]] Request listDetectionsRequest(const ProjectId &project, const PageRequest &page);

/// "Deleting a Connectivity Detection Task".
[[nodiscard]] Request deleteDetectionRequest(const ProjectId &project, const DetectionId &id);

/// "Querying the Virtual Interface List". A limit outside 1 to 2000 is brought inside.
[[nodiscard]] Request listVirtualInterfacesRequest(const ProjectId &project, const PageRequest &page);
[[nodiscard]] Request listDirectConnectsRequest(const ProjectId &project, const PageRequest &page);
[[nodiscard]] Request listVirtualGatewaysRequest(const ProjectId &project, const PageRequest &page);
[[nodiscard]] Request listGlobalGatewaysRequest(const ProjectId &project, const PageRequest &page);

/// What stands in the request line: the path, and the query percent-encoded (a space is %20, never '+').
[[nodiscard]] QByteArray requestTarget(const Request &request);

/// The whole address. Invalid if the target could lead to another place than the endpoint's origin.
[[nodiscard]] QUrl requestUrl(const Endpoint &endpoint, const Request &request);

/// The header Host of every request to this endpoint, as Qt writes it.
[[nodiscard]] QByteArray hostHeader(const Endpoint &endpoint);

/// The request as a signature covers it: requestTarget() encodes path and query in the same way.
[[nodiscard]] auth::SignedRequest signedRequest(const Endpoint &endpoint, const Request &request);

/// "GET", "POST", "DELETE".
[[nodiscard]] QByteArray methodName(Method method);

} // namespace peerlight::api
