// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/paging.h"

#include <QString>
#include <QStringList>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace peerlight::simulator {

namespace {

/// False if the parameter is there and is not a number from low to high.
bool readNumber(const QUrlQuery &query, const QString &name, int low, int high, int &value)
{
    if (!query.hasQueryItem(name))
        return true;
    bool ok = false;
    value = query.queryItemValue(name).toInt(&ok);
    return ok && value >= low && value <= high;
}

} // namespace

std::optional<ListQuery> parseListQuery(const QUrlQuery &query)
{
    ListQuery list;
    if (!readNumber(query, u"limit"_s, 1, 2000, list.limit) || !readNumber(query, u"offset"_s, 1, 1000, list.offset))
        return std::nullopt;
    const QByteArray marker = query.queryItemValue(u"marker"_s).toLatin1();
    if (!marker.isEmpty()) { // empty: the first page
        list.marker = SimId::parse(marker);
        if (!list.marker)
            return std::nullopt;
    }
    if (query.hasQueryItem(u"sort_key"_s) && query.queryItemValue(u"sort_key"_s) != "id"_L1)
        return std::nullopt;
    const QStringList directions = query.allQueryItemValues(u"sort_dir"_s);
    for (const QString &direction : directions) {
        if (direction != "asc"_L1 && direction != "desc"_L1)
            return std::nullopt;
    }
    list.descending = !directions.isEmpty() && directions.first() == "desc"_L1;
    const QString reverse = query.queryItemValue(u"page_reverse"_s).toLower();
    if (!reverse.isEmpty() && reverse != "true"_L1 && reverse != "false"_L1)
        return std::nullopt;
    list.reverse = reverse == "true"_L1;
    return list;
}

QByteArray pageInfoJson(SimId first, SimId last, size_t count, bool more)
{
    QByteArray json = R"("page_info":{"current_count":)" + QByteArray::number(static_cast<qulonglong>(count));
    if (count > 0)
        json += R"(,"previous_marker":")" + first.text() + '"';
    if (more)
        json += R"(,"next_marker":")" + last.text() + '"';
    return json + '}';
}

} // namespace peerlight::simulator
