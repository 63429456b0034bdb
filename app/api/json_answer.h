// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/request.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace peerlight::api {

// The steps that all parsers of answers share. Pure.

/// Nothing if the status is 2xx, else the error that the answer means.
[[nodiscard]] std::optional<Error> refusedByStatus(const Answer &answer);

/// The JSON object of a 2xx answer. Qt refuses a depth above 1024 and bytes after the end.
[[nodiscard]] Result<QJsonObject> readObject(const Answer &answer);

/// An answer that arrived but is not the documented one.
[[nodiscard]] Error protocolError(const Answer &answer, const QString &text);

/// A string member, cut; anything but a string is the empty string (null, "" and absent are alike).
[[nodiscard]] QString textMember(const QJsonObject &object, QLatin1StringView name, qsizetype most = 256);

/// A whole number within the bounds (5 or 5.0), else nothing.
[[nodiscard]] std::optional<qint64> wholeMember(const QJsonObject &object, QLatin1StringView name, qint64 least,
                                                qint64 most);

/// `page_info` of a list, where the answer has one.
struct PageInfo
{
    bool present = false;
    QString nextMarker;
};

/// An error if the marker cannot be used: a page that was silently the last would hide peers.
[[nodiscard]] Result<PageInfo> readPageInfo(const Answer &answer, const QJsonObject &object);

/// What all lists have in common: the array `name`, and where the next page is.
struct ListAnswer
{
    QJsonArray members;
    PageInfo page;
};

[[nodiscard]] Result<ListAnswer> readList(const Answer &answer, QLatin1StringView name);

} // namespace peerlight::api
