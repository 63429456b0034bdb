// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

#include <tl/expected.hpp>

namespace peerlight::simulator {

/// Ways in which a service, or the network before it, misbehaves. All are counted, none is drawn: the
/// same requests in the same order meet the same faults.
enum class Fault : quint32 {
    // On the way: see FaultGate.
    ExpiredToken = 1U << 0,
    Throttle = 1U << 1,
    ThrottleRetryAfter = 1U << 2,
    LostReply = 1U << 3,
    LostRequest = 1U << 4,
    BadGateway = 1U << 5,
    FlakyReads = 1U << 6,
    NoList = 1U << 7,
    Slow = 1U << 8,
    HalfBody = 1U << 9,
    Offline = 1U << 10,
    CaptivePortal = 1U << 11,
    Redirect = 1U << 12,
    // In what the service says: see TaskStore and ServiceModel.
    Stuck = 1U << 13,
    UnknownStatus = 1U << 14,
    Gone = 1U << 15,
    WrongPeer = 1U << 16,
    BadLoss = 1U << 17,
    LateList = 1U << 18,
    Flapping = 1U << 19,
    PageInfo = 1U << 20,
    MarkerLoop = 1U << 21,
    Documented400 = 1U << 22,
    // Of signing in: see IamService.
    IamWrongPassword = 1U << 23,
    IamLocked = 1U << 24,
    IamMfa = 1U << 25,
    IamConsoleOnly = 1U << 26,
    IamDisabled = 1U << 27,
    IamNoToken = 1U << 28,
    IamLongToken = 1U << 29,
    TokenExpires = 1U << 30,
};
Q_DECLARE_FLAGS(FaultSet, Fault)
Q_DECLARE_OPERATORS_FOR_FLAGS(FaultSet)

/// The set that the names stand for; the error is a sentence that names the first unknown one.
[[nodiscard]] tl::expected<FaultSet, QString> parseFaults(const QStringList &names);

/// Name and one sentence, in the order in which they are shown.
[[nodiscard]] QList<std::pair<QString, QString>> faultDescriptions();

/// Whether one of the faults of single tasks hits the peer. Each hits every fifth peer, beginning with the
/// first; faults that are combined hit different ones.
[[nodiscard]] bool hitsPeer(FaultSet faults, Fault fault, int peer);

} // namespace peerlight::simulator
