// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/detection/evidence.h"

namespace peerlight::detection {

namespace {

constexpr int requestTimeout = 408;

/// A complete answer of 400 to 499 says that the service has read the request and refuses it. 408 does not:
/// something gave up waiting, perhaps after the request had gone through.
bool isDefiniteRefusal(int httpStatus)
{
    return httpStatus >= 400 && httpStatus < 500 && httpStatus != requestTimeout;
}

CreateEvidence judgeAnswered(const api::Error &error)
{
    if (!isDefiniteRefusal(error.httpStatus))
        return CreateEvidence::Unknown;
    switch (error.kind) {
    case api::ErrorKind::Throttled:
        return CreateEvidence::Throttled;
    case api::ErrorKind::Credential:
        return CreateEvidence::CredentialRefused;
    case api::ErrorKind::Network:
    case api::ErrorKind::Timeout:
        return CreateEvidence::Unknown; // the status arrived, the rest did not
    case api::ErrorKind::Cancelled:
    case api::ErrorKind::InvalidInput:
    case api::ErrorKind::Tls:
    case api::ErrorKind::Forbidden:
    case api::ErrorKind::NotFound:
    case api::ErrorKind::Rejected:
    case api::ErrorKind::Server:
    case api::ErrorKind::Protocol:
        return CreateEvidence::Rejected;
    }
    return CreateEvidence::Unknown;
}

} // namespace

CreateEvidence judgeCreate(const api::Result<api::Detection> &result, qint64 bodyBytesSent)
{
    if (result)
        return CreateEvidence::Accepted;
    if (result.error().httpStatus > 0)
        return judgeAnswered(result.error());
    if (bodyBytesSent > 0)
        return CreateEvidence::Unknown;
    const api::ErrorKind kind = result.error().kind;
    // Without a credential, since the program was locked, nothing leaves.
    return kind == api::ErrorKind::Credential     ? CreateEvidence::CredentialRefused
           : kind == api::ErrorKind::InvalidInput ? CreateEvidence::Rejected
                                                  : CreateEvidence::NotSent;
}

} // namespace peerlight::detection
