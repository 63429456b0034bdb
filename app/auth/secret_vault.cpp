// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secret_vault.h"

namespace peerlight::auth {

void SecretVault::put(const QString &keyId, const Secret &secret)
{
    // The same one put in again must not be wiped.
    const auto old = m_secrets.find(keyId);
    if (old != m_secrets.end() && old->second.bytes().data() != secret.bytes().data())
        old->second.wipe();
    if (secret.isEmpty())
        m_secrets.erase(keyId);
    else
        m_secrets.insert_or_assign(keyId, secret);
}

Secret SecretVault::get(const QString &keyId) const
{
    const auto found = m_secrets.find(keyId);
    return found == m_secrets.end() ? Secret() : found->second;
}

void SecretVault::link(const Secret &secret)
{
    std::erase_if(m_linked, [](const auto &one) { return one.expired(); });
    if (!secret.isEmpty())
        m_linked.push_back(secret.m_buffer);
}

void SecretVault::wipe(const QString &keyId)
{
    put(keyId, Secret());
}

void SecretVault::wipe()
{
    for (auto &[keyId, secret] : m_secrets)
        secret.wipe();
    m_secrets.clear();
    for (const auto &one : m_linked) {
        if (const auto buffer = one.lock())
            buffer->wipe();
    }
    m_linked.clear();
}

} // namespace peerlight::auth
