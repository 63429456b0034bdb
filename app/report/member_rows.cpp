// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/member_rows.h"

#include "app/report/csv_line.h"
#include "app/report/result_writer.h"

#include <QJsonArray>

namespace peerlight::report {

using namespace Qt::StringLiterals;

namespace {

QString memberCell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        texts += one.toString();
    return texts.join(u' ');
}

} // namespace

QStringList memberNames(const JsonMembers &members)
{
    QStringList names;
    for (const auto &[name, value] : members)
        names += name;
    return names;
}

QStringList memberCells(const JsonMembers &members)
{
    QStringList cells;
    for (const auto &[name, value] : members)
        cells += memberCell(value);
    return cells;
}

QByteArray csvHead(const JsonMembers &members, QChar separator)
{
    return csvLine(memberNames(members), separator);
}

QByteArray csvRecord(const JsonMembers &members, QChar separator)
{
    QStringList cells;
    for (const auto &[name, value] : members) {
        const bool isOurs = value.isDouble() || value.isBool();
        cells += isOurs ? memberCell(value) : csvCell(memberCell(value), separator);
    }
    return csvLine(cells, separator);
}

} // namespace peerlight::report
