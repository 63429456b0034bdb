// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requests.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto readDeadline = 20s;
constexpr auto createDeadline = 30s;
constexpr qint64 largestObject = 1 << 20;
constexpr qint64 largestList = 16 << 20;
constexpr int longestPage = 2000;

QByteArray path(const ProjectId &project, const QByteArray &rest)
{
    return "/v3/"_ba + project.text().toUtf8().toPercentEncoding() + "/dcaas/"_ba + rest;
}

QByteArray detectionPath(const ProjectId &project, const DetectionId &id)
{
    return path(project, "vif-peer-detections/"_ba + id.text().toUtf8().toPercentEncoding());
}

Request plainRequest(Method method, const ProjectId &project, const QByteArray &path)
{
    Request request;
    request.method = method;
    request.path = path;
    request.projectId = project.text().toUtf8();
    request.deadline = readDeadline;
    request.maxAnswerBytes = largestObject;
    return request;
}

Request taskRequest(Method method, const ProjectId &project, const DetectionId &id)
{
    Request request = plainRequest(method, project, detectionPath(project, id));
    request.about = id.text();
    return request;
}

Request listRequest(const ProjectId &project, const QByteArray &collection, const PageRequest &page)
{
    Request request = plainRequest(Method::Get, project, path(project, collection));
    request.maxAnswerBytes = largestList;
    request.query.append({"limit"_ba, QByteArray::number(std::clamp(page.limit, 1, longestPage))});
    if (!page.marker.isEmpty())
        request.query.append({"marker"_ba, page.marker.toUtf8()});
    return request;
}

bool isPrintable(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

Request createDetectionRequest(const ProjectId &project, const PeerId &peer)
{
    Request request = plainRequest(Method::Post, project, path(project, "vif-peer-detections"_ba));
    const QJsonObject detection{{u"vif_peer_id"_s, peer.text()}};
    request.body = QJsonDocument(QJsonObject{{u"vif_peer_detection"_s, detection}}).toJson(QJsonDocument::Compact);
    request.deadline = createDeadline;
    request.about = peer.text();
    return request;
}

Request showDetectionRequest(const ProjectId &project, const DetectionId &id)
{
    return taskRequest(Method::Get, project, id);
}

Request listDetectionsRequest(const ProjectId &project, const PageRequest &page)
{
    return listRequest(project, "vif-peer-detections"_ba, page);
}

Request deleteDetectionRequest(const ProjectId &project, const DetectionId &id)
{
    return taskRequest(Method::Delete, project, id);
}

Request listVirtualInterfacesRequest(const ProjectId &project, const PageRequest &page)
{
    return listRequest(project, "virtual-interfaces"_ba, page);
}

Request listDirectConnectsRequest(const ProjectId &project, const PageRequest &page)
{
    return listRequest(project, "direct-connects"_ba, page);
}

Request listVirtualGatewaysRequest(const ProjectId &project, const PageRequest &page)
{
    return listRequest(project, "virtual-gateways"_ba, page);
}

Request listGlobalGatewaysRequest(const ProjectId &project, const PageRequest &page)
{
    return listRequest(project, "global-dc-gateways"_ba, page);
}

QByteArray requestTarget(const Request &request)
{
    QByteArray target = request.path;
    char separator = '?';
    for (const auto &[name, value] : request.query) {
        target += separator;
        target += name.toPercentEncoding() + '=' + value.toPercentEncoding();
        separator = '&';
    }
    return target;
}

QUrl requestUrl(const Endpoint &endpoint, const Request &request)
{
    const QByteArray target = requestTarget(request);
    if (!endpoint.isValid() || !target.startsWith('/') || !isPrintable(target))
        return {};
    const QUrl url = QUrl::fromEncoded(endpoint.origin().toEncoded() + target, QUrl::StrictMode);
    if (url.scheme() != endpoint.origin().scheme() || url.authority() != endpoint.origin().authority())
        return {};
    return url;
}

QByteArray hostHeader(const Endpoint &endpoint)
{
    const QUrl &origin = endpoint.origin();
    QByteArray host = origin.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return origin.port() < 0 ? host : host + ':' + QByteArray::number(origin.port());
}

auth::SignedRequest signedRequest(const Endpoint &endpoint, const Request &request)
{
    return {
        methodName(request.method), hostHeader(endpoint), QByteArray::fromPercentEncoding(request.path), request.query,
        request.projectId,          request.body};
}

QByteArray methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Post:
        return "POST"_ba;
    case Method::Delete:
        return "DELETE"_ba;
    }
    return {};
}

} // namespace peerlight::api
