// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret.h"

#include <QObject>
#include <QString>

#include <functional>

#include <tl/expected.hpp>

namespace peerlight::auth {

/// Why a store did not do what it was asked for.
struct StoreError
{
    enum class Kind {
        NotFound,   ///< nothing is kept under this id
        NoKeychain, ///< there is none on this system, or none that works
        Denied,     ///< it is locked, or the person said no
        TooLate,    ///< no answer before the deadline; what was asked for may still happen
        Cancelled,  ///< the store was destroyed first
        InvalidInput,
    };

    Kind kind = Kind::NoKeychain;
    QString text;     ///< a translated sentence for the person, without a secret
    QString nextStep; ///< a translated sentence: what can be done; empty if nothing is to be done
    QString detail;   ///< what the system said, not translated, may be empty; plain text
};

template<typename T>
using StoreHandler = std::function<void(tl::expected<T, StoreError>)>;

/// Where secrets are kept by the id of their key, which is not secret: what a profile remembers is that id. A key id is
/// 1 to 200 characters. Each call ends exactly once: its handler is called from the event loop, never before the call
/// has returned, and not at all if `context` is gone by then. When the store is destroyed, open calls end with
/// Cancelled before that returns. Belongs to one thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Whether what is written outlives the program. If not, the person is to be told that it is for this session.
    [[nodiscard]] virtual bool outlivesSession() const = 0;

    virtual void read(const QString &keyId, QObject *context, StoreHandler<Secret> done) = 0;
    /// Replaces what is there. An empty secret is InvalidInput.
    virtual void write(const QString &keyId, const Secret &secret, QObject *context, StoreHandler<void> done) = 0;
    /// What is not there is NotFound.
    virtual void remove(const QString &keyId, QObject *context, StoreHandler<void> done) = 0;

protected:
    SecretStore() = default;
    SecretStore(const SecretStore &) = default;
    SecretStore &operator=(const SecretStore &) = default;
};

} // namespace peerlight::auth
