// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret.h"

namespace peerlight::auth {

void scrub(void *data, std::size_t size)
{
    // Writes through a volatile pointer are side effects, so they stay although nobody reads them.
    auto *byte = static_cast<volatile unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
}

Secret::Buffer::Buffer(QByteArrayView bytes) : data(bytes.begin(), bytes.end()) {}

Secret::Buffer::~Buffer()
{
    scrub(data.data(), data.size());
}

Secret::Secret(QByteArrayView bytes) : m_buffer(bytes.isEmpty() ? nullptr : std::make_shared<const Buffer>(bytes)) {}

QByteArrayView Secret::bytes() const
{
    if (!m_buffer)
        return {};
    return {m_buffer->data.data(), qsizetype(m_buffer->data.size())};
}

} // namespace peerlight::auth
