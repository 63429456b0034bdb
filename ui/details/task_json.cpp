// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/task_json.h"

#include "ui/common/display_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace peerlight::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLength = 200000;
constexpr int maxDepth = 64;

bool mayBeSecret(const QString &name)
{
    static constexpr std::array words{"md5"_L1, "password"_L1, "secret"_L1, "token"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&name](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

QJsonValue withoutSecrets(const QJsonValue &value, int depth)
{
    if (depth == maxDepth)
        return u"…"_s;
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray members = value.toArray();
        for (const QJsonValue &member : members)
            array.append(withoutSecrets(member, depth + 1));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const bool hide = mayBeSecret(member.key()) && !member.value().isNull();
            member.value() = hide ? QJsonValue(u"(hidden)"_s) : withoutSecrets(member.value(), depth + 1);
        }
        return object;
    }
    return value;
}

} // namespace

QString taskJson(const api::Detection &detection)
{
    const QJsonObject shown = withoutSecrets(detection.raw.toObject(), 0).toObject();
    QString text = escapedDirectionMarks(QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented)));
    if (text.size() > maxLength) {
        text.truncate(maxLength);
        text += u'\n' + QCoreApplication::translate("TaskJson", "… the rest is not shown");
    }
    return text.trimmed();
}

} // namespace peerlight::ui
