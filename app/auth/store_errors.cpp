// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/store_errors.h"

#include <QCoreApplication>

namespace peerlight::auth {

namespace {

using StoreErrorKind = StoreError::Kind;
constexpr qsizetype longestKeyId = 200;

struct StoreErrorsWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreErrors)
};

QString keepForSession()
{
    return StoreErrorsWords::tr("Keep it for this session only: it is forgotten when the program ends.");
}

} // namespace

StoreError notFoundError()
{
    return {StoreErrorKind::NotFound,
            StoreErrorsWords::tr("The keychain holds nothing for this."),
            StoreErrorsWords::tr("Enter it again."),
            {}};
}

StoreError noKeychainError(const QString &detail)
{
    return {StoreErrorKind::NoKeychain, StoreErrorsWords::tr("There is no keychain here that could keep it."),
            keepForSession(), detail};
}

StoreError deniedError(const QString &detail)
{
    return {StoreErrorKind::Denied, StoreErrorsWords::tr("The keychain is locked, or access to it was refused."),
            StoreErrorsWords::tr("Unlock it and try again, or keep it for this session only."), detail};
}

StoreError tooLateError(std::chrono::milliseconds deadline)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(deadline).count();
    return {
        StoreErrorKind::TooLate,
        StoreErrorsWords::tr("The keychain did not answer within %n second(s).", nullptr, static_cast<int>(seconds)),
        keepForSession(),
        {}};
}

StoreError storeGoneError()
{
    return {StoreErrorKind::Cancelled, StoreErrorsWords::tr("The keychain was not asked: the program ends."), {}, {}};
}

StoreError emptySecretError()
{
    return {StoreErrorKind::InvalidInput, StoreErrorsWords::tr("There is nothing to keep: it is empty."), {}, {}};
}

std::optional<StoreError> whyNoKeyId(const QString &keyId)
{
    if (!keyId.isEmpty() && keyId.size() <= longestKeyId)
        return std::nullopt;
    return StoreError{StoreErrorKind::InvalidInput,
                      StoreErrorsWords::tr("The id of a key has 1 to %1 characters.").arg(longestKeyId),
                      {},
                      {}};
}

} // namespace peerlight::auth
