// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace peerlight::auth {

/// Bytes that must not be seen: never printed, never compared by content in logs, overwritten when the
/// last copy goes. Copies share one buffer.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const; ///< valid while this Secret or a copy of it lives
    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }

private:
    struct Buffer
    {
        explicit Buffer(QByteArrayView bytes);
        ~Buffer();
        Buffer(const Buffer &) = delete;
        Buffer &operator=(const Buffer &) = delete;
        std::vector<char> data;
    };
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites memory in a way that the compiler does not remove.
void scrub(void *data, std::size_t size);

} // namespace peerlight::auth
