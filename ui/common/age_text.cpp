// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/age_text.h"

#include <QCoreApplication>

namespace peerlight::ui {

Age ageOf(qint64 elapsedMs)
{
    const qint64 seconds = elapsedMs / 1000;
    if (seconds < 5)
        return {};
    if (seconds < 60)
        return {Age::Unit::Seconds, static_cast<int>(seconds / 5 * 5)};
    if (seconds < 3600)
        return {Age::Unit::Minutes, static_cast<int>(seconds / 60)};
    if (seconds < 2 * 86400)
        return {Age::Unit::Hours, static_cast<int>(seconds / 3600)};
    return {Age::Unit::Days, static_cast<int>(seconds / 86400)};
}

QString ageText(Age age)
{
    switch (age.unit) {
    case Age::Unit::Now:
        return QCoreApplication::translate("Age", "just now");
    case Age::Unit::Seconds:
        return QCoreApplication::translate("Age", "%n s ago", "seconds, short", age.count);
    case Age::Unit::Minutes:
        return QCoreApplication::translate("Age", "%n min ago", "minutes, short", age.count);
    case Age::Unit::Hours:
        return QCoreApplication::translate("Age", "%n h ago", "hours, short", age.count);
    case Age::Unit::Days:
        return QCoreApplication::translate("Age", "%n d ago", "days, short", age.count);
    }
    return {};
}

QString spokenAge(Age age)
{
    const bool one = age.count == 1;
    switch (age.unit) {
    case Age::Unit::Now:
        return QCoreApplication::translate("Age", "just now");
    case Age::Unit::Seconds:
        return QCoreApplication::translate("Age", "%n seconds ago", nullptr, age.count);
    case Age::Unit::Minutes:
        return one ? QCoreApplication::translate("Age", "1 minute ago")
                   : QCoreApplication::translate("Age", "%n minutes ago", nullptr, age.count);
    case Age::Unit::Hours:
        return one ? QCoreApplication::translate("Age", "1 hour ago")
                   : QCoreApplication::translate("Age", "%n hours ago", nullptr, age.count);
    case Age::Unit::Days:
        return QCoreApplication::translate("Age", "%n days ago", nullptr, age.count);
    }
    return {};
}

} // namespace peerlight::ui
