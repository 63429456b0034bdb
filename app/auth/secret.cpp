// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret.h"

#include <algorithm>

namespace peerlight::auth {

SecretBuffer::SecretBuffer(QByteArrayView bytes) : m_pages(static_cast<std::size_t>(bytes.size())), m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_pages.data());
}

void SecretBuffer::wipe()
{
    scrub(m_pages.data(), static_cast<std::size_t>(m_size));
    m_size = 0;
}

Secret::Secret(QByteArrayView bytes) : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<SecretBuffer>(bytes)) {}

void Secret::wipe()
{
    if (m_buffer)
        m_buffer->wipe();
    m_buffer.reset();
}

bool operator==(const Secret &a, const Secret &b)
{
    const QByteArrayView left = a.bytes();
    const QByteArrayView right = b.bytes();
    if (left.size() != right.size())
        return false;
    // Volatile, so that the compiler cannot stop at the first difference.
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference = static_cast<unsigned char>(difference | (left[i] ^ right[i]));
    return difference == 0;
}

} // namespace peerlight::auth
