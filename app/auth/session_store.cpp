// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/session_store.h"

#include "app/auth/store_errors.h"

#include <QPointer>

#include <utility>

namespace peerlight::auth {

SessionStore::~SessionStore()
{
    const StoreError gone = storeGoneError();
    for (const auto &[ticket, end] : std::exchange(m_open, {}))
        end(&gone);
}

void SessionStore::read(const QString &keyId, QObject *context, StoreHandler<Secret> done)
{
    endSoon([this, keyId, context = QPointer<QObject>(context), done = std::move(done)](const StoreError *failure) {
        if (!context)
            return;
        if (failure != nullptr)
            return done(tl::unexpected(*failure));
        const Secret secret = m_vault.get(keyId);
        if (secret.isEmpty())
            return done(tl::unexpected(whyNoKeyId(keyId).value_or(notFoundError())));
        done(secret);
    });
}

void SessionStore::write(const QString &keyId, const Secret &secret, QObject *context, StoreHandler<void> done)
{
    std::optional<StoreError> refused = whyNoKeyId(keyId);
    if (!refused && secret.isEmpty())
        refused = emptySecretError();
    if (!refused) // a copy of its own, as in a keychain: wiping one does not wipe the other
        m_vault.put(keyId, Secret(secret.bytes()));
    endSoon([context = QPointer<QObject>(context), done = std::move(done), refused](const StoreError *failure) {
        if (!context)
            return;
        if (failure != nullptr)
            return done(tl::unexpected(*failure));
        if (refused)
            return done(tl::unexpected(*refused));
        done({});
    });
}

void SessionStore::remove(const QString &keyId, QObject *context, StoreHandler<void> done)
{
    std::optional<StoreError> refused = whyNoKeyId(keyId);
    if (!refused && !m_vault.contains(keyId))
        refused = notFoundError();
    m_vault.wipe(keyId);
    endSoon([context = QPointer<QObject>(context), done = std::move(done), refused](const StoreError *failure) {
        if (!context)
            return;
        if (failure != nullptr)
            return done(tl::unexpected(*failure));
        if (refused)
            return done(tl::unexpected(*refused));
        done({});
    });
}

void SessionStore::endSoon(End end)
{
    const quint64 ticket = ++m_lastTicket;
    m_open.emplace(ticket, std::move(end));
    QMetaObject::invokeMethod(
        this, [this, ticket] { this->end(ticket); }, Qt::QueuedConnection);
}

void SessionStore::end(quint64 ticket)
{
    const auto node = m_open.extract(ticket); // keeps the handler, which may destroy this store
    node.mapped()(nullptr);
}

} // namespace peerlight::auth
