// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/local_text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace peerlight::ui {

namespace {

QString dateFormatOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? u"yyyy-MM-dd"_s : locale.dateFormat(QLocale::ShortFormat);
}

QString minuteFormatOf(const QLocale &locale)
{
    return locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
}

/// No format of a locale has seconds and no time zone: they are put in behind the minutes.
QString secondFormatOf(const QLocale &locale)
{
    static const QRegularExpression hourAndMinute(u"([hH]+)([^a-zA-Z]+)(m+)"_s);
    return minuteFormatOf(locale).replace(hourAndMinute, u"\\1\\2\\3\\2ss"_s);
}

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString localTimeText(qint64 ms)
{
    const QLocale locale;
    return locale.toString(QDateTime::fromMSecsSinceEpoch(ms), dateFormatOf(locale) + u' ' + secondFormatOf(locale));
}

QString localMinuteFormat()
{
    const QLocale locale;
    return dateFormatOf(locale) + u'\n' + minuteFormatOf(locale);
}

QString utcTimeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

} // namespace peerlight::ui
