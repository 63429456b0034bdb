// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/retry_after.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace peerlight::api {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 longestSeconds = 24 * 60 * 60;

std::optional<milliseconds> bounded(qint64 seconds)
{
    if (seconds < 0 || seconds > longestSeconds)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

int secondsOf(QStringView unit)
{
    if (unit == "second"_L1)
        return 1;
    if (unit == "minute"_L1)
        return 60;
    if (unit == "hour"_L1)
        return 60 * 60;
    return 24 * 60 * 60;
}

} // namespace

QDateTime httpDate(QByteArrayView value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value).trimmed(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (date.isValid())
        date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<milliseconds> retryAfterHeader(QByteArrayView value, const QDateTime &now)
{
    value = value.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 seconds = value.toByteArray().toLongLong(&fits);
        return fits ? bounded(seconds) : std::nullopt;
    }
    const QDateTime date = httpDate(value);
    if (!date.isValid() || !now.isValid() || date < now)
        return std::nullopt;
    return bounded(now.secsTo(date));
}

std::optional<milliseconds> waitInMessage(QStringView message)
{
    static const QRegularExpression pattern(u"\\btime:\\s*([0-9]{1,6})\\s*(second|minute|hour|day)s?\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(message.left(1000));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 count = match.capturedView(1).toLongLong();
    return count == 0 ? std::nullopt : bounded(count * secondsOf(match.captured(2).toLower()));
}

} // namespace peerlight::api
