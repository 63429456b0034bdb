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
        const QJsonArray members = value.toArray();
        for (const QJsonValue &member : members)
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

Result<std::monostate> parseEmpty(const Answer &answer)
{
    if (auto error = refusedByStatus(answer))
        return tl::unexpected(*std::move(error));
    return std::monostate{};
}

} // namespace peerlight::api
