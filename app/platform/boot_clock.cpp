// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/boot_clock.h"

#include <ctime>

namespace peerlight::platform {

std::chrono::milliseconds sinceBoot()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
#if defined(CLOCK_BOOTTIME)
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
#endif
    // On Linux this one stands still in a sleep; those of Windows (QueryPerformanceCounter) and macOS go on.
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace peerlight::platform
