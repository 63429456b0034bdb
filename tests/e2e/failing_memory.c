/* SPDX-License-Identifier: GPL-3.0-or-later
 * Preloaded into the program: of the calls that ask for memory, the FAILING_MEMORY_AT-th gets none, and no one after it
 * if FAILING_MEMORY_STAYS is set. Their number is in the file FAILING_MEMORY_COUNT, as eight bytes of this machine. Larger blocks that
 * realloc() takes are not counted: that function is the program's own (app/auth/freed_memory.cpp). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static atomic_long own;
static atomic_long *calls = &own;
static long failing;
static int stays;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAILING_MEMORY_AT");
    const char *path = getenv("FAILING_MEMORY_COUNT");
    const int file = path ? open(path, O_RDWR | O_CREAT, 0600) : -1;
    failing = at ? atol(at) : 0;
    stays = getenv("FAILING_MEMORY_STAYS") != NULL;
    if (file < 0)
        return;
    if (ftruncate(file, sizeof own) == 0) {
        void *shared = mmap(NULL, sizeof own, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        if (shared != MAP_FAILED)
            calls = shared;
    }
    close(file);
}

static int fails(void)
{
    const long call = atomic_fetch_add(calls, 1) + 1;
    if (failing == 0 || (stays ? call < failing : call != failing))
        return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size)
{
    *block = memalign(alignment, size);
    return *block ? 0 : ENOMEM;
}
