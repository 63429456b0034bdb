/* SPDX-License-Identifier: GPL-3.0-or-later
 * Preloaded into the program: its wall clock jumps by WALL_CLOCK_JUMPS seconds, WALL_CLOCK_AFTER milliseconds after it
 * was first asked. The clocks that only measure stay as they are. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long offset(void)
{
    static long begun;
    struct timespec now;
    const char *by = getenv("WALL_CLOCK_JUMPS");
    const char *after = getenv("WALL_CLOCK_AFTER");
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    const long ms = now.tv_sec * 1000 + now.tv_nsec / 1000000;
    if (begun == 0)
        begun = ms;
    return by && after && ms - begun >= atol(after) ? atol(by) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    const int result = (int)syscall(SYS_clock_gettime, clock, now);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += offset();
    return result;
}

int gettimeofday(struct timeval *now, void *zone)
{
    struct timespec precise;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *where)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (where)
        *where = now.tv_sec;
    return now.tv_sec;
}
