// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/json_text.h"

#include "app/report/text_safety.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

QByteArray scalar(const QJsonValue &value)
{
    // Qt writes only arrays and objects: the brackets of an array of one are taken off again.
    const QJsonValue clean = value.isString() ? QJsonValue(wellFormed(value.toString())) : value;
    return QJsonDocument(QJsonArray{clean}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// Only text inside of strings can hold these characters, and there \uXXXX is allowed.
QByteArray withoutUnsafe(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const auto units = QChar::fromUcs4(character); // the view below needs it alive
        const QStringView written(units);
        if (!isUnsafe(character)) {
            result += written;
            continue;
        }
        for (const QChar unit : written)
            result += "\\u"_L1 + QString::number(unit.unicode(), 16).rightJustified(4, u'0');
    }
    return result.toUtf8();
}

} // namespace

QByteArray jsonObject(const JsonMembers &members)
{
    QByteArray json = "{"_ba;
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += ',';
        json += scalar(name) + ':' +
                (value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : scalar(value));
    }
    return withoutUnsafe(json + '}');
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace peerlight::report
