// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace peerlight::report {

/// The members of an object in the order in which they are written: QJsonObject would sort them.
using JsonMembers = QList<std::pair<QString, QJsonValue>>;

/// One compact JSON object in UTF-8, without a line break. Characters that a terminal would obey, or that
/// reorder text, are written as \uXXXX, which means the same to a reader of JSON.
[[nodiscard]] QByteArray jsonObject(const JsonMembers &members);

/// The whole text of a file: {"NAME":[...]}, with a line for each object.
[[nodiscard]] QByteArray jsonList(const QByteArray &name, const QList<QByteArray> &objects);

/// null for an empty text.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace peerlight::report
