// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace peerlight::auth {

/// The secrets of a session, each under the id of its key. What is put in and what is handed out share their bytes with
/// the vault, so that wipe() empties every copy of them in the program at once: whoever still holds one holds nothing,
/// and its next call is refused for want of a credential. Belongs to one thread.
class SecretVault
{
public:
    SecretVault() = default;
    ~SecretVault() { wipe(); }
    SecretVault(const SecretVault &) = delete;
    SecretVault &operator=(const SecretVault &) = delete;

    /// Another secret that was under this id is wiped. An empty one only removes.
    void put(const QString &keyId, const Secret &secret);
    /// Empty if there is none.
    [[nodiscard]] Secret get(const QString &keyId) const;
    [[nodiscard]] bool contains(const QString &keyId) const { return !get(keyId).isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return m_secrets.empty(); }

    /// wipe() empties this one too, wherever a copy of it is by then. It is not kept for that: it ends with its last
    /// copy.
    void link(const Secret &secret);

    void wipe(const QString &keyId); ///< this one, in all its copies
    void wipe();                     ///< all of them, and all that were linked

private:
    std::map<QString, Secret> m_secrets;
    std::vector<std::weak_ptr<SecretBuffer>> m_linked;
};

} // namespace peerlight::auth
