// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/service_model.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Speaks to a ServiceModel as a well-behaved client does, at the time that `now` says.
class ModelClient
{
public:
    explicit ModelClient(peerlight::simulator::ModelOptions options = {}) : m_model(defaults(options)) {}

    static constexpr char kToken[] = "demo-token";
    static constexpr char kProject[] = "b197c48159d44a66b32c538c3f8da89a";
    qint64 now = 1'772'611'200'000; ///< 2026-03-04 08:00:00 UTC

    static peerlight::simulator::SimRequest request(const QByteArray &method, const QByteArray &rest,
                                                    const QByteArray &query = {}, const QByteArray &body = {})
    {
        peerlight::simulator::SimRequest out;
        out.method = method;
        out.path = QByteArray("/v3/") + kProject + "/dcaas/" + rest;
        out.query = query;
        out.token = kToken;
        out.contentType = method == "POST" ? "application/json" : "";
        out.body = body;
        return out;
    }

    peerlight::simulator::SimAnswer send(const peerlight::simulator::SimRequest &request)
    {
        return m_model.handle(request, now);
    }
    peerlight::simulator::SimAnswer get(const QByteArray &rest, const QByteArray &query = {})
    {
        return send(request("GET", rest, query));
    }
    peerlight::simulator::SimAnswer create(int peer)
    {
        return send(request("POST", "vif-peer-detections", {}, createBody(peerId(peer))));
    }

    static QByteArray createBody(const QByteArray &peerId)
    {
        return R"({"vif_peer_detection":{"vif_peer_id":")" + peerId + R"("}})";
    }
    QByteArray peerId(int peer) const { return m_model.population().peers[static_cast<size_t>(peer)].id.text(); }

    static QJsonObject object(const peerlight::simulator::SimAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    static QJsonObject detection(const peerlight::simulator::SimAnswer &answer)
    {
        return object(answer).value(QLatin1StringView("vif_peer_detection")).toObject();
    }
    static QByteArray text(const QJsonObject &object, const char *member)
    {
        return object.value(QLatin1StringView(member)).toString().toUtf8();
    }
    static QJsonArray array(const peerlight::simulator::SimAnswer &answer, const char *member)
    {
        return object(answer).value(QLatin1StringView(member)).toArray();
    }
    QJsonObject show(const QByteArray &id) { return detection(get("vif-peer-detections/" + id)); }

    peerlight::simulator::ServiceModel &model() { return m_model; }

private:
    static peerlight::simulator::ModelOptions &defaults(peerlight::simulator::ModelOptions &options)
    {
        options.token = kToken;
        options.projectId = kProject;
        return options;
    }

    peerlight::simulator::ServiceModel m_model;
};
