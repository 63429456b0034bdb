/* SPDX-License-Identifier: GPL-3.0-or-later
 * Preloaded into the program: of the calls that bring a database to the disk, the FAILING_DISK_AT-th fails with EIO, and
 * all after it too if FAILING_DISK_STAYS is set. Their number is kept in the file FAILING_DISK_COUNT. SQLite is the only
 * one in peerlight-cli that writes at a place and that syncs. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

static void tell(long call)
{
    const char *path = getenv("FAILING_DISK_COUNT");
    const long file = path ? syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT, 0600) : -1;
    char text[24];
    if (file < 0)
        return;
    const int length = snprintf(text, sizeof text, "%ld", call);
    syscall(SYS_write, file, text, length);
    syscall(SYS_close, file);
}

static int fails(void)
{
    const char *at = getenv("FAILING_DISK_AT");
    const long call = atomic_fetch_add(&calls, 1) + 1;
    tell(call);
    if (!at || (getenv("FAILING_DISK_STAYS") ? call < atol(at) : call != atol(at)))
        return 0;
    errno = EIO;
    return 1;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    return fails() ? -1 : syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return pwrite64(file, bytes, count, at);
}

int fdatasync(int file)
{
    return fails() ? -1 : (int)syscall(SYS_fdatasync, file);
}

int fsync(int file)
{
    return fails() ? -1 : (int)syscall(SYS_fsync, file);
}

int ftruncate64(int file, off64_t size)
{
    return fails() ? -1 : (int)syscall(SYS_ftruncate, file, size);
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}
