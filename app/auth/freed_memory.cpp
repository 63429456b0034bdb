// SPDX-License-Identifier: GPL-3.0-or-later

// Memory is overwritten when it is given back: ours, Qt's and that of every library of the process. Qt copies a token
// or a password into buffers that it frees as they are: header lines, the edits of a field, what a connection has sent.
// glibc's own M_PERTURB leaves out the blocks of its thread cache, which are the small ones that a short secret is in.
// These take the place of glibc's for the whole program, as its manual allows ("Replacing malloc"). A sanitizer has
// replaced them already, and its program keeps no secret.

#include "app/auth/secret_memory.h"

#include <cstdlib>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define PEERLIGHT_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) &&                           \
    !defined(PEERLIGHT_SANITIZED)

#include <cerrno>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *block);
void *__libc_malloc(std::size_t size);

// Libraries are to find them, too.
#pragma GCC visibility push(default)

void free(void *block) noexcept
{
    if (block == nullptr)
        return;
    const int error = errno; // who frees after a failure still wants to tell of it
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
    errno = error;
}

/// Always by a copy: glibc's own would give a block back that nobody has overwritten. A block that is large enough
/// stays, so that a loop that shrinks one by little costs nothing.
void *realloc(void *block, std::size_t size) noexcept
{
    if (block == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    if (size <= had && size >= had / 2)
        return block;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, block, had < size ? had : size);
    free(block);
    return moved;
}

#pragma GCC visibility pop

} // extern "C"

#endif
