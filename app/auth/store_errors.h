// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secret_store.h"

#include <chrono>
#include <optional>

namespace peerlight::auth {

/// The errors of all stores, in words for the person.
[[nodiscard]] StoreError notFoundError();
[[nodiscard]] StoreError noKeychainError(const QString &detail);
[[nodiscard]] StoreError deniedError(const QString &detail);
[[nodiscard]] StoreError tooLateError(std::chrono::milliseconds deadline);
[[nodiscard]] StoreError storeGoneError();
[[nodiscard]] StoreError emptySecretError();

/// Why this cannot be the id of a key; nothing if it can.
[[nodiscard]] std::optional<StoreError> whyNoKeyId(const QString &keyId);

} // namespace peerlight::auth
