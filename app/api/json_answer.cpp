// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json_answer.h"

#include "app/api/error_body.h"
#include "app/api/plain_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

/// Documented as 36 characters; a marker goes back to the service, so it is never cut.
constexpr qsizetype longestMarker = 128;

struct JsonAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

QString notJsonText(const Answer &answer)
{
    if (answer.body.trimmed().isEmpty())
        return JsonAnswerWords::tr(
            "The answer is empty: something between you and the service may have answered in its place.");
    return JsonAnswerWords::tr(
        "The answer is not from the Direct Connect API (no JSON object): something between you and the "
        "service may have answered in its place.");
}

} // namespace

Error protocolError(const Answer &answer, const QString &text)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.httpStatus = answer.status;
    error.requestId = QString::fromLatin1(answer.requestId);
    error.text = text;
    error.detail = bodyExcerpt(answer.body);
    return error;
}

std::optional<Error> refusedByStatus(const Answer &answer)
{
    if (answer.status >= 400)
        return errorFromAnswer(answer);
    if (answer.status >= 300) {
        // Following would carry the token to another place (fact 4 in ARCHITECTURE.md).
        return protocolError(answer,
                             JsonAnswerWords::tr("The service answered with a redirect (HTTP %1). It was not followed; "
                                                 "check the endpoint, or sign in to the network you are on.")
                                 .arg(answer.status));
    }
    if (answer.status < 200)
        return protocolError(
            answer,
            JsonAnswerWords::tr("The service answered with HTTP %1, which is not understood.").arg(answer.status));
    return std::nullopt;
}

Result<QJsonObject> readObject(const Answer &answer)
{
    if (auto error = refusedByStatus(answer))
        return tl::unexpected(*std::move(error));
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (!document.isObject())
        return tl::unexpected(protocolError(answer, notJsonText(answer)));
    return document.object();
}

QString textMember(const QJsonObject &object, QLatin1StringView name, qsizetype most)
{
    return cutText(object.value(name).toString(), most);
}

std::optional<qint64> wholeMember(const QJsonObject &object, QLatin1StringView name, qint64 least, qint64 most)
{
    const QJsonValue value = object.value(name);
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    // The bounds are far below 2^53, so the comparison as double is exact; NaN compares false.
    if (!(number >= double(least) && number <= double(most)) || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

Result<PageInfo> readPageInfo(const Answer &answer, const QJsonObject &object)
{
    const QJsonValue value = object.value("page_info"_L1);
    if (!value.isObject())
        return PageInfo{};
    const QJsonValue marker = value.toObject().value("next_marker"_L1);
    if (marker.isUndefined() || marker.isNull())
        return PageInfo{true, {}};
    if (!marker.isString() || marker.toString().size() > longestMarker)
        return tl::unexpected(
            protocolError(answer, JsonAnswerWords::tr("The list names a next page that cannot be asked for.")));
    return PageInfo{true, marker.toString()};
}

Result<ListAnswer> readList(const Answer &answer, QLatin1StringView name)
{
    const auto object = readObject(answer);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue members = object->value(name);
    if (!members.isArray())
        return tl::unexpected(protocolError(answer, JsonAnswerWords::tr("The answer holds no list \"%1\".").arg(name)));
    const auto page = readPageInfo(answer, *object);
    if (!page)
        return tl::unexpected(page.error());
    return ListAnswer{members.toArray(), *page};
}

} // namespace peerlight::api
