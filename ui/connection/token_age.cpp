// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection/token_age.h"

#include <QCoreApplication>

namespace peerlight::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TokenAge", source);
}

} // namespace

QString tokenAgeText(std::chrono::seconds age)
{
    using namespace std::chrono;
    // "Obtaining a User Token Through Password Authentication": a token is valid for 24 hours.
    constexpr auto lifetime = hours(24);
    const auto wholeHours = static_cast<int>(duration_cast<hours>(age).count());
    if (age >= lifetime)
        return text(QT_TRANSLATE_NOOP("TokenAge", "Entered %1 h ago: a token lives 24 h")).arg(wholeHours);
    if (age >= hours(1))
        return text(QT_TRANSLATE_NOOP("TokenAge", "Entered %1 h ago")).arg(wholeHours);
    if (age >= minutes(1))
        return text(QT_TRANSLATE_NOOP("TokenAge", "Entered %1 min ago"))
            .arg(static_cast<int>(duration_cast<minutes>(age).count()));
    return text(QT_TRANSLATE_NOOP("TokenAge", "Entered just now, kept in memory only"));
}

QString signedInText(std::chrono::seconds left)
{
    using namespace std::chrono;
    const auto wholeHours = static_cast<int>(duration_cast<hours>(left).count());
    const auto wholeMinutes = static_cast<int>(duration_cast<minutes>(left).count()) % 60;
    if (wholeHours > 0)
        return text(QT_TRANSLATE_NOOP("TokenAge", "Signed in, %1 h %2 min left")).arg(wholeHours).arg(wholeMinutes);
    return text(QT_TRANSLATE_NOOP("TokenAge", "Signed in, %1 min left")).arg(wholeMinutes);
}

} // namespace peerlight::ui
