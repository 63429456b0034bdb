// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_memory.h"

#include <QByteArrayView>

#include <memory>

namespace peerlight::auth {

/// Where the bytes of a secret are: one place in memory, that cannot be copied or moved. Overwritten at its end, and
/// by wipe(). Belongs to one thread.
class SecretBuffer
{
public:
    explicit SecretBuffer(QByteArrayView bytes); ///< a copy of `bytes`, which may not be empty
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;

    [[nodiscard]] QByteArrayView bytes() const { return {m_pages.data(), m_size}; }
    [[nodiscard]] bool isLocked() const { return m_pages.isLocked(); }

    /// Overwritten and empty from now on. The memory stays valid: a view of it from before sees zeros.
    void wipe();

private:
    SecretPages m_pages;
    qsizetype m_size;
};

/// Bytes that must not be seen: never printed, never compared by content in logs, overwritten when the
/// last copy goes. Copies share one buffer, so that wipe() reaches all of them. Belongs to one thread.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes);

    /// Valid while this Secret or a copy of it lives; empty once one of them was wiped.
    [[nodiscard]] QByteArrayView bytes() const { return m_buffer ? m_buffer->bytes() : QByteArrayView(); }
    [[nodiscard]] bool isEmpty() const { return bytes().isEmpty(); }
    [[nodiscard]] bool isLocked() const { return m_buffer && m_buffer->isLocked(); } ///< kept out of the swap

    /// Overwrites the bytes of this and of every copy; all are empty then.
    void wipe();

    /// Takes the same time wherever the bytes differ; only the length may be told from it.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    friend class SecretVault;
    std::shared_ptr<SecretBuffer> m_buffer;
};

} // namespace peerlight::auth
