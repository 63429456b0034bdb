// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/kept_secrets.h"

#include "app/auth/secret_vault.h"
#include "app/connection/profile_secret.h"
#include "ui/connection/connection_form.h"
#include "ui/connection/credential_fields.h"
#include "ui/main/notice.h"

using namespace Qt::StringLiterals;

namespace peerlight::ui {

KeptSecrets::KeptSecrets(auth::SecretStore *store, auth::SecretVault *vault, ConnectionForm &form, QObject *parent)
    : QObject(parent), m_store(store), m_vault(vault), m_form(form)
{}

void KeptSecrets::read()
{
    forget();
    const connection::Profile profile = m_form.profile();
    if (!m_store || profile.id.isEmpty() || profile.keeping != connection::Keeping::Keychain)
        return;
    readOne(connection::secretKeyOf(profile), &KeptSecrets::takeSecret);
    if (connection::wantsProxyPassword(profile))
        readOne(connection::proxyKeyOf(profile), &KeptSecrets::takeProxyPassword);
}

void KeptSecrets::readOne(const QString &keyId, Take take)
{
    m_store->read(keyId, this,
                  [this, take, generation = m_generation](const tl::expected<auth::Secret, auth::StoreError> &secret) {
                      if (generation != m_generation)
                          return; // another connection was chosen in the meantime, or everything was locked
                      if (secret) {
                          const auth::Secret own(secret->bytes()); // what is wiped with ours stays in the store
                          if (m_vault)
                              m_vault->link(own);
                          (this->*take)(own);
                      } else if (secret.error().kind != auth::StoreError::Kind::NotFound) {
                          tell(secret.error());
                      }
                  });
}

void KeptSecrets::takeSecret(const auth::Secret &secret)
{
    m_known = secret;
    m_form.credential().setKept(secret);
}

void KeptSecrets::takeProxyPassword(const auth::Secret &password)
{
    m_knownProxy = password;
    m_form.credential().setKeptProxyPassword(password);
}

/// After the service has accepted it, and not before: a typing error is not worth keeping.
void KeptSecrets::keep()
{
    const connection::Profile profile = m_form.profile();
    if (!m_store || profile.id.isEmpty() || profile.keeping != connection::Keeping::Keychain || m_form.isDemo())
        return;
    keepOne(connection::secretKeyOf(profile), m_form.credential().secret(), m_known);
    keepOne(connection::proxyKeyOf(profile), m_form.credential().proxyPassword(), m_knownProxy);
}

void KeptSecrets::keepOne(const QString &keyId, const auth::Secret &secret, auth::Secret &known)
{
    if (secret.isEmpty() || secret == known)
        return;
    known = secret;
    if (m_vault)
        m_vault->link(secret);
    m_store->write(keyId, secret, this, [this, &known](const tl::expected<void, auth::StoreError> &kept) {
        if (kept)
            return;
        known = {}; // it is tried again with the next success
        tell(kept.error());
    });
}

void KeptSecrets::forget()
{
    ++m_generation;
    m_known = {};
    m_knownProxy = {};
}

void KeptSecrets::tell(const auth::StoreError &error)
{
    Q_EMIT said({Notice::Kind::Warning, QStringList{error.text, error.nextStep}.join(u' '), error.detail});
}

} // namespace peerlight::ui
