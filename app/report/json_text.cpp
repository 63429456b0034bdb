// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/json_text.h"

#include "app/report/text_safety.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string_view>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

void appendUnit(QByteArray &json, char16_t unit)
{
    constexpr char digits[] = "0123456789abcdef";
    json += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        json += digits[(unit >> shift) & 0xf];
}

void appendAscii(QByteArray &json, char character)
{
    static constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
    static constexpr std::string_view letters = "\"\\bfnrt";
    if (const auto place = escaped.find(character); place != std::string_view::npos) {
        json += '\\';
        json += letters[place];
    } else if (character < 0x20 || character == 0x7f) {
        appendUnit(json, static_cast<char16_t>(character));
    } else {
        json += character;
    }
}

/// By hand, since a run of thousands ends all at once: Qt would be asked for a document for each member.
void appendText(QByteArray &json, const QString &given)
{
    const QString text = wellFormed(given);
    json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.unicode() < 0x80) {
            appendAscii(json, static_cast<char>(unit.unicode()));
            continue;
        }
        const qsizetype units = unit.isHighSurrogate() ? 2 : 1;
        const QStringView one = QStringView(text).sliced(i, units);
        if (isUnsafe(units == 2 ? QChar::surrogateToUcs4(one[0], one[1]) : unit.unicode())) {
            for (const QChar part : one)
                appendUnit(json, part.unicode());
        } else {
            json += one.toUtf8();
        }
        i += units - 1;
    }
    json += '"';
}

void appendValue(QByteArray &json, const QJsonValue &value);

void appendMember(QByteArray &json, const QString &name, const QJsonValue &value)
{
    appendText(json, name);
    json += ':';
    appendValue(json, value);
}

template<typename Members, typename Append>
void appendAll(QByteArray &json, char begin, const Members &members, char end, Append append)
{
    json += begin;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it != members.begin())
            json += ',';
        append(it);
    }
    json += end;
}

void appendValue(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return appendText(json, value.toString());
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        return appendAll(json, '{', object, '}', [&json](auto it) { appendMember(json, it.key(), it.value()); });
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return appendAll(json, '[', array, ']', [&json](auto it) { appendValue(json, *it); });
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        json += "null";
        return;
    case QJsonValue::Bool:
        json += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        break;
    }
    // Qt writes only arrays and objects: the brackets of an array of one are taken off again.
    json += QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

QByteArray jsonObject(const JsonMembers &members)
{
    QByteArray json;
    json.reserve(512);
    appendAll(json, '{', members, '}', [&json](auto it) { appendMember(json, it->first, it->second); });
    return json;
}

QByteArray jsonList(const QByteArray &name, const QList<QByteArray> &objects)
{
    return "{\""_ba + name + "\":["_ba + (objects.isEmpty() ? ""_ba : "\n"_ba) + objects.join(",\n"_ba) + "\n]}\n"_ba;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace peerlight::report
