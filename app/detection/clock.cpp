// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/clock.h"

#include <QDateTime>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace peerlight::detection {

namespace {

Millis steadyNow()
{
#ifdef Q_OS_LINUX
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return std::chrono::duration_cast<Millis>(std::chrono::seconds(now.tv_sec) +
                                                  std::chrono::nanoseconds(now.tv_nsec));
#endif
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

Clock systemClock()
{
    return [] { return Stamp{steadyNow(), QDateTime::currentMSecsSinceEpoch()}; };
}

} // namespace peerlight::detection
