// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/clock.h"

#include "app/platform/boot_clock.h"

#include <QDateTime>

namespace peerlight::detection {

Clock systemClock()
{
    return [] { return Stamp{platform::sinceBoot(), QDateTime::currentMSecsSinceEpoch()}; };
}

} // namespace peerlight::detection
