// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret_memory.h"

#include <QLoggingCategory>

#include <new>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_UNIX)
#include <cstring>

#include <sys/mman.h>
#include <unistd.h>
#endif

namespace peerlight::auth {

namespace {

Q_LOGGING_CATEGORY(secretMemoryLog, "peerlight.secret")

void tellOnceThatItMaySwap()
{
    static const bool told = [] {
        qCWarning(secretMemoryLog, "A secret could not be locked into memory, so it may reach the swap.");
        return true;
    }();
    Q_UNUSED(told)
}

std::size_t pageSize()
{
#if defined(Q_OS_WIN)
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return info.dwPageSize;
#elif defined(Q_OS_UNIX)
    return static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
#else
    return 4096;
#endif
}

char *newPages(std::size_t size)
{
#if defined(Q_OS_WIN)
    void *pages = VirtualAlloc(nullptr, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (pages == nullptr)
        throw std::bad_alloc();
#elif defined(Q_OS_UNIX)
    void *pages = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
#else
    void *pages = new char[size]();
#endif
    return static_cast<char *>(pages);
}

bool lockPages(void *pages, std::size_t size)
{
#if defined(Q_OS_WIN)
    return VirtualLock(pages, size) != 0;
#elif defined(Q_OS_UNIX)
#if defined(MADV_DONTDUMP)
    madvise(pages, size, MADV_DONTDUMP);
#endif
#if defined(MADV_WIPEONFORK)
    madvise(pages, size, MADV_WIPEONFORK);
#endif
    return mlock(pages, size) == 0;
#else
    Q_UNUSED(pages)
    Q_UNUSED(size)
    return false;
#endif
}

/// The lock ends with the mapping.
void deletePages(char *pages, std::size_t size)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(size)
    VirtualFree(pages, 0, MEM_RELEASE);
#elif defined(Q_OS_UNIX)
    munmap(pages, size);
#else
    Q_UNUSED(size)
    delete[] pages;
#endif
}

} // namespace

void scrub(void *data, std::size_t size)
{
    if (size == 0)
        return;
#if defined(Q_OS_WIN)
    SecureZeroMemory(data, size);
#elif defined(__GLIBC__) || defined(Q_OS_FREEBSD) || defined(Q_OS_OPENBSD)
    explicit_bzero(data, size);
#else
    // Writes through a volatile pointer are side effects, so they stay although nobody reads them.
    auto *byte = static_cast<volatile unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
#endif
}

SecretPages::SecretPages(std::size_t size) : m_mapped((size + pageSize() - 1) / pageSize() * pageSize())
{
    m_data = newPages(m_mapped);
    m_locked = lockPages(m_data, m_mapped);
    if (!m_locked)
        tellOnceThatItMaySwap();
}

SecretPages::~SecretPages()
{
    scrub(m_data, m_mapped);
    deletePages(m_data, m_mapped);
}

} // namespace peerlight::auth
