// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace peerlight::auth {

/// Overwrites memory with zeros in a way that the compiler does not remove.
void scrub(void *data, std::size_t size);

/// Memory pages of their own for one secret: kept out of the swap and of memory images where the system allows it,
/// empty in a child process, and overwritten before they are given back. Whole pages, since the system locks and
/// unlocks by page: on a page that two secrets share, the end of one would unlock the other.
/// That a page cannot be locked (RLIMIT_MEMLOCK) is logged once and is no error. Throws std::bad_alloc like `new`.
class SecretPages
{
public:
    explicit SecretPages(std::size_t size); ///< bytes, more than 0; they are zero
    ~SecretPages();
    SecretPages(const SecretPages &) = delete;
    SecretPages &operator=(const SecretPages &) = delete;

    [[nodiscard]] char *data() const { return m_data; }
    [[nodiscard]] bool isLocked() const { return m_locked; } ///< cannot reach the swap

private:
    char *m_data = nullptr;
    std::size_t m_mapped; ///< bytes, whole pages
    bool m_locked = false;
};

} // namespace peerlight::auth
