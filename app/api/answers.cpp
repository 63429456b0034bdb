// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answers.h"

#include "app/api/json_answer.h"
#include "app/api/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct AnswersWords
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

DetectionStatus statusOf(const QString &word)
{
    if (word == "processing"_L1)
        return DetectionStatus::Processing;
    if (word == "complete"_L1)
        return DetectionStatus::Complete;
    if (word == "error"_L1)
        return DetectionStatus::Error;
    return DetectionStatus::Unrecognized;
}

/// What no part of the program may hold, wherever the service puts it. Qt has limited the depth to 1024.
QJsonValue withoutSecrets(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &member : value.toArray())
            kept.append(withoutSecrets(member));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    for (const QString &name : kept.keys()) {
        const QJsonValue member = kept.value(name);
        if (isSecretMember(name))
            kept.remove(name);
        else if (member.isObject() || member.isArray())
            kept.insert(name, withoutSecrets(member));
    }
    return kept;
}

/// A status is a word; what is not one is shown as it was sent.
QString statusWord(const QJsonValue &value)
{
    return cutText(value.isString() ? value.toString() : value.toVariant().toString(), 64);
}

std::optional<Detection> readDetection(const QJsonObject &object)
{
    const auto id = DetectionId::parse(object.value("id"_L1).toString());
    const auto peer = PeerId::parse(object.value("vif_peer_id"_L1).toString());
    if (!id || !peer)
        return std::nullopt;
    Detection detection;
    detection.id = *id;
    detection.peerId = *peer;
    detection.projectId = textMember(object, "project_id"_L1, 64);
    detection.statusText = statusWord(object.value("status"_L1));
    detection.status = statusOf(detection.statusText);
    if (const auto loss = wholeMember(object, "loss_ratio"_L1, 0, 100))
        detection.lossRatio = int(*loss);
    detection.startTime = textMember(object, "start_time"_L1, 64);
    detection.endTime = textMember(object, "end_time"_L1, 64);
    detection.raw = withoutSecrets(object).toObject();
    return detection;
}

std::optional<VifPeer> readPeer(const QJsonObject &object)
{
    const auto id = PeerId::parse(object.value("id"_L1).toString());
    if (!id)
        return std::nullopt;
    VifPeer peer;
    peer.id = *id;
    peer.name = textMember(object, "name"_L1);
    peer.addressFamily = textMember(object, "address_family"_L1, 16).toLower();
    peer.localGatewayIp = textMember(object, "local_gateway_ip"_L1, 64);
    peer.remoteGatewayIp = textMember(object, "remote_gateway_ip"_L1, 64);
    peer.routeMode = textMember(object, "route_mode"_L1, 32);
    peer.bgpAsn = wholeMember(object, "bgp_asn"_L1, 0, 4294967295);
    peer.bgpStatus = textMember(object, "bgp_status"_L1, 32);
    peer.status = textMember(object, "status"_L1, 64);
    peer.deviceId = textMember(object, "device_id"_L1, 128);
    return peer;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto name : names) {
        if (const QString text = textMember(object, name, 64); !text.isEmpty())
            return text;
    }
    return {};
}

VirtualInterface readInterface(const QJsonObject &object)
{
    VirtualInterface vif;
    vif.id = textMember(object, "id"_L1, 64);
    vif.name = textMember(object, "name"_L1);
    vif.directConnectId = textMember(object, "direct_connect_id"_L1, 64);
    vif.gatewayId = firstText(object, {"vgw_id"_L1, "gateway_id"_L1, "lgw_id"_L1});
    vif.deviceId = textMember(object, "device_id"_L1, 128);
    vif.status = textMember(object, "status"_L1, 64);
    if (const auto vlan = wholeMember(object, "vlan"_L1, 0, 4095))
        vif.vlan = int(*vlan);
    const QJsonArray peers = object.value("vif_peers"_L1).toArray();
    for (const QJsonValue &value : peers) {
        if (auto peer = readPeer(value.toObject()))
            vif.peers.append(*std::move(peer));
        else
            ++vif.malformedPeers;
    }
    return vif;
}

/// What the two lists have in common.
struct ListAnswer
{
    QJsonArray members;
    PageInfo page;
};

Result<ListAnswer> readList(const Answer &answer, QLatin1StringView name)
{
    const auto object = readObject(answer);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue members = object->value(name);
    if (!members.isArray())
        return tl::unexpected(protocolError(answer, AnswersWords::tr("The answer holds no list \"%1\".").arg(name)));
    const auto page = readPageInfo(answer, *object);
    if (!page)
        return tl::unexpected(page.error());
    return ListAnswer{members.toArray(), *page};
}

} // namespace

Result<Detection> parseDetection(const Answer &answer)
{
    const auto object = readObject(answer);
    if (!object)
        return tl::unexpected(object.error());
    auto detection = readDetection(object->value("vif_peer_detection"_L1).toObject());
    if (!detection)
        return tl::unexpected(
            protocolError(answer, AnswersWords::tr("The answer holds no task with a usable id and peer id.")));
    return *std::move(detection);
}

Result<DetectionPage> parseDetectionPage(const Answer &answer)
{
    const auto list = readList(answer, "vif_peer_detections"_L1);
    if (!list)
        return tl::unexpected(list.error());
    DetectionPage page;
    page.hasPageInfo = list->page.present;
    page.nextMarker = list->page.nextMarker;
    page.received = int(list->members.size());
    page.items.reserve(page.received);
    for (const QJsonValue &member : list->members) {
        if (auto detection = readDetection(member.toObject()))
            page.items.append(*std::move(detection));
        else
            ++page.malformed;
    }
    if (!page.items.isEmpty())
        page.lastId = page.items.constLast().id.text();
    return page;
}

Result<InterfacePage> parseInterfacePage(const Answer &answer)
{
    const auto list = readList(answer, "virtual_interfaces"_L1);
    if (!list)
        return tl::unexpected(list.error());
    InterfacePage page;
    page.hasPageInfo = list->page.present;
    page.nextMarker = list->page.nextMarker;
    page.received = int(list->members.size());
    page.items.reserve(page.received);
    for (const QJsonValue &member : list->members) {
        if (!member.isObject())
            continue;
        page.items.append(readInterface(member.toObject()));
        if (!page.items.constLast().id.isEmpty())
            page.lastId = page.items.constLast().id;
    }
    return page;
}

Result<std::monostate> parseEmpty(const Answer &answer)
{
    if (auto error = refusedByStatus(answer))
        return tl::unexpected(*std::move(error));
    return std::monostate{};
}

} // namespace peerlight::api
